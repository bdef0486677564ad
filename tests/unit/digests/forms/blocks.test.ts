import { h, type VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import { digestBlocks, pageBlocks, printReader } from '../../../../src/digests/forms/digest-blocks.ts';
import { markdownOf } from '../../../../src/digests/forms/markdown.ts';
import { svgOf } from '../../../../src/digests/forms/svg.ts';
import { DigestPage } from '../../../../src/web/digests/digest-page.tsx';
import { readerOf } from '../../../../src/web/reader.ts';
import { htmlOf } from '../../../../src/web/render.tsx';
import { CITY, digestOf, emptyDigest, saidBy } from './digest.ts';

const digest = digestOf();
const pageIn = (language: 'en' | 'es', caller: 'council' | null, of = digest): string => {
  const who = caller && ({ name: 'rosa.m', role: caller } as const);
  const reader = readerOf({ language, caller: who }, CITY, '/');
  return htmlOf(h(DigestPage, { digest: of }) as VNode, reader);
};
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe.each(['en', 'es'] as const)('what a digest says in %s', (language) => {
  const blocks = digestBlocks(digest, printReader(language, CITY));

  test('is the same on its page and on paper', () => {
    const page = textOf(pageIn(language, null));
    const missing = blocks
      .slice(2) // The page has its title and version in its own head.
      .flatMap(saidBy)
      .filter((said) => !page.includes(said));
    expect(missing).toEqual([]);
  });

  test('leads the council to the comments behind a number, and nobody else', () => {
    expect(pageIn(language, 'council')).toContain('/council/comments/');
    expect(pageIn(language, null)).not.toContain('/council/');
  });

  test('gives each chart its table, its reading and an alternative that says both', () => {
    const charts = blocks.flatMap((block, at) =>
      block.kind === 'chart' ? [{ block, next: blocks[at + 1] }] : [],
    );
    expect(charts).toHaveLength(3);
    for (const { block, next } of charts) {
      expect(next?.kind).toBe('table');
      expect(block.alt).toContain(block.reading);
      if (next?.kind === 'table') expect(block.alt).toContain(next.caption);
    }
  });
});

describe('a chart', () => {
  const reader = printReader('en', CITY);
  const [positions, themes, days] = pageBlocks(digest, reader).flatMap((block) =>
    block.kind === 'chart' ? [block] : [],
  );
  /** Filled boxes: x, y, width, height. */
  const boxes = (chart = themes) =>
    (chart?.shapes ?? []).flatMap((shape) => {
      const box = shape.kind === 'path' && /^M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+Z$/.exec(shape.d);
      return box
        ? [{ x: +(box[1] ?? 0), width: +(box[3] ?? 0), height: +(box[4] ?? 0), fill: shape.fill }]
        : [];
    });

  test('draws bars as long as their numbers', () => {
    const { declared } = digest.content.positions;
    const filled = boxes(positions).filter(({ fill }) => fill === '#1a4480');
    const counts = [declared.support, declared.oppose, declared.mixed, declared.unsure, declared.none].filter(
      Boolean,
    );
    expect(filled).toHaveLength(counts.length);
    const unit = (filled[0]?.width ?? 0) / (counts[0] ?? 1);
    filled.forEach(({ width }, at) => {
      expect(width / unit).toBeCloseTo(counts[at] ?? 0, 1);
    });
    const highest = Math.max(...digest.content.time.days.map(({ comments }) => comments));
    const unitHeight = Math.max(...boxes(days).map(({ height }) => height)) / highest;
    expect(boxes(days).map(({ height }) => Math.round(height / unitHeight))).toEqual(
      digest.content.time.days.map(({ comments }) => comments),
    );
  });

  test('tells the sides apart without colour: filled, hatched, dotted, empty, each of another lightness', () => {
    const legend = boxes(themes).slice(0, 4);
    const lightness = legend.map(({ fill = '' }) => Number.parseInt(fill.slice(3, 5), 16));
    expect(new Set(lightness).size).toBe(4);
    expect([...lightness].sort((a, b) => a - b)).toEqual(lightness);
  });

  test('stays within its frame and takes nobody’s words for SVG', () => {
    for (const chart of [positions, themes, days])
      for (const { x, width } of boxes(chart)) expect(x + width).toBeLessThanOrEqual(480.01);
    const svg = svgOf({
      width: 1,
      height: 1,
      shapes: [{ kind: 'words', x: 0, y: 0, text: '<script>&"', size: 9, anchor: 'start', fill: '#000000' }],
    });
    expect(svg).not.toContain('<script>');
  });
});

describe('Markdown', () => {
  test('takes nobody’s words for its own marks', () => {
    const text = markdownOf([
      { kind: 'paragraph', runs: [{ text: '# no heading <b>*no* emphasis</b> [no](link) &lt; | 1_000' }] },
      { kind: 'list', items: [[{ text: '1. first' }], [{ text: '- dash' }]] },
    ]);
    expect(text).toBe(
      '\\# no heading \\<b>\\*no\\* emphasis\\</b> \\[no\\](link) \\&lt; \\| 1\\_000\n\n- 1\\. first\n- \\- dash\n',
    );
  });

  test('has tables, quotes and headings', () => {
    const text = markdownOf(digestBlocks(digest, printReader('en', CITY)));
    expect(text).toMatch(/^# What residents said about: Agreement\n/);
    expect(text).toContain(
      '| Position | Declared by the resident | Read from the words |\n| --- | --: | --: |\n',
    );
    expect(text).toMatch(
      /> Las familias tienen miedo .*\n>\n> — Oppose · Comment \w{6} · Form on this site · Spanish/,
    );
  });

  test('says that nothing is counted', () => {
    expect(markdownOf(digestBlocks(emptyDigest(), printReader('es', CITY)))).toContain(
      'Todavía no se ha contado ningún comentario.',
    );
  });
});
