import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Caller } from '../accounts/account.ts';
import type { HttpState } from '../http-state.ts';
import { type Writing, writingFor } from '../locales/reading.ts';
import type { Config } from '../platform/config.ts';
import { textsIn } from './text.ts';

export type PageConfig = Pick<Config, 'city' | 'timezone'>;

/** For whom a page is made: language, role, and how dates and numbers are written for them. */
export type Reader = ReturnType<typeof textsIn> &
  Writing & {
    caller: Caller;
    city: string;
    /** The page's own address with its query; null when it cannot be asked for again, being the answer to a form. */
    here: string | null;
  };

export const readerOf = (
  { language, caller }: Pick<HttpState, 'language' | 'caller'>,
  { city, timezone }: PageConfig,
  here: string | null,
): Reader => ({
  ...textsIn(language),
  ...writingFor(language, timezone),
  caller: caller ?? null,
  city,
  here,
});

const ReaderContext = createContext<Reader | null>(null);
export const ReaderProvider = ReaderContext.Provider;

/** The reader of the page that is being rendered. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('a view was rendered without its reader');
  return reader;
}
