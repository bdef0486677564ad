import type { Position } from '../../text/types.ts';
import type { ImportedComment } from '../import-comments.ts';
import type { BulkEntry, BulkField, BulkProblem, Mapping, Table } from './types.ts';

/**
 * The rows as comments, each exactly as its cells have it. What is not understood is told and never
 * guessed: a position that nobody knows would be a stance that nobody took.
 */
export const commentsOfTable = ({ rows }: Table, mapping: Mapping): BulkEntry[] =>
  rows.map(({ number, cells }) => {
    const read = commentOf((field) =>
      (mapping[field] ?? []).map((column) => cells[column] ?? '').filter((cell) => cell.trim() !== ''),
    );
    return typeof read === 'string' ? { number, problem: read } : { number, comment: read };
  });

function commentOf(cellsOf: (field: BulkField) => string[]): ImportedComment | BulkProblem {
  const first = (field: BulkField): string | undefined => cellsOf(field)[0]?.trim();
  const text = cellsOf('text').join('\n\n');
  if (text === '') return 'no-words';
  const position = readPosition(first('position'));
  if (position === null) return 'position-unknown';
  const district = readDistrict(first('district'));
  if (district === null) return 'district-unknown';
  const submittedAt = readDay(first('submittedAt'));
  if (submittedAt === null) return 'date-unknown';
  const source = readSource(first('source'));
  if (source === null) return 'source-unknown';
  const [id, language] = [first('id'), readLanguage(first('language'))];
  const name = cellsOf('name')
    .map((part) => part.trim())
    .join(' ');
  return {
    text,
    ...(id === undefined ? {} : { id }),
    ...(position === undefined ? {} : { position }),
    ...(name === '' ? {} : { name }),
    ...(district === undefined ? {} : { district }),
    ...(language === undefined ? {} : { language }),
    ...(submittedAt === undefined ? {} : { submittedAt }),
    ...(source === undefined ? {} : { source }),
  };
}

/** A bare yes or no is not among them: nobody here knows what was asked. */
const POSITIONS: { says: RegExp; position: Position | undefined }[] = [
  {
    says: /^(?:(?:i )?(?:strongly |fully )?(?:support|favou?r|agree|approve)|supports?|for|in favou?r|pro|apoyo|a favor|favorable|de acuerdo)$/,
    position: 'support',
  },
  {
    says: /^(?:(?:i )?(?:strongly |fully )?(?:oppose|disagree|object|reject)|opposed|opposes|against|con|me opongo|opongo|en contra|contrario|en desacuerdo)$/,
    position: 'oppose',
  },
  {
    says: /^(?:mixed|both|partly|partially|support with changes|mixto|mixta|ambos|en parte)$/,
    position: 'mixed',
  },
  {
    says: /^(?:unsure|undecided|neutral|not sure|don't know|indeciso|indecisa|no s[eé]|no estoy segur[oa])$/,
    position: 'unsure',
  },
  {
    says: /^(?:n\/?a|none|not stated|no position|no answer|ninguna|sin postura|no contesta|-+)$/,
    position: undefined,
  },
];

/** Undefined for nothing, null for what nobody knows. */
function readPosition(cell: string | undefined): Position | undefined | null {
  if (cell === undefined) return undefined;
  const plain = cell.toLowerCase().replace(/[.!]$/, '');
  const found = POSITIONS.find(({ says }) => says.test(plain));
  return found === undefined ? null : found.position;
}

function readDistrict(cell: string | undefined): number | undefined | null {
  if (cell === undefined || /^(?:n\/?a|none|unknown|ninguno|no s[eé]|-+)$/i.test(cell)) return undefined;
  const number = /^(?:(?:council )?(?:district|distrito|d|no\.?|#)\s{0,3})?(\d{1,2})(?:\.0)?$/i.exec(
    cell,
  )?.[1];
  return number === undefined ? null : Number(number);
}

function readSource(cell: string | undefined): 'import' | 'paper' | undefined | null {
  if (cell === undefined) return undefined;
  if (/^(?:paper|letter|mail|postcard|handwritten|papel|carta|correo postal)$/i.test(cell)) return 'paper';
  return /^(?:import|e-?mail|web|online|form|phone|correo|correo electr[oó]nico|formulario|en l[ií]nea)$/i.test(
    cell,
  )
    ? 'import'
    : null;
}

/** A language that is not known by name is left out: the words themselves are looked at. */
function readLanguage(cell: string | undefined): string | undefined {
  if (cell === undefined) return undefined;
  if (/^[a-z]{2,3}$/i.test(cell)) return cell.toLowerCase();
  const code = /^([a-z]{2,3})[-_][a-z]{2}$/i.exec(cell)?.[1];
  return code?.toLowerCase() ?? LANGUAGES[cell.toLowerCase()];
}

const LANGUAGES: Record<string, string> = {
  english: 'en',
  inglés: 'en',
  ingles: 'en',
  spanish: 'es',
  español: 'es',
  espanol: 'es',
  vietnamese: 'vi',
  vietnamita: 'vi',
  chinese: 'zh',
  chino: 'zh',
  arabic: 'ar',
  árabe: 'ar',
  korean: 'ko',
  coreano: 'ko',
  french: 'fr',
  francés: 'fr',
};

/**
 * `2026-03-14`, `2026-03-14T18:00:00Z`, `3/14/2026 6:05 PM` (month first, as American forms write it),
 * `14/3/2026` where no month is meant, `14.3.2026`. A day without an hour is noon in UTC: that day in every
 * American time zone; an hour without a zone is taken in UTC.
 */
function readDay(cell: string | undefined): Date | undefined | null {
  if (cell === undefined) return undefined;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](.{1,30}))?$/.exec(cell);
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:,?\s{1,3}(.{1,20}))?$/.exec(cell);
  const parts = iso ?? slashed;
  if (parts === null) return null;
  const [, a = '', b = '', c = '', time] = parts;
  const isDayFirst = slashed !== null && (Number(a) > 12 || cell.includes('.'));
  const [year, month, day] = iso ? [a, b, c] : isDayFirst ? [c, b, a] : [c, a, b];
  const clock = readClock(time);
  if (clock === null || Number(month) < 1 || Number(month) > 12 || Number(day) > 31) return null;
  const date = new Date(
    `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${clock}`,
  );
  // JavaScript would make a third of March of the 31st of February.
  return Number.isNaN(date.getTime()) || (clock.endsWith('Z') && date.getUTCDate() !== Number(day))
    ? null
    : date;
}

/** The hour as ISO has it, with its zone. */
function readClock(time: string | undefined): string | null {
  if (time === undefined) return '12:00:00Z';
  const match =
    /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s{0,2}(?:([ap])\.?\s?m\.?)?\s{0,2}(Z|[+-]\d{2}:?\d{2})?$/i.exec(
      time.trim(),
    );
  if (match === null) return null;
  const [, hour = '', minute = '', second = '00', half, zone = 'Z'] = match;
  const given = Number(hour);
  const hours = half === undefined ? given : (given % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return null;
  return `${String(hours).padStart(2, '0')}:${minute}:${second}${zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
}
