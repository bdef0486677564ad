import type { Caller } from './accounts/account.ts';
import type { UiLanguage } from './locales/translate.ts';

/** What the middleware before a handler has found out about a request. */
export type HttpState = {
  requestId: string;
  /** The language of the page or of the error. */
  language: UiLanguage;
  caller: Caller;
  /** The token by which the caller is known, to end the session. */
  token?: string;
};

/** The browser's session. Programs send the same token as a bearer. */
export const SESSION_COOKIE = 'lectern_session';
/** A resident's choice of language; it holds `en` or `es` and nothing else. */
export const LANGUAGE_COOKIE = 'lectern_language';
