import { fold } from '../text/normalise.ts';
import type { Span } from '../text/types.ts';
import { bestOf } from './best-first.ts';
import { placedWords } from './content-words.ts';
import { type Corpus, isDrawnBefore, sentencesOf, spanOf } from './corpus.ts';
import { type DigestContent, type DigestHead, type Emerging, IDS_KEPT } from './digest.ts';
import { partsBy } from './parts-by.ts';
import type { CountedRecord } from './public-record.ts';
import { quotable, quoteOf } from './quotes.ts';

/** Distinct texts read per language: an even draw by a hash of their ids, for key phrases are costly to count. */
const READ = 3000;

const WEIGHED = 60;
const SHOWN = 10;

/** A phrase is new when at most this share of the texts that hold it hold it where a theme was found. */
const COVERED = 0.25;

/** Fewer texts than this may share a phrase by chance. */
const TEXTS = 3;

/** What is said where no theme was found, in phrases: for the clerk who keeps the codebook. */
export function emergingIn(corpus: Corpus, codebook: DigestHead['codebook']): DigestContent['emerging'] {
  const known = new Set(codebook.themes.map(({ id }) => id));
  const read: Record<string, number> = {};
  const phrases: Emerging[] = [];
  for (const [language, texts] of drawnTexts(corpus)) {
    read[language] = texts.length;
    const parted = texts.map((at) => partedText(at, corpus, known));
    phrases.push(...emergingPhrases(parted, language));
  }
  phrases.sort((a, b) => b.texts - a.texts || (a.phrase < b.phrase ? -1 : 1));
  return { read, phrases };
}

/** One text of each letter, at most `READ` of each language. */
function drawnTexts(corpus: Corpus): [string, number[]][] {
  const { records, letters, order } = corpus;
  // Copies stand side by side, in order of their ids.
  const heads = order.filter((at, place) => letters[at] !== letters[order[place - 1] ?? -1]);
  return [...partsBy(heads, (at) => records[at]?.language)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, its]) => [language, bestOf(its, READ, (a, b) => isDrawnBefore(corpus, a, b))]);
}

type Parted = { record: CountedRecord; bare: Span[]; bareWords: string; coveredWords: string };

function emergingPhrases(parted: Parted[], language: string): Emerging[] {
  const found: Emerging[] = [];
  for (const phrase of pairsSaid(parted, language)) {
    if (found.length === SHOWN) break;
    const words = plain(phrase);
    const holders = parted.filter(({ bareWords }) => bareWords.includes(words));
    const covered = parted.filter(({ coveredWords }) => coveredWords.includes(words)).length;
    if (holders.length < TEXTS || covered > COVERED * (holders.length + covered)) continue;
    const quote = holders.map((holder) => quoteWith(holder, words)).find((each) => each !== null);
    found.push({
      phrase,
      language,
      texts: holders.length,
      ...(quote ? { quote } : {}),
      ids: holders
        .map(({ record }) => record.id)
        .sort()
        .slice(0, IDS_KEPT),
    });
  }
  return found;
}

/**
 * Two words that say something, side by side, those that most texts hold first. A single word is no phrase: "house",
 * "problem" and "area" stand at the head of any such list.
 */
function pairsSaid(parted: Parted[], language: string): string[] {
  const counts = new Map<string, number>();
  for (const { record, bare } of parted) {
    const said = new Set<string>();
    for (const { start, end } of bare) {
      const sentence = record.text.slice(start, end);
      const words = placedWords(sentence, language);
      words.forEach((word, at) => {
        const next = words[at + 1];
        if (next && sentence.slice(word.end, next.start) === ' ')
          said.add(sentence.slice(word.start, next.end).toLowerCase());
      });
    }
    for (const phrase of said) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, texts]) => texts >= TEXTS)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, WEIGHED)
    .map(([phrase]) => phrase);
}

/** The sentences that no theme speaks for, and the words of both kinds of sentence. */
function partedText(at: number, corpus: Corpus, known: ReadonlySet<string>): Parted {
  const record = corpus.records[at] as CountedRecord;
  const evidence = record.themes.flatMap(({ id, evidence: spans }) => (known.has(id) ? spans : []));
  const bare: Span[] = [];
  const covered: Span[] = [];
  for (const sentence of sentencesOf(corpus, at)) {
    const span = spanOf(corpus, sentence);
    const holds = ({ start, end }: Span) => start < span.end && span.start < end;
    if (evidence.some(holds)) covered.push(span);
    // A mark such as [phone] is not what anybody said.
    else if (!record.marks.some(holds)) bare.push(span);
  }
  return {
    record,
    bare,
    bareWords: plain(textOf(record, bare)),
    coveredWords: plain(textOf(record, covered)),
  };
}

const textOf = ({ text }: CountedRecord, spans: Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join('\n\n');

/** Words with one space around each, so that a phrase is found only as whole words. */
const plain = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()} `;

function quoteWith({ record, bare }: Parted, words: string) {
  const { text } = record;
  for (const span of bare) {
    if (!plain(text.slice(span.start, span.end)).includes(words)) continue;
    const found = quotable(record, span);
    if (found) return quoteOf(record, found);
  }
  return null;
}
