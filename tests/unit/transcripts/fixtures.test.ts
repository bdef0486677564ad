import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readProposal } from '../../../src/transcripts/propose/read-proposal.ts';

const folder = join(import.meta.dirname, '../../fixtures/transcripts');
const files = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

describe('every fixture file is read as the JSON beside it says', () => {
  test.each(files)('%s', (file) => {
    const expected: unknown = JSON.parse(readFileSync(join(folder, `${file}.expected.json`), 'utf8'));
    const { turns, ...proposal } = readProposal(readFileSync(join(folder, file)));
    const plainTurns = turns.map(({ speaker, start, end, text, kind }) => ({
      speaker,
      start,
      end,
      text,
      kind,
    }));
    expect(JSON.parse(JSON.stringify({ ...proposal, turns: plainTurns }))).toEqual(expected);
  });
});
