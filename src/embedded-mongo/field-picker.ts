import { MongoError } from './errors.ts';
import { endOfName, endOfValue } from './raw-fields.ts';
import type { RawDoc } from './wire.ts';

/** Paths as a tree of their names; true ends a path. */
export type Shape = Map<string, Shape | true>;

/** The same by the names' bytes and, since a name of another length needs no comparison, by their lengths. */
type Names = { name: Buffer; part: Names | true }[][];

const DOCUMENT = 3;
const ARRAY = 4;

/** Where documents are put together, one at a time. */
let desk = Buffer.allocUnsafe(1 << 16);

/**
 * Picks the fields that are named, or all but those, out of documents' bytes. In an array it looks into each element; to
 * include parts of an array leaves out its scalars. Nothing is decoded: most of the work of reading a large document is
 * making values that nobody asked for.
 */
export class FieldPicker {
  private readonly names: Names;
  private readonly isInclusion: boolean;

  constructor(shape: Shape, isInclusion: boolean) {
    this.names = namesOf(shape);
    this.isInclusion = isInclusion;
  }

  /** @throws MongoError for a damaged document. */
  pick(raw: RawDoc): RawDoc {
    if (raw.readInt32LE(0) !== raw.length) throw new MongoError('FailedToParse', 'A document is cut off');
    // An included element is numbered anew; its name may become longer, but not by more than the element's length.
    if (desk.length < 2 * raw.length) desk = Buffer.allocUnsafe(2 * raw.length);
    const length = this.copyKept(raw, 0, 0, this.names, false);
    if (length === raw.length) return raw;
    const picked = Buffer.allocUnsafe(length);
    desk.copy(picked, 0, 0, length);
    return picked;
  }

  /** Copies what is kept of the document or array that begins at `from` onto the desk, and returns where it ends there. */
  private copyKept(raw: RawDoc, from: number, to: number, names: Names, isArray: boolean): number {
    const end = from + raw.readInt32LE(from) - 1;
    let at = to + 4;
    // What is kept unchanged is copied in runs.
    let run = from + 4;
    let elements = 0;
    for (let field = run; field < end; ) {
      const type = raw[field] ?? 0;
      const value = endOfName(raw, field + 1) + 1;
      const next = endOfValue(raw, type, value, end);
      const part = isArray ? names : partOf(names, raw, field + 1, value - 1);
      if (typeof part === 'object' && (type === DOCUMENT || type === ARRAY)) {
        if (isArray && this.isInclusion) {
          desk[at] = type;
          at += 1 + desk.write(`${elements}\0`, at + 1, 'latin1');
          elements += 1;
        } else at += raw.copy(desk, at, run, value);
        at = this.copyKept(raw, value, at, part, type === ARRAY);
        run = next;
      } else if ((part === true) !== this.isInclusion) {
        at += raw.copy(desk, at, run, field);
        run = next;
      }
      field = next;
    }
    at += raw.copy(desk, at, run, end);
    desk[at] = 0;
    desk.writeInt32LE(at + 1 - to, to);
    return at + 1;
  }
}

function namesOf(shape: Shape): Names {
  const names: Names = [];
  for (const [text, part] of shape) {
    const name = Buffer.from(text);
    names[name.length] ??= [];
    names[name.length]?.push({ name, part: part === true ? part : namesOf(part) });
  }
  return names;
}

function partOf(names: Names, raw: RawDoc, from: number, end: number): Names | true | undefined {
  return names[end - from]?.find(({ name }) => name.every((byte, at) => raw[from + at] === byte))?.part;
}
