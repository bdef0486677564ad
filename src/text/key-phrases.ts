import { keyPhraseStops } from './lexicons/key-phrase-stops.ts';
import { sentences } from './sentences.ts';
import { type Token, tokens } from './tokens.ts';

/** `texts` counts the texts that hold the phrase; `phrase` is its commonest spelling, in lower case. */
export type KeyPhrase = { phrase: string; texts: number };

/**
 * What many texts say in the same words: runs of one to three words, without a function word at either end, ranked
 * by how many texts hold them, longer ones first where they hold as many. A phrase that only ever stands inside a
 * longer one is left out. At most `limit`, each in at least two texts; the same texts in any order give the same.
 */
export function keyPhrases(texts: readonly string[], language: string, limit = 12): KeyPhrase[] {
  const stops = new Set((keyPhraseStops[language] ?? `${keyPhraseStops.en} ${keyPhraseStops.es}`).split(' '));
  const counts = new Map<string, { texts: number; spellings: Map<string, number> }>();
  for (const text of texts) {
    for (const [key, spelling] of phrasesOf(text, stops)) {
      const entry = counts.get(key) ?? { texts: 0, spellings: new Map() };
      entry.texts += 1;
      entry.spellings.set(spelling, (entry.spellings.get(spelling) ?? 0) + 1);
      counts.set(key, entry);
    }
  }
  const ranked = [...counts]
    .filter(([, entry]) => entry.texts >= 2)
    .map(([key, entry]) => ({
      key,
      texts: entry.texts,
      length: key.split(' ').length,
      phrase: commonest(entry.spellings),
    }))
    .sort((a, b) => b.texts * weight(b.length) - a.texts * weight(a.length) || (a.key < b.key ? -1 : 1));
  const kept: typeof ranked = [];
  for (const one of ranked) {
    if (kept.length === limit) break;
    if (!kept.some((other) => overlaps(other.key, one.key))) kept.push(one);
  }
  return kept.map(({ phrase, texts: count }) => ({ phrase, texts: count }));
}

/** Two words say more than one, three little more than two. */
function weight(length: number): number {
  return length === 1 ? 1 : length === 2 ? 2 : 2.4;
}

function overlaps(one: string, other: string): boolean {
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

function commonest(spellings: Map<string, number>): string {
  return [...spellings].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

function phrasesOf(text: string, stops: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  const words = tokens(text);
  let at = 0;
  for (const { end } of sentences(text)) {
    const first = at;
    while (at < words.length && (words[at]?.start ?? 0) < end) at++;
    const sentence = words.slice(first, at);
    for (let from = 0; from < sentence.length; from++) {
      for (let length = 1; length <= 3 && from + length <= sentence.length; length++) {
        const run = sentence.slice(from, from + length);
        if (isPhrase(run, stops)) found.set(run.map(({ word }) => word).join(' '), spellingOf(text, run));
      }
    }
  }
  return found;
}

function isPhrase(run: readonly Token[], stops: ReadonlySet<string>): boolean {
  const first = run[0]?.word ?? '';
  const last = run.at(-1)?.word ?? '';
  if (stops.has(first) || stops.has(last)) return false;
  return (
    run.every(({ word }) => word.length > 2 || stops.has(word)) && !/^\d/.test(first) && !/^\d/.test(last)
  );
}

function spellingOf(text: string, run: readonly Token[]): string {
  const start = run[0]?.start ?? 0;
  return text.slice(start, run.at(-1)?.end).replace(/\s+/g, ' ').toLowerCase();
}
