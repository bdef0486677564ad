import i18next from 'i18next';
import type { Fault, LecternError } from '../platform/errors.ts';
import { en } from './messages.en.ts';
import { es } from './messages.es.ts';

export const LANGUAGES = ['en', 'es'] as const;
export type UiLanguage = (typeof LANGUAGES)[number];

const messages = i18next.createInstance();
await messages.init({
  resources: { en: { translation: en }, es: { translation: es } },
  fallbackLng: false,
  // Texts are escaped where they are put into HTML.
  interpolation: { escapeValue: false },
  // It would be printed among a command's results.
  showSupportNotice: false,
});
const inEnglish = messages.getFixedT('en');
const inSpanish = messages.getFixedT('es');
const fixed = (language: UiLanguage) => (language === 'es' ? inSpanish : inEnglish);

/** What went wrong, in the reader's language. */
export function errorText(
  error: Pick<LecternError, 'code' | 'values'>,
  language: UiLanguage,
): { title: string; detail: string } {
  const t = fixed(language);
  return {
    title: t(`errors.${error.code}.title`, error.values),
    detail: t(`errors.${error.code}.detail`, error.values),
  };
}

/** What is wrong with one field and what to do about it. A code without a text of its own falls back to `malformed`. */
export function faultText(fault: Fault, language: UiLanguage): string {
  const t = fixed(language);
  const own = fault.field === 'file' ? `file.${fault.code}` : `faults.${fault.code}`;
  const text = t([own, 'faults.malformed'], fault.values ?? {});
  const places = (['line', 'cue', 'byte', 'page'] as const).filter(
    (place) => fault.values?.[place] !== undefined,
  );
  return [text, ...places.map((place) => t(`place.${place}`, fault.values ?? {}))].join(' ');
}

/** Why a turn of a meeting was taken for what it is. */
export const turnReasonText = (code: string, language: UiLanguage): string =>
  fixed(language)(`turnReasons.${code}`);

/** Why a row or a message gives no comment, or what of it was not read. */
export const bulkText = (
  code: string,
  language: UiLanguage,
  values: Record<string, string | number> = {},
): string => fixed(language)([`bulk.${code}`, 'faults.malformed'], values);

/** The first of the languages a person prefers that Lectern speaks (RFC 9110, 12.5.4); English otherwise. */
export function preferredLanguage(acceptLanguage: string | undefined): UiLanguage {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((each) => each.trim()).find((each) => each.startsWith('q='));
      const weight = q === undefined ? 1 : Number(q.slice(2));
      return { language: tag.split('-')[0], weight: Number.isFinite(weight) ? weight : 0, order };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order);
  for (const { language } of wanted) {
    const spoken = LANGUAGES.find((each) => each === language);
    if (spoken) return spoken;
  }
  return 'en';
}
