import { describe, expect, test } from 'vitest';
import { en } from '../../../src/web/locales/en.ts';
import { es } from '../../../src/web/locales/es.ts';
import { textsIn } from '../../../src/web/text.ts';

type Tree = { [name: string]: string | Tree };

const leaves = (tree: Tree, path: string[] = []): [string, string][] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[[...path, name].join('.'), value] as [string, string]]
      : leaves(value, [...path, name]),
  );

const inEnglish = leaves(en);
const inSpanish = new Map(leaves(es));
const gaps = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();

describe('the texts of the pages', () => {
  test('say the same in Spanish, each with the same gaps to fill', () => {
    const faulty = inEnglish.filter(([name, english]) => {
      const spanish = inSpanish.get(name) ?? '';
      return spanish.trim() === '' || gaps(spanish).join() !== gaps(english).join();
    });
    expect(faulty).toEqual([]);
    expect(inEnglish.length).toBeGreaterThan(400);
  });

  test('count one and many in both languages, with the digits of the reader', () => {
    expect(textsIn('en').counted('digest.letterCount', 1)).toBe('1 letter');
    expect(textsIn('en').counted('digest.letterCount', 1234)).toBe('1,234 letters');
    expect(textsIn('es').counted('digest.letterCount', 1)).toBe('1 carta');
    expect(textsIn('es').counted('digest.letterCount', 0)).toBe('0 cartas');
  });
});
