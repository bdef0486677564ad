import type { Corpus } from './corpus.ts';
import type { CountedRecord } from './public-record.ts';

/** Whose words have been taken already: a letter's or a person's. Comments go by their numbers in the corpus. */
export class Heard {
  private readonly letters = new Set<number>();
  private readonly people = new Set<string>();
  private readonly corpus: Corpus;

  constructor(corpus: Corpus) {
    this.corpus = corpus;
  }

  has(at: number): boolean {
    if (this.letters.has(this.corpus.letters[at] ?? at)) return true;
    const record = this.corpus.records[at];
    return record?.speech !== undefined && this.people.has(personOf(record));
  }

  add(at: number): void {
    this.letters.add(this.corpus.letters[at] ?? at);
    const record = this.corpus.records[at];
    // Who writes twice is not known to be one person.
    if (record?.speech) this.people.add(personOf(record));
  }
}

/** Who testifies twice at one meeting is one person. Letters carry no such mark; each counts. */
export const personOf = ({ id, speech }: CountedRecord): string =>
  speech?.commenter === undefined ? id : `${speech.transcript}/${speech.commenter}`;
