import type { Groups } from './groups.ts';
import type { CountedRecord } from './public-record.ts';

/** Whose words have been taken already: a letter's or a person's. */
export class Heard {
  private readonly letters = new Set<string>();
  private readonly people = new Set<string>();
  private readonly groups: Groups;

  constructor(groups: Groups) {
    this.groups = groups;
  }

  has(record: CountedRecord): boolean {
    return this.letters.has(letterOf(record, this.groups)) || this.people.has(personOf(record));
  }

  add(record: CountedRecord): void {
    this.letters.add(letterOf(record, this.groups));
    this.people.add(personOf(record));
  }
}

/** The letter that a comment is a copy of; its own id where it is none. */
export const letterOf = ({ id }: CountedRecord, groups: Groups): string => groups.of.get(id)?.group ?? id;

/** Who testifies twice at one meeting is one person. Letters carry no such mark; each counts. */
export const personOf = ({ id, speech }: CountedRecord): string =>
  speech?.commenter === undefined ? id : `${speech.transcript}/${speech.commenter}`;
