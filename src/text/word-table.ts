/**
 * What is known of words, found by their letters where they stand in a text, without cutting them out. ASCII capitals
 * count as small letters; other letters count as they are. Open addressing over FNV-1a hashes (Fowler, Noll and Vo).
 */
export class WordTable<Value> {
  private slots = new Int32Array(1 << 10);
  private readonly words: string[] = [];
  private readonly values: Value[] = [];

  get size(): number {
    return this.words.length;
  }

  /** What is known of the word from `start` to `end`. */
  find(text: string, start: number, end: number): Value | undefined {
    const mask = this.slots.length - 1;
    for (let slot = hashOf(text, start, end) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.slots[slot] ?? 0;
      if (entry === 0) return undefined;
      if (isWord(this.words[entry - 1] ?? '', text, start, end)) return this.values[entry - 1];
    }
  }

  /** Adds a word that the table does not hold, in small letters. */
  add(word: string, value: Value): void {
    this.words.push(word);
    this.values.push(value);
    // At most half full, so that a search ends after a step or two.
    if (this.words.length * 2 <= this.slots.length) this.place(this.words.length);
    else {
      this.slots = new Int32Array(this.slots.length * 2);
      for (let entry = 1; entry <= this.words.length; entry++) this.place(entry);
    }
  }

  clear(): void {
    this.slots.fill(0);
    this.words.length = 0;
    this.values.length = 0;
  }

  private place(entry: number): void {
    const mask = this.slots.length - 1;
    const word = this.words[entry - 1] ?? '';
    let slot = hashOf(word, 0, word.length) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = entry;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ small(text.charCodeAt(at)), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== small(text.charCodeAt(start + at))) return false;
  return true;
}

function small(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}
