import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Caller } from '../accounts/account.ts';
import type { HttpState } from '../http-state.ts';
import type { UiLanguage } from '../locales/translate.ts';
import type { Config } from '../platform/config.ts';
import { localeOf, textsIn } from './text.ts';

export type PageConfig = Pick<Config, 'city' | 'timezone'>;

/** For whom a page is made: language, role, and how dates and numbers are written for them. */
export type Reader = ReturnType<typeof textsIn> & {
  language: UiLanguage;
  caller: Caller;
  city: string;
  /** The page's own address with its query; null when it cannot be asked for again, being the answer to a form. */
  here: string | null;
  number: (value: number) => string;
  /** `share` is 0..1. */
  percent: (share: number) => string;
  date: (at: Date) => string;
  /** A day without an hour, kept as midnight UTC. */
  day: (at: Date) => string;
  dateTime: (at: Date) => string;
};

export function readerOf(
  state: Pick<HttpState, 'language' | 'caller'>,
  config: PageConfig,
  here: string | null,
): Reader {
  const locale = localeOf(state.language);
  const long = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const dates = new Intl.DateTimeFormat(locale, { ...long, timeZone: config.timezone });
  const days = new Intl.DateTimeFormat(locale, { ...long, timeZone: 'UTC' });
  const dateTimes = new Intl.DateTimeFormat(locale, { ...long, ...time, timeZone: config.timezone });
  return {
    ...textsIn(state.language),
    language: state.language,
    caller: state.caller ?? null,
    city: config.city,
    here,
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    date: (at) => dates.format(at),
    day: (at) => days.format(at),
    dateTime: (at) => dateTimes.format(at),
  };
}

const ReaderContext = createContext<Reader | null>(null);
export const ReaderProvider = ReaderContext.Provider;

/** The reader of the page that is being rendered. */
export function useReader(): Reader {
  const reader = useContext(ReaderContext);
  if (!reader) throw new Error('a view was rendered without its reader');
  return reader;
}

/** Seconds from a recording's start as `1:02:03` or `2:03`. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
