import type { Reader } from './reader.ts';
import { localeOf } from './text.ts';

/** The name of a language in the reader's own: `es` is Spanish to one and español to another. */
export function languageName(reader: Pick<Reader, 'language' | 't'>, code: string): string {
  if (!/^[a-z]{2,3}$/.test(code) || code === 'und') return reader.t('languages.unknown');
  const names = new Intl.DisplayNames(localeOf(reader.language), { type: 'language' });
  return names.of(code) ?? code;
}

/** What tells a screen reader in which voice to read somebody's words; left out where it is not known. */
export const langOf = (code: string | undefined): string | undefined =>
  code === undefined || code === 'und' ? undefined : code;
