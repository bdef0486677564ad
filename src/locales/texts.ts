import i18next from 'i18next';
import type { UiLanguage } from './translate.ts';

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

export type Values = Record<string, string | number>;

/** Texts in one language, by their names; a name that no language has does not compile. */
export type Texts<T> = {
  t: (key: Leaves<T>, values?: Values) => string;
  counted: (key: CountedLeaves<T>, count: number, values?: Values) => string;
};

/** Gives the texts of one language. Texts are escaped where they are put into HTML, not here. */
export function textsFrom<T extends object>(en: T, es: T): (language: UiLanguage) => Texts<T> {
  const texts = i18next.createInstance();
  // With the texts at hand it is done before it returns.
  void texts.init({
    resources: { en: { translation: en }, es: { translation: es } },
    fallbackLng: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
    // It would be printed among a command's results.
    showSupportNotice: false,
  });
  return (language) => {
    const look = texts.getFixedT(language);
    const digits = new Intl.NumberFormat(localeOf(language));
    return {
      t: (key, values = {}) => look(key, values),
      counted: (key, count, values = {}) =>
        look(`${key}.${count === 1 ? 'one' : 'other'}`, { ...values, count: digits.format(count) }),
    };
  };
}

/** How numbers and dates are written by readers in the United States. */
export const localeOf = (language: UiLanguage): string => `${language}-US`;
