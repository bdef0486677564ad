import { describe, expect, test } from 'vitest';
import { LecternError } from '../../../src/platform/errors.ts';
import { addressOf, filtersFrom, queryFrom } from '../../../src/web/comments/filter.ts';

describe('the filters of the list of comments', () => {
  test('what is left empty filters nothing', () => {
    expect(filtersFrom({ q: ' ', state: '', theme: 'public-safety', page: '2' })).toEqual({
      theme: 'public-safety',
    });
  });

  test('each becomes what the search asks for', () => {
    const filters = filtersFrom({
      q: 'niños',
      district: '7',
      sensitive: 'no',
      stance: 'unclear',
      cursor: 'x',
    });
    expect(queryFrom(filters)).toEqual({ q: 'niños', district: 7, sensitive: false, stance: 'unclear' });
  });

  test('every one that cannot be is named, all at once', () => {
    const wrong = {
      state: 'lost',
      transcript: '../etc',
      district: 'seven',
      q: 'x'.repeat(201),
      tone: 'positive',
    };
    let thrown: unknown;
    try {
      queryFrom(filtersFrom(wrong));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(LecternError);
    expect((thrown as LecternError).faults.map(({ field }) => field).sort()).toEqual([
      'district',
      'q',
      'state',
      'transcript',
    ]);
  });

  test('the next page keeps them', () => {
    expect(addressOf('/clerk/comments', { q: 'a b&c' }, { cursor: 'z' })).toBe(
      '/clerk/comments?q=a+b%26c&cursor=z',
    );
    expect(addressOf('/clerk/comments', {})).toBe('/clerk/comments');
  });
});
