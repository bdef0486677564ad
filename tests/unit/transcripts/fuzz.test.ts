import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LecternError } from '../../../src/platform/errors.ts';
import { readTranscriptFile } from '../../../src/transcripts/parse/read-transcript-file.ts';
import { withoutRollingRepeats } from '../../../src/transcripts/parse/rolling-captions.ts';
import type { Cue, ParsedTranscript } from '../../../src/transcripts/parse/types.ts';
import { joinTurns } from '../../../src/transcripts/propose/join-turns.ts';
import { readProposal } from '../../../src/transcripts/propose/read-proposal.ts';
import type { Turn } from '../../../src/transcripts/propose/types.ts';

const folder = join(import.meta.dirname, '../../fixtures/transcripts');
const files = readdirSync(folder)
  .filter((name) => !name.endsWith('.expected.json'))
  .map((name) => readFileSync(join(folder, name)));

/** Two thousand cases by default; a nightly run asks for more. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 2000);

const wordsOf = (text: string): string[] => text.split(/(?:\s|>{2,3})+/).filter((word) => word !== '');

/** Every word of the cues is in a turn, in order; what is not is the label that became its speaker. */
function expectNothingLost(cues: Cue[], turns: Turn[]): void {
  const said = withoutRollingRepeats(cues).flatMap((cue) => wordsOf(cue.text));
  const kept = turns.flatMap((turn) => wordsOf(turn.text));
  const labels = new Map<string, number>();
  for (const { speaker } of turns) {
    for (const word of wordsOf(speaker ?? '')) labels.set(word, (labels.get(word) ?? 0) + 1);
  }
  let at = 0;
  const missing: string[] = [];
  for (const word of said) {
    if (kept[at] === word) at += 1;
    else missing.push(word.replace(/:$/, ''));
  }
  expect(kept.slice(at)).toEqual([]);
  expect(missing.filter((word) => word !== '' && !labels.has(word))).toEqual([]);
}

const PHRASES = [
  'thank you',
  'next speaker',
  'my name is Ana Ruiz',
  'siguiente persona',
  'you have three minutes',
  'I oppose item 4.',
  'ANY WITNESSES IN OPPOSITION',
  'on behalf of the Tenants Union in strong support.',
  '>>',
  '>>> CLERK: yes',
  'aye',
  '...',
  '.',
  'we remain opposed',
  'MR. CHAIR',
  'good evening council',
  'the the',
  'a:b',
  'Chair Ortiz: well',
  'you may close',
  'roll call',
];
const cue = fc.record({
  start: fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 90_000 }).map((time) => time / 10),
  ),
  text: fc.array(fc.constantFrom(...PHRASES), { maxLength: 6 }).map((parts) => parts.join(' ')),
  length: fc.integer({ min: -20, max: 100 }),
});

describe('whatever is read', () => {
  test('no word is lost or said twice when cues join into turns', () => {
    fc.assert(
      fc.property(fc.array(cue, { maxLength: 30 }), (drawn) => {
        const cues = drawn.map(({ start, text, length }) => ({
          start,
          end: start === null ? null : start + length / 10,
          text,
        }));
        expectNothingLost(cues, joinTurns(cues));
      }),
      { numRuns, seed: 7 },
    );
  });

  test('damaged files are read or refused, and never lose a word on the way', () => {
    const damage = fc.record({
      file: fc.constantFrom(...files),
      at: fc.nat({ max: 4000 }),
      length: fc.nat({ max: 60 }),
      to: fc.nat({ max: 4000 }),
      act: fc.constantFrom('cut', 'copy', 'flip', 'insert', 'truncate'),
      bytes: fc.uint8Array({ maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const first = damages[0];
        if (first === undefined) return;
        const bytes = damages.reduce((file, step) => damaged(file, step), first.file as Uint8Array);
        let parsed: ParsedTranscript;
        try {
          parsed = readTranscriptFile(bytes);
          readProposal(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(LecternError);
          expect((error as LecternError).code).toBe('unreadable-transcript');
          return;
        }
        if (parsed.format !== 'turns') expectNothingLost(parsed.cues, joinTurns(parsed.cues));
      }),
      { numRuns, seed: 11 },
    );
  }, 120_000);
});

type Damage = { at: number; length: number; to: number; act: string; bytes: Uint8Array };

function damaged(file: Uint8Array, { at, length, to, act, bytes }: Damage): Uint8Array {
  const from = file.length === 0 ? 0 : at % file.length;
  const part = file.slice(from, from + length);
  const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((each) => [...each]));
  if (act === 'cut') return joined(file.slice(0, from), file.slice(from + length));
  if (act === 'truncate') return file.slice(0, from);
  if (act === 'insert') return joined(file.slice(0, from), bytes, file.slice(from));
  if (act === 'copy') {
    const target = file.length === 0 ? 0 : to % file.length;
    return joined(file.slice(0, target), part, file.slice(target));
  }
  const flipped = file.slice();
  if (flipped.length > 0) flipped[from] = (flipped[from] ?? 0) ^ (1 << (to % 8));
  return flipped;
}

describe('a hostile file takes no longer than a dull one', () => {
  const long = 200_000;
  const timing = '00:01.000 --> 00:02.000\n';
  test.each([
    ['a word of hyphens', `WEBVTT\n\n${timing}${'a-'.repeat(long)}\n`],
    ['a word of apostrophes', `WEBVTT\n\n${timing}${"a'".repeat(long)}\n`],
    ['nothing but exclamation', `WEBVTT\n\n${timing}${'!'.repeat(long)}x\n`],
    ['nothing but opening brackets', `WEBVTT\n\n${timing}${'<'.repeat(long)}\n`],
    ['nothing but ampersands', `WEBVTT\n\n${timing}${'&'.repeat(long)}\n`],
    ['nothing but marks', `WEBVTT\n\n${timing}${'>> '.repeat(long / 4)}\n`],
    ['nothing but thanks', `${'thank you '.repeat(long / 4)}`],
    ['nothing but names', `${'I am with the league of the union of the '.repeat(long / 20)}`],
    ['nothing but numbers', `${'item forty one forty two '.repeat(long / 10)}`],
    ['nothing but support', `${'in strong support '.repeat(long / 10)}`],
    ['deep brackets', '['.repeat(long)],
    ['stamps', '[0:00] '.repeat(long / 4)],
    ['colons', 'A: '.repeat(long / 4)],
    ['open paragraphs', `<tt xmlns="x"><body>${'<p begin="1s">'.repeat(long / 10)}`],
  ])('%s', (_, text) => {
    try {
      readProposal(new TextEncoder().encode(text));
    } catch (error) {
      expect(error).toBeInstanceOf(LecternError);
    }
  });
});
