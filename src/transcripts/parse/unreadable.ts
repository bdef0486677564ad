import { LecternError } from '../../platform/errors.ts';

/** Why a transcript could not be read; each has a text under `faults.<code>`. */
export type UnreadableCode =
  | 'empty'
  | 'binary'
  | 'not-utf8'
  | 'not-json'
  | 'unknown-json'
  | 'no-cues'
  | 'too-many-cues'
  | 'too-long'
  | 'too-much-text'
  | 'too-many-comments';

/** The error that a parser throws; `values` say where: `{ line }`, `{ cue }`, `{ byte }`, `{ limit }`. */
export function unreadable(code: UnreadableCode, values?: Record<string, string | number>): LecternError {
  const fault = values === undefined ? { field: 'file', code } : { field: 'file', code, values };
  return new LecternError('unreadable-transcript', `transcript: ${code}`, { faults: [fault] });
}
