import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { settingsTable } from '../../../src/platform/config.ts';

test('an operator finds every setting in the README, as it is', async () => {
  const readme = await readFile('README.md', 'utf8');
  const [, table] = /<!-- settings -->\n([\s\S]*?)\n<!-- \/settings -->/.exec(readme) ?? [];
  expect(table?.trim()).toBe(settingsTable());
});
