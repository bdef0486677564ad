import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { components } from '../../src/api/contract.ts';
import { ask, faultsIn } from '../support/ask.ts';
import { startTestService, type TestService, until } from '../support/service.ts';

type Transcript = components['schemas']['Transcript'];

const meeting = readFileSync(new URL('fixtures/committee.vtt', import.meta.url), 'utf8');

let service: TestService;
let slug: string;
let uploads = 0;
let transcript: Transcript;

beforeAll(async () => {
  service = await startTestService();
  slug = (await service.createPolicy({ direction: 'cooperation' })).slug;
});
afterAll(() => service.close());

beforeEach(async () => {
  uploads += 1;
  const bytes = meeting.replace('WEBVTT', `WEBVTT\n\nNOTE upload ${uploads}`);
  const form = { fields: { policy: slug }, file: { name: 'committee.vtt', bytes } };
  const { body } = await ask(service, 'POST /api/v1/transcripts', { as: 'clerk', form });
  transcript = await proposed(body.id);
});

async function proposed(id: string): Promise<Transcript> {
  let found: Transcript | undefined;
  await until(async () => {
    found = (await ask(service, `GET /api/v1/transcripts/${id}`, { as: 'clerk' })).body;
    return found?.state === 'proposed';
  });
  return found as Transcript;
}

const correct = (edits: object[], revision = transcript.revision) =>
  ask(service, `PATCH /api/v1/transcripts/${transcript.id}/turns`, {
    as: 'clerk',
    body: { revision, edits },
  });

const words = (of: Transcript): string[] => of.turns.flatMap(({ text }) => text.split(/\s+/).filter(Boolean));

describe('a clerk corrects a reading', () => {
  test('a resident who was taken for staff becomes a comment, and staff taken for a resident does not', async () => {
    const resident = transcript.proposal[0]?.turns[0] ?? -1;
    const other = transcript.turns.findIndex(({ kind }) => kind === 'other');
    const dropped = (await correct([{ act: 'drop', turn: resident, reason: 'not-a-resident' }])).body;
    expect(dropped.proposal).toHaveLength(transcript.proposal.length - 1);
    expect(dropped.turns[resident]).toMatchObject({ kind: 'other', dropped: 'not-a-resident' });

    transcript = dropped;
    const added = await correct([{ act: 'set', turn: other, kind: 'testimony', speaker: 'Ana R.' }]);
    expect(added.body.turns[other]).toMatchObject({ kind: 'testimony', speaker: 'Ana R.', confidence: 1 });
    expect(added.body.proposal.some(({ turns }: { turns: number[] }) => turns.includes(other))).toBe(true);
  });

  test('joining and splitting turns keeps every word, and what is split joins again', async () => {
    const turn = transcript.proposal[0]?.turns[0] ?? 0;
    const at = (transcript.turns[turn]?.text.indexOf(' ', 20) ?? 0) + 1;
    const split = (await correct([{ act: 'split', turn, at }])).body as Transcript;
    expect(split.turns).toHaveLength(transcript.turns.length + 1);
    expect(words(split)).toEqual(words(transcript));
    expect(split.turns[turn]?.end).toBe(split.turns[turn + 1]?.start);

    const before = transcript;
    transcript = split;
    const joined = (await correct([{ act: 'join', turn }])).body as Transcript;
    expect(joined.turns.map(({ text }) => text)).toEqual(before.turns.map(({ text }) => text));
    expect(joined.proposal.map(({ text }) => text)).toEqual(before.proposal.map(({ text }) => text));
  });

  test('all edits happen or none, and the faulty one is named', async () => {
    const answer = await correct([
      { act: 'drop', turn: 0, reason: 'repeated' },
      { act: 'split', turn: 0, at: 99_999 },
    ]);
    expect(answer.status).toBe(422);
    expect(faultsIn(answer)).toEqual({ 'edits.1.at': 'out-of-range' });
    const missing = await correct([{ act: 'drop', turn: 0 }]);
    expect(faultsIn(missing)).toEqual({ 'edits.0.reason': 'required' });
    expect((await proposed(transcript.id)).turns).toEqual(transcript.turns);
  });

  test('two clerks do not correct each other unseen', async () => {
    const edit = { act: 'set', turn: 0, speaker: 'The chair' };
    expect((await correct([edit])).status).toBe(200);
    expect((await correct([edit])).status).toBe(409);
  });

  test('what is confirmed is what was corrected, and stays', async () => {
    const turn = transcript.proposal[0]?.turns[0] ?? 0;
    await correct([{ act: 'drop', turn, reason: 'off-topic' }]);
    const { body } = await ask(service, `POST /api/v1/transcripts/${transcript.id}/confirmation`, {
      as: 'clerk',
    });
    expect(body.importedCount).toBe(transcript.proposal.length - 1);
    expect((await correct([{ act: 'drop', turn, reason: 'off-topic' }], body.revision)).status).toBe(409);
    const again = await ask(service, `POST /api/v1/transcripts/${transcript.id}/reading`, { as: 'clerk' });
    expect(again.status).toBe(409);
  });
});

describe('a clerk reads the same bytes again', () => {
  test('and sees what would change, before and after her corrections', async () => {
    const compare = () => ask(service, `GET /api/v1/transcripts/${transcript.id}/reading`, { as: 'clerk' });
    expect((await compare()).body).toMatchObject({ same: transcript.proposal.length, gained: [], lost: [] });
    const turn = transcript.proposal[0]?.turns[0] ?? 0;
    await correct([{ act: 'drop', turn, reason: 'off-topic' }]);
    const { body } = await compare();
    expect(body.gained.map(({ text }: { text: string }) => text)).toEqual([transcript.proposal[0]?.text]);
  });

  test('and starts over, without her corrections', async () => {
    await correct([{ act: 'drop', turn: transcript.proposal[0]?.turns[0] ?? 0, reason: 'off-topic' }]);
    const started = await ask(service, `POST /api/v1/transcripts/${transcript.id}/reading`, { as: 'clerk' });
    expect(started.status).toBe(202);
    const anew = await proposed(transcript.id);
    expect(anew.proposal).toEqual(transcript.proposal);
  });
});

test('a clerk’s page follows the reading by events until it has ended', async () => {
  const answer = await fetch(`${service.url}/api/v1/transcripts/${transcript.id}/events`, {
    headers: { Authorization: `Bearer ${service.accounts.clerk.token}` },
  });
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const events = (await answer.text()).trim().split('\n\n');
  const [name, data] = events.at(-1)?.split('\n') ?? [];
  expect(name).toBe('event: progress');
  expect(JSON.parse(data?.replace('data: ', '') ?? '')).toMatchObject({
    id: transcript.id,
    state: 'proposed',
  });
});
