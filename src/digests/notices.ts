import type { DigestContent, Gone } from './digest.ts';

/** What of a quote, a point or a phrase holds words or leads to them. */
export const WORDS: ReadonlySet<string> = new Set(['text', 'speech', 'title', 'terms', 'phrase', 'gone']);

/**
 * Without the words of the comments that are gone: a quote of theirs is emptied and says why. What several people
 * said in the same words is emptied where fewer than two of them are left.
 * @param gone by comment id.
 */
export const withoutWords = (content: DigestContent, gone: ReadonlyMap<string, Gone>): DigestContent =>
  emptied(content, gone) as DigestContent;

function emptied(value: unknown, gone: ReadonlyMap<string, Gone>): unknown {
  if (Array.isArray(value)) return value.map((each) => emptied(each, gone));
  if (typeof value !== 'object' || value === null) return value;
  const part = value as Record<string, unknown>;
  const why = typeof part.comment === 'string' ? gone.get(part.comment) : undefined;
  if (why) {
    const { speech: _place, ...quote } = part;
    return { ...quote, text: '', gone: why };
  }
  const kept = Object.fromEntries(Object.entries(part).map(([key, each]) => [key, emptied(each, gone)]));
  if ('phrase' in part && isOneLeft(part.ids, gone)) return { ...kept, phrase: '', gone: true };
  if ('terms' in part && isOneLeft(part.ids, gone)) return { ...kept, title: [], terms: [], gone: true };
  return kept;
}

function isOneLeft(ids: unknown, gone: ReadonlyMap<string, Gone>): boolean {
  if (!Array.isArray(ids)) return false;
  const left = ids.filter((id) => !gone.has(String(id))).length;
  return left < ids.length && left < 2;
}
