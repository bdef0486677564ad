import { h, type VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import { clock } from '../../../src/locales/reading.ts';
import { LecternError } from '../../../src/platform/errors.ts';
import { errorPage } from '../../../src/web/error-page.tsx';
import { TextArea } from '../../../src/web/forms/fields.tsx';
import { markdown } from '../../../src/web/markdown.tsx';
import { readerOf } from '../../../src/web/reader.ts';
import { htmlOf } from '../../../src/web/render.tsx';

const CITY = { city: 'Testville <b>', timezone: 'America/Chicago' };
const state = { requestId: 'r-1', language: 'es', caller: null } as const;
const html = <P>(view: VNode<P>) => htmlOf(view as VNode, readerOf(state, CITY, '/'));

describe('the page of an error', () => {
  test('says what went wrong and what to do, in the reader’s language', () => {
    const page = errorPage(new LecternError('not-found', 'no such page'), state, CITY);
    expect(page).toMatch(/^<!doctype html><html lang="es">/);
    expect(page).toContain('No se encontró');
    expect(page).not.toContain('no such page');
  });

  test('gives a number to tell the city when the fault is ours', () => {
    const page = errorPage(new LecternError('internal', 'secret of the machine'), state, CITY);
    expect(page).toContain('r-1');
    expect(page).not.toContain('secret of the machine');
  });

  test('escapes whatever somebody wrote', () => {
    const error = new LecternError('invalid-fields', 'x', {
      faults: [{ field: '<script>', code: 'not-allowed', values: { allowed: '<img>' } }],
    });
    const page = errorPage(error, state, CITY);
    expect(page).toContain('Testville &lt;b>');
    expect(page).not.toMatch(/<script>|<img>|<b>/);
  });
});

describe('a text that is shown again', () => {
  test.each([
    ['that would end the field', '</textarea><script>x</script>', '&lt;/textarea>&lt;script>x&lt;/script>'],
    ['with a line break in front, which a parser drops once', '\nHello', '\n\nHello'],
  ])('%s stays text', (_, value, shown) => {
    const page = html(h(TextArea, { name: 'text', label: 'Text', rows: 3, value, errors: [] }));
    expect(/<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(page)?.[1]).toBe(shown);
  });
});

describe('the city’s texts', () => {
  const { title, body } = markdown('# Title\n\n## Part\n\nOne **two** <b>three</b>\n\n- a\n- **b** c\n');
  const page = body.map(html).join('').replaceAll('<!doctype html>', '');

  test('have headings, paragraphs, lists and bold words, and nothing else', () => {
    expect(title).toBe('Title');
    expect(page).toBe(
      '<h2>Part</h2><p>One <strong>two</strong> &lt;b>three&lt;/b></p>' +
        '<ul class="usa-list"><li>a</li><li><strong>b</strong> c</li></ul>',
    );
  });
});

test.each([
  [0, '0:00'],
  [62.9, '1:02'],
  [3600, '1:00:00'],
  [3723, '1:02:03'],
])('%d seconds into a recording is %s', (seconds, shown) => {
  expect(clock(seconds)).toBe(shown);
});
