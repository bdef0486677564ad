import { createHash } from 'node:crypto';
import { type Fault, invalid } from '../../platform/errors.ts';
import { BULK_FIELDS, type BulkField, type Mapping } from './types.ts';

/**
 * What each column probably holds, by its name in English or Spanish. A column whose name says nothing,
 * or something that is not kept (an address, a telephone number), is left out.
 */
export function guessColumns(header: string[]): Mapping {
  const names = header.map(folded);
  const taken = new Set<number>();
  const mapping: Mapping = {};
  // Exact names first, over all fields: "Comment" is the text, and "Comment date" is not.
  for (const isExact of [true, false]) {
    for (const field of BULK_FIELDS) {
      if (mapping[field] !== undefined) continue;
      const found = names.flatMap((name, at) =>
        !taken.has(at) && !isPrivate(name) && NAMES[field][isExact ? 'exactly' : 'within'].test(name)
          ? [at]
          : [],
      );
      if (found.length === 0) continue;
      const columns = JOINED.includes(field) ? found : found.slice(0, 1);
      for (const column of columns) taken.add(column);
      mapping[field] = columns;
    }
  }
  return mapping;
}

/** Survey tools export a first and a last name, and an answer to each of their questions. */
const JOINED: BulkField[] = ['text', 'name'];

const NAMES: Record<BulkField, { exactly: RegExp; within: RegExp }> = {
  text: {
    exactly:
      /^(?:text|comments?|comment text|your comments?|public comments?|written comments?|message|body|feedback|statement|testimony|letter|opinion|remarks?|response|texto|comentarios?|su comentario|mensaje|opinion|testimonio|carta|observaciones)$/,
    within:
      /\b(?:comments?|feedback|message|testimony|statement|thoughts|opinion|concerns|remarks|comentarios?|mensaje|testimonio|opina|inquietudes)\b(?!.*\b(?:id|number|date|time|type|language|fecha|hora|idioma|tipo|numero|count)\b)/,
  },
  id: {
    exactly: /^(?:id|#|no|nr|number|record|row|key|reference|ref|numero|folio|clave|referencia)$/,
    within: /\b(?:id|reference number|case number|folio|numero de (?:registro|caso|referencia))$/,
  },
  position: {
    exactly:
      /^(?:position|stance|support oppose|support or oppose|for against|for or against|postura|posicion|a favor o en contra)$/,
    within:
      /\b(?:position|stance|in favor or|support or oppose|for or against|postura|posicion|a favor o en contra|apoya o se opone)\b/,
  },
  name: {
    exactly:
      /^(?:name|full name|your name|first name|last name|given name|family name|surname|commenter|author|nombres?|nombre completo|su nombre|apellidos?|autor)$/,
    within:
      /\b(?:full name|first name|last name|commenter name|name of (?:commenter|speaker)|nombre y apellidos?|nombre completo)\b/,
  },
  district: {
    exactly:
      /^(?:district|council district|city council district|district number|distrito|distrito municipal|ward)$/,
    within: /\b(?:district|distrito)\b/,
  },
  language: {
    exactly: /^(?:language|lang|preferred language|idioma|lengua|idioma preferido)$/,
    within: /\b(?:language|idioma)\b/,
  },
  submittedAt: {
    exactly:
      /^(?:date|submitted|submittedat|submitted at|submitted on|submission date|date submitted|date received|received|timestamp|time stamp|created|created at|completion time|fecha|fecha de envio|fecha y hora|marca temporal|enviado|recibido|hora de finalizacion)$/,
    within: /\b(?:date|timestamp|submitted|completion time|fecha|marca temporal|hora de finalizacion)\b/,
  },
  source: {
    exactly: /^(?:source|channel|received by|origen|fuente|canal|medio)$/,
    // A name that only speaks of a source may be a newspaper's.
    within: /(?!)/,
  },
};

/** Columns that are never guessed to be anything: what is not needed is not kept. */
const isPrivate = (name: string): boolean =>
  /\b(?:e ?mails?|correos?|phone|telephone|tel|cell|mobile|telefono|celular|movil|address|direccion|domicilio|street|calle|zip|postal|ip|user ?name|usuario|birth|nacimiento|ssn|gender|race|age|edad|genero)\b/.test(
    name,
  );

/** Lower case, without accents and signs: `¿Su comentario?` is `su comentario`. */
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/#/g, ' # ')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();

/** Tells one form's export from another's: by its column names alone, never by what is in it. */
export const headerFingerprint = (header: string[]): string =>
  createHash('sha256')
    .update(JSON.stringify(header.map(folded)))
    .digest('hex')
    .slice(0, 32);

/**
 * A mapping that a person gives by column names, over the one that was guessed or remembered. An empty
 * list of names takes a field away.
 * @throws LecternError `invalid-fields` with every fault: `no-such-column`.
 */
export function mapColumns(
  header: string[],
  given: Partial<Record<BulkField, string[]>>,
  before: Mapping,
): Mapping {
  const faults: Fault[] = [];
  const mapping: Mapping = { ...before };
  for (const field of BULK_FIELDS) {
    const names = given[field];
    if (names === undefined) continue;
    const columns = names.map((name) => {
      const exact = header.indexOf(name);
      const column = exact === -1 ? header.findIndex((each) => folded(each) === folded(name)) : exact;
      if (column === -1)
        faults.push({
          field: 'file',
          code: 'no-such-column',
          values: { column: name, columns: header.join(', ') },
        });
      return column;
    });
    if (columns.length === 0) delete mapping[field];
    else mapping[field] = columns;
  }
  if (faults.length > 0) throw invalid(faults);
  // A column that was named for one thing is no longer guessed to be another.
  const named = new Set(
    BULK_FIELDS.flatMap((field) => (given[field] === undefined ? [] : (mapping[field] ?? []))),
  );
  for (const field of BULK_FIELDS) {
    if (given[field] !== undefined) continue;
    const left = mapping[field]?.filter((column) => !named.has(column));
    if (left === undefined || left.length === 0) delete mapping[field];
    else mapping[field] = left;
  }
  return mapping;
}

/** @throws LecternError `invalid-fields`: `no-text-column`, `column-twice`, `no-such-column`. */
export function checkMapping(header: string[], mapping: Mapping): void {
  const columns = header.join(', ');
  const faults: Fault[] = [];
  if (mapping.text === undefined || mapping.text.length === 0)
    faults.push({ field: 'file', code: 'no-text-column', values: { columns } });
  const used = BULK_FIELDS.flatMap((field) => mapping[field] ?? []);
  for (const column of new Set(used)) {
    const name = header[column];
    if (name === undefined)
      faults.push({ field: 'file', code: 'no-such-column', values: { column, columns } });
    else if (used.filter((each) => each === column).length > 1)
      faults.push({ field: 'file', code: 'column-twice', values: { column: name } });
  }
  if (faults.length > 0) throw invalid(faults);
}
