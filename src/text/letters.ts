/**
 * The UTF-16 units of a text, with zeros after the last, which spare every reader the question where the text ends.
 * The array is lent: it holds the text until another is asked for.
 */
export function lettersOf(text: string): Uint16Array {
  if (text === lent) return letters;
  if (text.length + MARGIN > letters.length) letters = new Uint16Array(2 * text.length + MARGIN);
  for (let at = 0; at < text.length; at++) letters[at] = text.charCodeAt(at);
  letters.fill(0, text.length, text.length + MARGIN);
  lent = text;
  return letters;
}

const MARGIN = 4;
let lent = '';
let letters = new Uint16Array(1 << 14);
