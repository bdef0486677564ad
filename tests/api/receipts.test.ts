import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkProof, type Proof, readProof } from '../../src/digests/check-proof.ts';
import type { Policy } from '../../src/policies/policy.ts';
import { ask } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const TEXTS = [
  'I oppose this agreement. Families are afraid to call the police. My number is 214-555-0188.',
  'Apoyo el acuerdo. La ley se debe cumplir, y los delincuentes deben ser entregados.',
  'Who pays for the overtime?',
];

async function submit({ slug }: Policy, text: string): Promise<string> {
  const answer = await ask(service, `POST /api/v1/policies/${slug}/comments`, { body: { text } });
  return answer.body.receipt;
}

async function publish({ slug }: Policy) {
  await service.analysed();
  const draft = await ask(service, `POST /api/v1/policies/${slug}/digests`, { as: 'clerk' });
  const { body } = await ask(service, `POST /api/v1/digests/${draft.body.id}/publication`, { as: 'clerk' });
  return body;
}

const receipt = async (code: string) => (await ask(service, `GET /api/v1/receipts/${code}`)).body;

describe('a receipt', () => {
  test('names no digest before one is published', async () => {
    const policy = await service.createPolicy();
    expect(await receipt(await submit(policy, TEXTS[0] ?? ''))).toMatchObject({ digests: [] });
  });

  test('proves its own comment in each version that counts it', async () => {
    const policy = await service.createPolicy();
    const codes = [];
    for (const text of TEXTS) codes.push(await submit(policy, text));
    const first = await publish(policy);
    const late = await submit(policy, 'I came too late for the first version.');
    const second = await publish(policy);

    for (const [at, code] of codes.entries()) {
      const { digests } = await receipt(code);
      expect(digests.map(({ proof }: { proof: Proof }) => proof.version)).toEqual([2, 1]);
      for (const [digest, { proof }] of [
        [second, digests[0]],
        [first, digests[1]],
      ] as const) {
        expect(checkProof(proof, digest)).toEqual({ ok: true });
        const record = JSON.parse(proof.record);
        expect(record.text).toContain(TEXTS[at]?.slice(0, 20));
        expect(proof.record).not.toContain('0188');
      }
      expect(checkProof(digests[0].proof, first)).toMatchObject({ ok: false, what: 'root' });
    }
    expect((await receipt(late)).digests).toHaveLength(1);
  });

  test('still shows where a comment is counted after it was taken back, without its words', async () => {
    const policy = await service.createPolicy();
    const code = await submit(policy, TEXTS[0] ?? '');
    await submit(policy, TEXTS[1] ?? '');
    const first = await publish(policy);
    const withdrawn = await ask(service, `DELETE /api/v1/receipts/${code}`);
    const second = await publish(policy);
    expect(second.content.sum.total).toMatchObject({ counted: 1, withdrawn: 1 });
    const { digests } = await receipt(code);
    expect(digests).toEqual(withdrawn.body.digests);
    expect(digests).toHaveLength(1);
    expect(digests[0].proof).not.toHaveProperty('record');
    expect(checkProof(digests[0].proof, first)).toEqual({ ok: true });
  });

  test('still shows the place of a comment that a clerk has read otherwise since', async () => {
    const policy = await service.createPolicy();
    const code = await submit(policy, TEXTS[2] ?? '');
    const first = await publish(policy);
    const id = JSON.parse((await receipt(code)).digests[0].proof.record).id;
    await ask(service, `PUT /api/v1/comments/${id}/correction`, { as: 'clerk', body: { stance: 'mixed' } });
    const [{ proof }] = (await receipt(code)).digests;
    expect(proof).not.toHaveProperty('record');
    expect(checkProof(proof, first)).toEqual({ ok: true });
  });
});

describe('a proof that was tampered with', () => {
  test('is found out', async () => {
    const policy = await service.createPolicy();
    const codes = [];
    for (const text of TEXTS) codes.push(await submit(policy, text));
    const digest = await publish(policy);
    const proof: Proof = (await receipt(codes[1] ?? '')).digests[0].proof;
    const other: Proof = (await receipt(codes[2] ?? '')).digests[0].proof;
    const whatOf = (changed: Partial<Proof>) => {
      const verdict = checkProof({ ...proof, ...changed }, digest);
      return verdict.ok ? 'nothing' : verdict.what;
    };
    expect(whatOf({})).toBe('nothing');
    expect(whatOf({ record: proof.record?.replace('Apoyo', 'Rechazo') ?? '' })).toBe('leaf');
    expect(whatOf({ leaf: other.leaf, record: other.record ?? '' })).toBe('path');
    expect(whatOf({ path: other.path })).toBe('path');
    expect(whatOf({ index: 0 })).toBe('path');
    expect(whatOf({ root: other.leaf })).toBe('path');
    expect(whatOf({ policy: 'another-policy' })).toBe('policy');
    expect(whatOf({ version: 7 })).toBe('version');
  });

  test.each([
    ['nothing', null],
    ['a digest', { content: {} }],
    ['a proof without its path', { format: 'lectern-proof/1' }],
  ])('is told from %s', (_, value) => {
    expect(readProof(value)).toBeNull();
  });
});
