import type { SignedIn } from '../accounts/account.ts';
import { LecternError } from '../platform/errors.ts';
import type { WebContext } from './render.tsx';

/** Who is acting. The role was checked before the page; this tells the compiler. */
export function signedIn({ state }: Pick<WebContext, 'state'>): SignedIn {
  if (!state.caller) throw new LecternError('unauthenticated', 'nobody is signed in');
  return state.caller;
}
