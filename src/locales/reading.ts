import { digestEn } from './digest.en.ts';
import { digestEs } from './digest.es.ts';
import { localeOf, type Texts, textsFrom } from './texts.ts';
import type { UiLanguage } from './translate.ts';

/** How numbers and dates are written for somebody. */
export type Writing = {
  language: UiLanguage;
  number: (value: number) => string;
  /** A difference: `+3`, `-2`, `0`. */
  signed: (value: number) => string;
  /** `share` is 0..1. */
  percent: (share: number) => string;
  date: (at: Date) => string;
  /** A day without an hour, kept as midnight UTC. */
  day: (at: Date) => string;
  dateTime: (at: Date) => string;
};

/** @param timeZone in which dates and times are told. */
export function writingFor(language: UiLanguage, timeZone: string): Writing {
  const locale = localeOf(language);
  const long = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  const numbers = new Intl.NumberFormat(locale);
  const differences = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const dates = new Intl.DateTimeFormat(locale, { ...long, timeZone });
  const days = new Intl.DateTimeFormat(locale, { ...long, timeZone: 'UTC' });
  const dateTimes = new Intl.DateTimeFormat(locale, { ...long, ...time, timeZone });
  return {
    language,
    number: (value) => numbers.format(value),
    signed: (value) => differences.format(value),
    percent: (share) => percents.format(share),
    date: (at) => dates.format(at),
    day: (at) => days.format(at),
    dateTime: (at) => dateTimes.format(at),
  };
}

/** What it takes to write a digest for somebody: its sentences, and how they are filled. */
export type DigestReader = Writing & Texts<typeof digestEn>;

const digestTexts = textsFrom(digestEn, digestEs);

export const digestReader = (language: UiLanguage, timeZone: string): DigestReader => ({
  ...writingFor(language, timeZone),
  ...digestTexts(language),
});

/** The name of a language in the reader's own: `es` is Spanish to one and español to another. */
export function languageName({ language, t }: Pick<DigestReader, 'language' | 't'>, code: string): string {
  if (!/^[a-z]{2,3}$/.test(code) || code === 'und') return t('languages.unknown');
  return new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(code) ?? code;
}

/** What tells a screen reader in which voice to read somebody's words; left out where it is not known. */
export const langOf = (code: string | undefined): string | undefined =>
  code === undefined || code === 'und' ? undefined : code;

/** Seconds from a recording's start as `1:02:03` or `2:03`. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
