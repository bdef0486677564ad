import { createHash, randomBytes } from 'node:crypto';
import type { Deps } from '../platform/deps.ts';
import { LecternError } from '../platform/errors.ts';
import { type Account, accounts, type Caller, type SignedIn, sessions } from './account.ts';
import { isPassword } from './passwords.ts';
import { recordAct } from './record-act.ts';

/** A working day and its evening hearing. */
const SESSION_HOURS = 12;

/**
 * Opens a session. The token is given to the caller once; only its hash is kept.
 * @throws LecternError `wrong-credentials`, the same for a wrong name, a wrong password and a disabled account.
 */
export async function signIn(
  deps: Deps,
  input: { name: string; password: string },
): Promise<{ token: string; account: SignedIn; expiresAt: Date }> {
  const account = await accounts(deps.db).findOne({ name: input.name }).lean<Account | null>();
  const matches = await isPassword(input.password, account?.passwordHash);
  if (!account || !matches || account.disabledAt)
    throw new LecternError('wrong-credentials', 'sign-in refused');

  const token = randomBytes(32).toString('base64url');
  const createdAt = deps.now();
  const expiresAt = new Date(createdAt.getTime() + SESSION_HOURS * 3_600_000);
  await sessions(deps.db).create({ tokenHash: hashOf(token), account: account._id, createdAt, expiresAt });
  await recordAct(deps, `account:${account.name}`, 'sign-in', { kind: 'account', id: account.name });
  return { token, account: { name: account.name, role: account.role }, expiresAt };
}

/** Whose token this is; null for a forged, expired or ended one. */
export async function callerOf(deps: Pick<Deps, 'db' | 'now'>, token: string): Promise<Caller> {
  const session = await sessions(deps.db)
    .findOne({ tokenHash: hashOf(token) })
    .lean();
  if (!session || session.expiresAt <= deps.now()) return null;
  const account = await accounts(deps.db).findById(session.account).lean<Account | null>();
  if (!account || account.disabledAt) return null;
  return { name: account.name, role: account.role };
}

export async function signOut(deps: Pick<Deps, 'db'>, token: string): Promise<void> {
  await sessions(deps.db).deleteOne({ tokenHash: hashOf(token) });
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
