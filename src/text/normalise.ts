/**
 * Lower case, compatibility forms unfolded, accents removed, apostrophes made one: `Policía’s` and `POLICIA'S`
 * become the same word. Residents type Spanish with and without accents, so no distinction here may rest on one;
 * `ñ` becomes `n` for the same reason. The result may differ from the input in length.
 */
export function fold(text: string): string {
  if (isPlainAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .replace(APOSTROPHES, "'")
    .replace(IGNORABLE, '')
    .toLowerCase();
}

/** A wording and, since hurried people and captions leave apostrophes out, the same without. */
export function withoutApostrophe(wording: string): string[] {
  return wording.includes("'") ? [wording, wording.replaceAll("'", '')] : [wording];
}

/** True when a text is written in capitals throughout, as live captions are. Needs at least four letters. */
export function isShouted(text: string): boolean {
  let upper = 0;
  let lower = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 65 && unit <= 90) upper++;
    // Most texts are settled here: no capitals that may follow can outweigh these.
    else if (unit >= 97 && unit <= 122 && 9 * ++lower > text.length) return false;
  }
  return upper >= 4 && upper >= 9 * lower;
}

/** True for the code units that people and programs use as an apostrophe inside a word. */
export function isApostrophe(unit: number): boolean {
  return (
    unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc || unit === 0xb4 || unit === 0x60
  );
}

export function isAsciiLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}

/** Chinese and Japanese characters, each of which is read as a word. */
export function isIdeograph(point: number): boolean {
  return (
    (point >= 0x3040 && point <= 0x30ff) ||
    (point >= 0x3400 && point <= 0x4dbf) ||
    (point >= 0x4e00 && point <= 0x9fff) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0x20000 && point <= 0x3ffff)
  );
}

const COMBINING_MARKS = /\p{M}/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u00b4\u0060]/g;
const IGNORABLE = /\u00ad|[\u200b\u200c]|\u200d|\u2060|\ufeff|[\ufe00-\ufe0f]/g;

function isPlainAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127 || unit === 0x60) return false;
  }
  return true;
}
