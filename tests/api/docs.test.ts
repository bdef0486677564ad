import { readFileSync } from 'node:fs';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documented, documentedOperations } from '../../src/api/docs-contract.ts';
import { curlOf, type Example, examples } from '../../src/api/docs-examples.ts';
import { en } from '../../src/locales/messages.en.ts';
import { ask } from '../support/ask.ts';
import { operationAt } from '../support/contract.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
let page: request.Response;
beforeAll(async () => {
  service = await startTestService();
  page = await request(service.url).get('/api/docs');
});
afterAll(() => service.close());

const asBytes: Parameters<request.Test['parse']>[0] = (answer, done) => {
  const parts: Buffer[] = [];
  answer.on('data', (part) => parts.push(Buffer.from(part, 'binary')));
  answer.on('end', () => done(null, Buffer.concat(parts)));
};

const all = (pattern: RegExp): string[] => [...page.text.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the documentation', () => {
  test('is a page in English', () => {
    expect([page.status, page.type]).toEqual([200, 'text/html']);
    expect(page.headers['content-language']).toBe('en');
    expect(page.text).toMatch(/^<!doctype html><html lang="en">/);
  });

  test('tells of every operation and every shape', () => {
    const ids = all(/ id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { operationId } of documentedOperations) expect(ids).toContain(operationId);
    for (const name of Object.keys(documented.components.schemas)) expect(ids).toContain(`schema-${name}`);
  });

  test('explains every error where a problem’s type points', () => {
    const ids = all(/ id="(error-[^"]+)"/g);
    expect(ids).toEqual(Object.keys(en.errors).map((code) => `error-${code}`));
    expect(page.text).toContain('Revise lo que escribió');
    expect(page.text).not.toMatch(/\{\{|undefined|\[object/);
  });

  test('has no link that leads nowhere', async () => {
    const ids = new Set(all(/ id="([^"]+)"/g));
    for (const anchor of all(/ href="#([^"]+)"/g)) expect(ids).toContain(anchor);
    for (const style of all(/ href="(\/assets\/[^"]+)"/g))
      expect((await request(service.url).get(style)).status).toBe(200);
    expect(all(/ (?:href|src)="(https?:[^"]+)"/g)).toEqual([]);
  });

  test('needs nothing that the content security policy forbids', () => {
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.text).not.toMatch(/<script|<style| style=| on\w+="/);
  });

  test('is made of landmarks, headings in order and tables with captions', () => {
    for (const landmark of ['<header', '<main id="main"', '<nav', 'href="#main"'])
      expect(page.text).toContain(landmark);
    const levels = all(/<h([1-6])/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(all(/(<table)/g).length).toBe(all(/(<caption)/g).length);
  });

  test('gives the contract itself, byte by byte', async () => {
    const file = await request(service.url).get('/api/docs/lectern.yaml').buffer(true).parse(asBytes);
    expect(file.headers['content-type']).toBe('application/yaml; charset=utf-8');
    expect(file.body).toEqual(readFileSync('openapi/lectern.yaml'));
  });
});

describe('an example', () => {
  const known = Object.entries(examples) as [string, Example][];

  test.each(known)('of %s goes to its operation', (operationId, { method, path }) => {
    expect(operationAt(method, path)?.operation.operationId).toBe(operationId);
  });

  test.each(known.filter(([, { body }]) => body))(
    'of %s is in order: nothing but the ids that it leaves open is wrong with it',
    async (_, { method, path, headers, body }) => {
      const { slug } = await service.createPolicy();
      const answer = await ask(
        service,
        `${method as 'POST'} ${path.replace('SLUG', slug).replace('$ID', '0'.repeat(24))}`,
        { as: 'clerk', ...(headers ? { headers } : {}), body },
      );
      expect([201, 401, 404]).toContain(answer.status);
    },
  );

  test('is written as a shell reads it', () => {
    const text = curlOf({ method: 'POST', path: '/x', needsToken: true, body: { text: "it's" } });
    expect(text.split(' \\\n  ')).toEqual([
      'curl -X POST "$LECTERN/x"',
      '-H "Authorization: Bearer $TOKEN"',
      '-H "Content-Type: application/json"',
      `-d '{"text":"it'\\''s"}'`,
    ]);
  });
});
