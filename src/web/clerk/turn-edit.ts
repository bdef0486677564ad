import { invalid } from '../../platform/errors.ts';
import { DROP_REASONS, type TurnEdit } from '../../transcripts/correct-turns.ts';
import type { StoredTurn } from '../../transcripts/transcript.ts';

const KINDS = ['testimony', 'hearing', 'other'] as const;

/**
 * What a clerk asked for with a turn's form; of what can be set, only what she changed.
 * @throws LecternError `invalid-fields` naming the control.
 */
export function turnEditFrom(turn: StoredTurn, fields: Record<string, string>): TurnEdit {
  const { index } = turn;
  switch (fields.act) {
    case 'join':
      return { act: 'join', turn: index };
    case 'split':
      return { act: 'split', turn: index, at: placeOf(fields.words ?? '', turn.text) };
    case 'drop': {
      const reason = DROP_REASONS.find((known) => known === fields.reason);
      if (!reason) throw invalid([{ field: 'reason', code: 'required' }]);
      return { act: 'drop', turn: index, reason };
    }
    default:
      return settingsOf(turn, fields);
  }
}

function settingsOf(turn: StoredTurn, fields: Record<string, string>): TurnEdit {
  const kind = KINDS.find((known) => known === fields.kind && known !== turn.kind);
  const changed = (name: 'speaker' | 'item'): string | undefined => {
    const written = (fields[name] ?? '').trim();
    return written === (turn[name] ?? '') ? undefined : written;
  };
  const [speaker, item] = [changed('speaker'), changed('item')];
  if (kind === undefined && speaker === undefined && item === undefined)
    throw invalid([{ field: 'kind', code: 'unchanged' }]);
  return {
    act: 'set',
    turn: turn.index,
    ...(kind ? { kind } : {}),
    ...(speaker === undefined ? {} : { speaker }),
    ...(item === undefined ? {} : { item }),
  };
}

/**
 * Where the words stand with which the second person begins, whatever their capitals.
 * @throws LecternError `invalid-fields`: `required`, `words-absent`, `words-repeated`, `words-first`.
 */
function placeOf(words: string, text: string): number {
  const fault = (code: string) => invalid([{ field: 'words', code }]);
  const pattern = words.trim().split(/\s+/).map(escaped).join('\\s+');
  if (pattern === '') throw fault('required');
  const [found, second] = [...text.matchAll(new RegExp(pattern, 'giu'))];
  if (!found) throw fault('words-absent');
  if (second) throw fault('words-repeated');
  if (found.index === 0) throw fault('words-first');
  return found.index;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
