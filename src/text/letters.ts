/**
 * The UTF-16 units of a text, with zeros after the last, which spare every reader the question where the text ends.
 * The array is lent: it holds the text until another is asked for.
 */
export function lettersOf(text: string): Uint16Array {
  if (text !== lent) read(text);
  return letters;
}

/** The greatest of them: below 128 a text is plain ASCII, and few readers have anything to look for in it. */
export function greatestLetter(text: string): number {
  if (text !== lent) read(text);
  return greatest;
}

function read(text: string): void {
  if (text.length + MARGIN > letters.length) letters = new Uint16Array(2 * text.length + MARGIN);
  greatest = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    letters[at] = unit;
    if (unit > greatest) greatest = unit;
  }
  letters.fill(0, text.length, text.length + MARGIN);
  lent = text;
}

const MARGIN = 4;
let lent = '';
let greatest = 0;
let letters = new Uint16Array(1 << 14);
