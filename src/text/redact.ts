import type { SensitiveKind, SensitivePassage } from './types.ts';

/** A piece of a text: as it was written, or the mark of what was taken out. */
export type RedactedSegment = { text: string } | { kind: SensitiveKind };

/** The languages in which marks are written. */
export type MarkLanguage = 'en' | 'es';

const MARKS: Record<MarkLanguage, Record<SensitiveKind, string>> = {
  en: {
    ssn: 'Social Security number',
    'a-number': 'A-number',
    passport: 'passport number',
    visa: 'visa number',
    'driver-licence': "driver's license number",
    account: 'account number',
    card: 'card number',
    'date-of-birth': 'date of birth',
    phone: 'phone',
    email: 'email',
    address: 'address',
    plate: 'license plate',
    'third-party': 'a person',
    status: 'immigration status',
    whereabouts: 'where someone can be found',
  },
  es: {
    ssn: 'número de Seguro Social',
    'a-number': 'número A',
    passport: 'número de pasaporte',
    visa: 'número de visa',
    'driver-licence': 'número de licencia',
    account: 'número de cuenta',
    card: 'número de tarjeta',
    'date-of-birth': 'fecha de nacimiento',
    phone: 'teléfono',
    email: 'correo electrónico',
    address: 'dirección',
    plate: 'placas',
    'third-party': 'una persona',
    status: 'estatus migratorio',
    whereabouts: 'dónde encontrar a alguien',
  },
};

/** The mark that stands for a passage of this kind, with its brackets: `[phone]`, `[teléfono]`. */
export function markOf(kind: SensitiveKind, language: MarkLanguage = 'en'): string {
  return `[${MARKS[language][kind]}]`;
}

/**
 * The text with each passage replaced by the mark of its kind. Passages may come in any order, overlap or reach past
 * the text; where they overlap, one mark stands for all and names the first.
 */
export function redact(
  text: string,
  passages: readonly SensitivePassage[],
  language: MarkLanguage = 'en',
): string {
  return redactedSegments(text, passages)
    .map((segment) => ('text' in segment ? segment.text : markOf(segment.kind, language)))
    .join('');
}

/** The same as pieces, for pages that show marks as elements. Empty pieces are left out. */
export function redactedSegments(text: string, passages: readonly SensitivePassage[]): RedactedSegment[] {
  const segments: RedactedSegment[] = [];
  let at = 0;
  for (const { kind, start, end } of ordered(passages)) {
    const from = Math.max(start, 0);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from >= at) {
      if (from > at) segments.push({ text: text.slice(at, from) });
      segments.push({ kind });
    }
    at = Math.max(at, to);
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  return segments;
}

function ordered(passages: readonly SensitivePassage[]): SensitivePassage[] {
  return [...passages].sort((a, b) => a.start - b.start || b.end - a.end);
}
