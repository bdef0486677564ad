import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { documentedOperations } from '../../src/api/docs-contract.ts';
import { handlers } from '../../src/api/handlers.ts';

const PERMISSIONS = ['public', 'council', 'clerk', 'admin'];

describe('the contract', () => {
  test.each(documentedOperations.map((operation) => [operation.operationId, operation] as const))(
    'says of %s who may call it, what it does and what it answers',
    (_, { summary, tags, responses, 'x-permission': permission }) => {
      expect(PERMISSIONS).toContain(permission);
      expect(summary).toMatch(/^[A-Z].*[.?]$/);
      expect(tags).toHaveLength(1);
      expect(Object.keys(responses).some((status) => /^2\d\d$/.test(status))).toBe(true);
      expect(responses).toHaveProperty('default');
    },
  );

  test('has a handler for every operation, and no handler has no operation', () => {
    const ids = documentedOperations.map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(handlers).sort()).toEqual([...ids].sort());
  });

  test('sorts every operation under a tag that it describes', () => {
    const { tags } = parse(readFileSync('openapi/lectern.yaml', 'utf8')) as { tags: { name: string }[] };
    const known = tags.map(({ name }) => name);
    for (const { tags } of documentedOperations) expect(known).toEqual(expect.arrayContaining(tags));
    expect(new Set(documentedOperations.flatMap(({ tags }) => tags))).toEqual(new Set(known));
  });
});
