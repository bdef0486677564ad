import { placesAmong, type Signature, SignedTexts } from '../text/near-duplicates.ts';
import { sentences } from '../text/sentences.ts';
import { tokens } from '../text/tokens.ts';
import { contentWordOf } from './content-words.ts';
import { Numbers } from './numbers.ts';

/** A counted comment's text as shown, and the signature by which its copies are found. */
export type TextToRead = { id: string; text: string; language: string; signature: Signature };

/**
 * What stands in texts, by the order in which they were read: their letters, their sentences, and the words in these
 * that say something. Flat arrays: as objects, those of hundreds of thousands of texts would take ten times the room,
 * and the way from one thread to another would take as long as reading them.
 */
export type ReadTexts = {
  ids: string[];
  /** Of each text the one that stands for its letter; itself where it is a copy of none. */
  letters: Int32Array;
  /** Equal for copies of the same words, without greeting and signature. */
  wordings: Int32Array;
  /** Text `at` has the sentences from `firstSentence[at]` up to `firstSentence[at + 1]`. */
  firstSentence: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** What a sentence says: one that comes again in copies says the same. */
  said: Int32Array;
  /** What is said in `said` has the words from `firstWord[said]` up to `firstWord[said + 1]`. */
  firstWord: Int32Array;
  words: Int32Array;
  /** The words by their numbers. */
  vocabulary: string[];
  /** 1 for each word that is written as names are. */
  names: Uint8Array;
};

/** A word is a name where at least this share of it, in midst of sentences, is written with one capital before small letters. */
const NAMED = 0.8;

/** Reads texts one by one, in any order: what is found of each depends on the texts alone. */
export class TextReader {
  private readonly signed = new SignedTexts();
  private readonly languages = new Map<string, LanguageReader>();
  private readonly vocabulary = new Vocabulary();
  private readonly firstSentence = new Numbers();
  private readonly starts = new Numbers();
  private readonly ends = new Numbers();
  private readonly said = new Numbers();
  private readonly firstWord = new Numbers();
  private readonly words = new Numbers();

  add({ id, text, language, signature }: TextToRead): void {
    const mayComeAgain = this.signed.add(id, signature);
    const reader = this.languages.get(language) ?? new LanguageReader(language, this.vocabulary);
    this.languages.set(language, reader);
    this.firstSentence.push(this.starts.length);
    for (const { start, end } of sentences(text)) {
      this.starts.push(start);
      this.ends.push(end);
      this.said.push(this.read(text.slice(start, end), reader, mayComeAgain));
    }
  }

  /** What stands in the texts, and which are copies of one letter: finding these takes as long as all reading before. */
  finish(): ReadTexts {
    const grouped = this.signed.grouped(placesAmong(this.signed.distinct));
    const numbers = new Map(grouped.map(({ id }, at) => [id, at]));
    const wordings = new Map<string, number>();
    this.firstSentence.push(this.starts.length);
    this.firstWord.push(this.words.length);
    return {
      ids: grouped.map(({ id }) => id),
      letters: Int32Array.from(grouped, ({ group }, at) => numbers.get(group) ?? at),
      wordings: Int32Array.from(grouped, ({ words }, at) => {
        const wording = wordings.get(words) ?? at;
        wordings.set(words, wording);
        return wording;
      }),
      firstSentence: this.firstSentence.all(),
      starts: this.starts.all(),
      ends: this.ends.all(),
      said: this.said.all(),
      firstWord: this.firstWord.all(),
      words: this.words.all(),
      vocabulary: this.vocabulary.words(),
      names: this.vocabulary.names(),
    };
  }

  private read(sentence: string, reader: LanguageReader, mayComeAgain: boolean): number {
    const known = reader.said.get(sentence);
    const said = known ?? this.readAnew(sentence, reader);
    if (!known && mayComeAgain) reader.said.set(sentence, said);
    for (const { word, isName } of said.inside) this.vocabulary.meet(word, isName);
    return said.number;
  }

  private readAnew(sentence: string, reader: LanguageReader): Said {
    const said: Said = { number: this.firstWord.length, inside: [] };
    this.firstWord.push(this.words.length);
    reader.read(sentence, this.words, said.inside);
    return said;
  }
}

/** What a sentence says, by its number, and the words inside it that may be names. */
type Said = { number: number; inside: Met[] };

/** A word that stands inside a sentence, and whether it is written there as a name. */
type Met = { word: number; isName: boolean };

class LanguageReader {
  /** Sentences of letters that came more than once. */
  readonly said = new Map<string, Said>();
  private readonly language: string;
  private readonly vocabulary: Vocabulary;
  /** Of each word that was met, as it stands in texts: -1 where it says nothing. */
  private readonly numbers = new Map<string, number>();

  constructor(language: string, vocabulary: Vocabulary) {
    this.language = language;
    this.vocabulary = vocabulary;
  }

  read(sentence: string, words: Numbers, inside: Met[]): void {
    let isFirst = true;
    for (const { word, start } of tokens(sentence)) {
      const number = this.numbers.get(word) ?? this.numberOf(word);
      if (number >= 0) {
        words.push(number);
        if (!isFirst) inside.push({ word: number, isName: isWrittenAsName(sentence, start) });
      }
      isFirst = false;
    }
  }

  private numberOf(word: string): number {
    const stem = contentWordOf(word, this.language);
    const number = stem === null ? -1 : this.vocabulary.numberOf(stem);
    this.numbers.set(word, number);
    return number;
  }
}

/** The words of all languages, and how often each stands inside a sentence and is written there as a name. */
class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly inside: number[] = [];
  private readonly named: number[] = [];

  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.inside.length);
    this.inside.push(0);
    this.named.push(0);
    return this.inside.length - 1;
  }

  meet(number: number, isName: boolean): void {
    this.inside[number] = (this.inside[number] ?? 0) + 1;
    if (isName) this.named[number] = (this.named[number] ?? 0) + 1;
  }

  words(): string[] {
    return [...this.numbers.keys()];
  }

  names(): Uint8Array {
    return Uint8Array.from(this.inside, (inside, word) =>
      inside > 0 && (this.named[word] ?? 0) >= NAMED * inside ? 1 : 0,
    );
  }
}

/** "Taylor", but neither "ICE" nor a word of a text in capitals. */
function isWrittenAsName(sentence: string, start: number): boolean {
  const first = sentence.charCodeAt(start);
  // The capitals of ASCII are enough: few names begin with another letter.
  if (first < 65 || first > 90) return false;
  const next = sentence.charAt(start + 1);
  return next !== next.toUpperCase();
}
