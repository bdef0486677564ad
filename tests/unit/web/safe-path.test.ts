import { describe, expect, test } from 'vitest';
import { safePath } from '../../../src/web/safe-path.ts';

describe('a path to go back to', () => {
  test.each(['/', '/clerk/comments?state=failed&q=ni%C3%B1os', '/policies/a-b#main'])(
    '%s is ours',
    (path) => {
      expect(safePath(path, '/start')).toBe(path);
    },
  );

  test.each([
    '//evil.example',
    '/\\evil.example',
    '/a\\b',
    'https://evil.example/',
    'javascript:alert(1)',
    'clerk',
    '',
    '/\t/evil.example',
    '/\n/evil.example',
    '/a\r\nSet-Cookie: x=1',
    `/${'a'.repeat(2000)}`,
    undefined,
    ['/a', '/b'],
  ])('%j is not', (path) => {
    expect(safePath(path, '/start')).toBe('/start');
  });
});
