import { BIRTH_CUES, DIGIT_WORDS, MONTHS, TENS_WORDS } from './lexicons/sensitive.ts';
import type { Token } from './tokens.ts';
import type { SensitivePassage } from './types.ts';

/** Dates that a word before them makes a date of birth. */
export function birthDates(text: string, words: readonly Token[]): SensitivePassage[] {
  const found: SensitivePassage[] = [];
  for (let at = 0; at < words.length; at++) {
    const cue = words[at];
    if (!cue || !BIRTH_CUES.has(cue.word)) continue;
    for (let from = at + 1; from < Math.min(at + 8, words.length); from++) {
      const last = dateAt(text, words, from);
      const end = words[last];
      if (last < from || !end) continue;
      found.push({ kind: 'date-of-birth', start: cue.start, end: end.end });
      at = last;
      break;
    }
  }
  return found;
}

/** Index of the last word of a date with its year that begins here, or -1. */
function dateAt(text: string, words: readonly Token[], from: number): number {
  const [a, b, c] = [words[from], words[from + 1], words[from + 2]];
  if (!a || !b) return -1;
  if (isDay(a.word) && isDay(b.word) && c && isYear(c.word)) {
    const gap = text.slice(a.end, b.start);
    if (gap === '/' || gap === '-' || gap === '.' || gap === ' ') return from + 2;
  }
  if (isYear(a.word) && isDay(b.word) && c && isDay(c.word)) return from + 2;
  const pointed = a.word.split('.');
  if (pointed.length === 3 && pointed.every((part) => isDay(part) || isYear(part))) return from;
  const hasMonth =
    MONTHS.has(a.word) ||
    (isDay(a.word) &&
      MONTHS.has(
        words[from + 1]?.word === 'de' || words[from + 1]?.word === 'of' ? (c?.word ?? '') : b.word,
      ));
  if (!hasMonth) return -1;
  for (let at = from + 1; at < Math.min(from + 7, words.length); at++) {
    const word = words[at]?.word ?? '';
    if (isYear(word)) return at;
    if ((word === 'thousand' || word === 'mil') && at > from + 1) {
      let last = at;
      while (
        last + 1 < words.length &&
        (DIGIT_WORDS.has(words[last + 1]?.word ?? '') || TENS_WORDS.has(words[last + 1]?.word ?? ''))
      )
        last++;
      return last;
    }
    if (word === 'nineteen' || (word === 'twenty' && isNumberWord(words[at + 1]?.word)))
      return Math.min(at + 2, words.length - 1);
  }
  return -1;
}

function isNumberWord(word: string | undefined): boolean {
  return word !== undefined && (DIGIT_WORDS.has(word) || TENS_WORDS.has(word));
}

function isDay(word: string): boolean {
  return /^\d{1,2}(?:st|nd|rd|th|o)?$/.test(word) && Number.parseInt(word, 10) <= 31;
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word) || /^\d\d$/.test(word);
}
