import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { analyseText } from '../../../src/analysis/analyse-text.ts';
import { askOf } from '../../../src/digests/asks.ts';
import { ASKS } from '../../../src/digests/digest.ts';
import { keyPhrases } from '../../../src/text/key-phrases.ts';
import { groupNearDuplicates } from '../../../src/text/near-duplicates.ts';
import { redact } from '../../../src/text/redact.ts';
import { sentenceCase } from '../../../src/text/sentence-case.ts';

process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

/** Every regular expression by which residents' words are read, with the file that holds it. */
const expressions = readdirSync('src/text', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(`src/text/${path}`, 'utf8'), ts.ScriptTarget.Latest));
    return found.map((expression) => [path, expression] as const);
  });

/** What an automaton of the expression can be made to do by the worst of texts. */
function worstOf(expression: string): string {
  const end = expression.lastIndexOf('/');
  const diagnostics = checkSync(expression.slice(1, end), expression.slice(end + 1), {
    checker: 'automaton',
    timeout: null,
  });
  return diagnostics.status === 'unknown' ? 'unknown' : diagnostics.complexity.summary;
}

describe('no regular expression of the tagger can be made to backtrack', () => {
  test('the check tells those that can', () => {
    expect(worstOf('/(a+)+$/')).toBe('exponential');
    expect(worstOf('/\\s+$/')).toBe('2nd degree polynomial');
  });

  test.each(expressions)('%s: %s', (_, expression) => {
    expect(worstOf(expression)).toMatch(/^(safe|linear)$/);
  });
});

/** Pieces of texts on which backtracking or nested scans show. */
const PIECES = [
  ...[
    'a',
    'A',
    'I ',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '\u00a0',
    '(((',
    '"',
    "'",
    '’',
    ',',
    '.',
    '!',
    '?! ',
    '>>',
    '- ',
    '1',
    '1 ',
    '1-',
    '1,',
    '$1 ',
  ],
  ...[
    '@',
    'a@',
    'a@b.',
    'a.',
    'I.C.E.',
    'www.',
    'http://a ',
    '<b>',
    '&amp;',
    '👩‍👩‍👧',
    '🇺🇸',
    'e\u0301',
    '\u0301',
    '\ud83d',
    '中',
    'á',
    'ب',
    '\u200d',
    "don't ",
  ],
  ...[
    'no no no ',
    'no-',
    'feel free ',
    'feel-free-',
    'police ',
    'fear kin call police ',
    'fear-police-kin-',
    'vote no ',
    'vote-no-',
    'we ask you to ',
    'if you sign this ',
  ],
  ...[
    'support-the-ordinance-',
    'they-say-support-',
    'thank-you-',
    'not proud ',
    'Dr. ',
    'papers ',
    'my mother ',
    'my-brother-undocumented-',
    'he overstayed ',
    'he-overstayed-',
  ],
  ...[
    'deportaron a ',
    'being held in ',
    'lo-tienen-en-',
    'lives at ',
    'John Smith stole ',
    'John-Smith-stole-',
    'his name is ',
    '214-555-',
    'five ',
    'doscientos ',
    'twenty ',
  ],
  ...['12 Elm ', 'calle 1 ', 'plate ', 'born on May ', 'a dot ', 'at gmail dot com ', 'at-gmail-com-'],
];

const LENGTH = 150_000;

/** Fifteen times a comment's greatest length: what grows with its square would take minutes, and the test's time is up. */
const hostile = PIECES.map((piece) => [piece, piece.repeat(Math.ceil(LENGTH / piece.length))] as const);

describe('a text of any kind costs in proportion to its length', () => {
  test.each(hostile)('%j, read and redacted', (_, text) => {
    const proposal = { direction: 'cooperation', aliases: ['no no', 'police', 'a a'] } as const;
    const { sensitive } = analyseText({ text, ...proposal });
    expect(analyseText({ text }).sensitive).toEqual(sensitive);
    for (const { start, end } of sensitive) expect(text.slice(start, end)).not.toBe('');
    expect(redact(text, sensitive).length).toBeGreaterThan(0);
  });

  test.each(hostile)('%j, beside a copy, as a letter', (_, text) => {
    const copies = ['a', 'b'].map((id) => ({ id, text: `${text} and my own story, which is this` }));
    for (const { added } of groupNearDuplicates(copies)) expect(added).toEqual([]);
  });

  test.each(hostile)('%j, for what the digest quotes of it', (_, text) => {
    expect(keyPhrases([text, text], 'en').every(({ texts }) => texts === 2)).toBe(true);
    expect([null, ...ASKS]).toContain(askOf(text));
    expect(sentenceCase(text.toUpperCase()).length).toBeGreaterThan(0);
  });
});
