import { DIGIT_WORDS, PLATE_CUES } from './lexicons/sensitive.ts';
import type { Token } from './tokens.ts';
import type { SensitivePassage } from './types.ts';

/** Licence plates after a word for one. */
export function plates(text: string, words: readonly Token[]): SensitivePassage[] {
  const found: SensitivePassage[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!PLATE_CUES.has(words[at]?.word ?? '')) continue;
    for (let from = at + 1; from <= Math.min(at + 4, words.length - 1); from++) {
      const last = plateAt(text, words, from);
      const [start, end] = [words[from], words[last]];
      if (!start || !end) {
        if (!PLATE_FILLERS.has(words[from]?.word ?? '')) break;
        continue;
      }
      found.push({ kind: 'plate', start: start.start, end: end.end });
      at = last;
      break;
    }
  }
  return found;
}

const PLATE_FILLERS = new Set(
  'number no num numero is are was reads tx texas oklahoma ok la louisiana nm es de la las son el con q que ends in plate plates placa placas # de texanas mexicanas'.split(
    ' ',
  ),
);

/** Index of the last word of a plate that begins here, or -1: five to eight letters and digits, both of them. */
function plateAt(text: string, words: readonly Token[], from: number): number {
  let characters = '';
  for (let at = from; at < Math.min(from + 8, words.length); at++) {
    const token = words[at];
    if (!token) break;
    const raw = text.slice(token.start, token.end);
    const digits = DIGIT_WORDS.get(token.word);
    const isCapital = raw === raw.toUpperCase() && /^[A-Z0-9]+$/.test(raw) && raw.length <= 8;
    const isCode = /\d/.test(token.word) && /^[a-z0-9]+$/.test(token.word);
    const gap = at > from ? text.slice(words[at - 1]?.end, token.start) : '';
    if (gap.length > 2 || /[.,;:\n]/.test(gap)) break;
    if (digits !== undefined && at > from) characters += digits;
    else if ((isCapital || isCode) && !PLATE_FILLERS.has(token.word)) characters += token.word;
    else if (token.word.length === 1 && /[a-z]/.test(token.word)) characters += token.word;
    else if (
      at === from &&
      /^[a-z]{2,3}$/.test(token.word) &&
      /^\d{3,4}$/.test(words[at + 1]?.word ?? '') &&
      !PLATE_FILLERS.has(token.word)
    )
      characters += token.word;
    else break;
    if (characters.length > 8) return -1;
    const isLast = !continuesPlate(text, words, at);
    if (isLast && characters.length >= 5 && /\d/.test(characters) && /[a-z]/.test(characters)) return at;
  }
  return -1;
}

function continuesPlate(text: string, words: readonly Token[], at: number): boolean {
  const next = words[at + 1];
  if (!next) return false;
  const gap = text.slice(words[at]?.end, next.start);
  return (
    gap.length === 1 &&
    (gap === ' ' || gap === '-') &&
    (/^\d{1,4}[a-z]?$/.test(next.word) ||
      (next.word.length === 1 && !/[aieyou]/.test(next.word)) ||
      DIGIT_WORDS.has(next.word))
  );
}
