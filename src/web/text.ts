import i18next from 'i18next';
import type { UiLanguage } from '../locales/translate.ts';
import { en } from './locales/en.ts';
import { es } from './locales/es.ts';

/** A count has two forms in both languages; `{{count}}` stands for the number as the reader writes it. */
type Counted = { one: string; other: string };

type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${K}` : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];

type CountedLeaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string
    ? never
    : T[K] extends Counted
      ? `${Path}${K}`
      : CountedLeaves<T[K], `${Path}${K}.`>;
}[keyof T & string];

/** The name of a text; one that no language has does not compile. */
export type TextKey = Leaves<typeof en>;
export type CountKey = CountedLeaves<typeof en>;
export type Values = Record<string, string | number>;

const texts = i18next.createInstance();
await texts.init({
  resources: { en: { translation: en }, es: { translation: es } },
  fallbackLng: false,
  nsSeparator: false,
  // Preact escapes texts where they are put into HTML.
  interpolation: { escapeValue: false },
  // It would be printed among a command's results.
  showSupportNotice: false,
});

/** The texts of the pages in one language. */
export function textsIn(language: UiLanguage): {
  t: (key: TextKey, values?: Values) => string;
  counted: (key: CountKey, count: number, values?: Values) => string;
} {
  const look = texts.getFixedT(language);
  const digits = new Intl.NumberFormat(localeOf(language));
  return {
    t: (key, values = {}) => look(key, values),
    counted: (key, count, values = {}) =>
      look(`${key}.${count === 1 ? 'one' : 'other'}`, { ...values, count: digits.format(count) }),
  };
}

/** How numbers and dates are written by readers in the United States. */
export const localeOf = (language: UiLanguage): string => `${language}-US`;
