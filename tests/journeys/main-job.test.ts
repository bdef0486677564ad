import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { components } from '../../src/api/contract.ts';
import { eventually, lectern, type RunningService, startLectern } from '../support/lectern-process.ts';

type Schemas = components['schemas'];

const POLICY = '287g-task-force-agreement';

/** The project's own captions, said anew so that they are not the demo's own upload. */
const OWN_CAPTIONS = readFileSync(
  resolve(import.meta.dirname, '../../seeds/transcripts/public-safety-committee.vtt'),
  'utf8',
).replace('WEBVTT', 'WEBVTT\n\nNOTE uploaded by the journey');

/** A real hearing, where the reference data stands beside the project; not everybody has it. */
const REAL_CAPTIONS = resolve(
  import.meta.dirname,
  '../../../shared/reference/captions/ca-2018-ab2948.item.vtt',
);

describe('the main job, over real processes', { timeout: 120_000 }, () => {
  let data: string;
  let service: RunningService;

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'lectern-journey-'));
    service = await startLectern(['serve', '--demo'], { LECTERN_DATA: data });
  }, 120_000);

  afterAll(async () => {
    if (service.child.exitCode === null) await service.stop('SIGKILL');
    await rm(data, { recursive: true, force: true });
  });

  async function api<T>(path: string, token?: string, init: RequestInit = {}): Promise<T> {
    const response = await fetch(new URL(path, service.url), {
      ...init,
      headers: { ...init.headers, ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return JSON.parse(text) as T;
  }

  const json = (value: unknown, method = 'POST'): RequestInit => ({
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(value),
  });

  async function signIn(name: string): Promise<string> {
    const { token } = await api<Schemas['Session']>(
      '/api/v1/sessions',
      undefined,
      json({ name, password: service.passwords[name] }),
    );
    return token;
  }

  it('tells a newcomer where to go and how to sign in', () => {
    expect(service.output.stderr).toContain(`${service.url}/clerk`);
    expect(service.output.stderr).toContain(`${service.url}/council`);
    expect(service.output.stderr).toContain('127.0.0.1');
    expect(Object.keys(service.passwords).sort()).toEqual(['demo-admin', 'demo-clerk', 'demo-council']);
  });

  it('takes a resident’s comment from the form, without script, and from the API, and tells its state by the receipt', async () => {
    const page = await (await fetch(`${service.url}/policies/${POLICY}`)).text();
    const key = /name="idempotencyKey" value="([^"]+)"/.exec(page)?.[1];
    expect(key).toBeTruthy();
    const posted = await fetch(`${service.url}/policies/${POLICY}`, {
      method: 'POST',
      body: new URLSearchParams({
        idempotencyKey: key ?? '',
        text: 'My neighbor was robbed and did not call the police, because he is afraid of being deported.',
        position: 'oppose',
        name: '',
        district: '6',
      }),
    });
    expect(posted.status).toBe(201);
    const shown = /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/.exec(
      await posted.text(),
    )?.[0];

    const submitted = await api<Schemas['SubmittedComment']>(
      `/api/v1/policies/${POLICY}/comments`,
      undefined,
      json({ text: 'Por favor voten que no. La gente ya no va a llamar al 911.', language: 'es' }),
    );
    for (const code of [shown, submitted.receipt]) {
      const receipt = await eventually(
        () => api<Schemas['Receipt']>(`/api/v1/receipts/${code}`),
        ({ state }) => state === 'analysed',
      );
      expect(receipt).toMatchObject({ policy: POLICY, canWithdraw: true });
    }
  });

  const uploads: [string, () => string][] = [
    ['the project’s own captions', () => OWN_CAPTIONS],
    ...(existsSync(REAL_CAPTIONS)
      ? [['a real hearing’s captions', () => readFileSync(REAL_CAPTIONS, 'utf8')] as [string, () => string]]
      : []),
  ];

  it.each(uploads)('turns %s into comments once a clerk confirms', async (_, captions) => {
    const token = await signIn('demo-clerk');
    const form = new FormData();
    form.set('policy', POLICY);
    form.set('title', 'Journey hearing');
    form.set('heldAt', '2026-03-10');
    form.set('videoUrl', 'https://video.example.com/journey');
    form.set('file', new Blob([captions()]), 'hearing.vtt');
    const { id } = await api<Schemas['TranscriptSummary']>('/api/v1/transcripts', token, {
      method: 'POST',
      body: form,
    });

    const proposed = await eventually(
      () => api<Schemas['Transcript']>(`/api/v1/transcripts/${id}`, token),
      ({ state }) => state === 'proposed' || state === 'failed',
    );
    expect(proposed.failure).toBeUndefined();
    expect(proposed.progress).toEqual({ step: 'done', percent: 100 });
    expect(proposed.proposal.length).toBeGreaterThan(2);

    const confirmed = await api<Schemas['Transcript']>(
      `/api/v1/transcripts/${id}/confirmation`,
      token,
      json({ leaveOut: [0] }),
    );
    expect(confirmed).toMatchObject({ state: 'confirmed', importedCount: proposed.proposal.length - 1 });

    const { comments } = await eventually(
      () => api<{ comments: Schemas['Comment'][] }>(`/api/v1/comments?transcript=${id}&limit=100`, token),
      ({ comments }) => comments.length > 0 && comments.every(({ state }) => state === 'analysed'),
    );
    expect(comments).toHaveLength(proposed.proposal.length - 1);
    for (const comment of comments) {
      expect(comment.analysis?.language.code).toMatch(/^(en|es|und)$/);
      expect(comment.speech).toMatchObject({ transcript: id, meeting: 'Journey hearing' });
    }
  });

  it('gives a councilmember a digest that adds up, with quotes that lead to words, turn and time', async () => {
    const token = await signIn('demo-council');
    const { digest } = await eventually(
      async () => {
        const { digests } = await api<{ digests: Schemas['DigestSummary'][] }>(
          `/api/v1/policies/${POLICY}/digests`,
          token,
        );
        const draft = digests.find(({ state }) => state === 'draft');
        return { digest: await api<Schemas['Digest']>(`/api/v1/digests/${draft?.id}`, token) };
      },
      ({ digest }) =>
        digest.content.sum.total.waiting === 0 && digest.content.sum.bySource.transcript !== undefined,
    );
    const { sum, positions, tone, themes } = digest.content;
    const { received, counted, withheld, withdrawn, waiting } = sum.total;
    expect(received).toBe(counted + withheld + withdrawn + waiting);
    const added = (counts: Record<string, number>) =>
      Object.values(counts).reduce((total, count) => total + count, 0);
    for (const counts of [positions.declared, positions.inferred, positions.counted, tone, sum.byLanguage])
      expect(added(counts)).toBe(counted);
    expect(themes.length).toBeGreaterThan(5);

    const quotes = themes.flatMap((theme) => theme.quotes);
    const spoken = quotes.filter(({ speech }) => speech);
    expect(spoken.length).toBeGreaterThan(0);
    for (const quote of quotes) {
      const comment = await api<Schemas['Comment']>(`/api/v1/comments/${quote.comment}`, token);
      expect(comment.text).toContain(quote.text);
    }
    for (const { speech } of spoken) {
      expect(speech?.turns.length).toBeGreaterThan(0);
      expect(speech?.start).toBeTypeOf('number');
    }
  });

  it('answers the command line through the running service’s database', async () => {
    const policies = await lectern(['policies'], { LECTERN_DATA: data });
    expect(policies.stderr).toBe('');
    expect(policies.stdout).toContain(POLICY);
    const digest = await lectern(['digest', '--policy', POLICY, '--json'], { LECTERN_DATA: data });
    expect(digest.code).toBe(0);
    expect(JSON.parse(digest.stdout).policy.slug).toBe(POLICY);
    const exported = await lectern(['export', '--policy', POLICY], { LECTERN_DATA: data });
    const files = { digest: join(data, 'digest.json'), export: join(data, 'export.ndjson') };
    await writeFile(files.digest, digest.stdout);
    await writeFile(files.export, exported.stdout);
    expect(await lectern(['verify', files.digest, files.export])).toMatchObject({ code: 0, stdout: 'OK\n' });
    const bent = exported.stdout.replace(/"tone":"negative"/, '"tone":"positive"');
    await writeFile(files.export, bent);
    const verdict = await lectern(['verify', files.digest, files.export]);
    expect(verdict).toMatchObject({ code: 1, stdout: expect.stringContaining('DIFFERENT at checks.inputs') });
    const second = await lectern(['serve'], { LECTERN_DATA: data, PORT: '0' });
    expect(second.code).toBe(2);
    expect(second.stderr).toContain('in use by another lectern');
  });

  it('stops on SIGTERM and comes back with everything in place', async () => {
    const before = await api<{ policies: Schemas['Policy'][] }>('/api/v1/policies');
    const receipt = await api<Schemas['SubmittedComment']>(
      `/api/v1/policies/${POLICY}/comments`,
      undefined,
      json({ text: 'Sent a moment before the lights went out.' }),
    );
    expect(await service.stop('SIGTERM')).toBe(0);

    service = await startLectern(['serve', '--demo'], { LECTERN_DATA: data });
    expect(await api('/api/v1/policies')).toEqual(before);
    await eventually(
      () => api<Schemas['Receipt']>(`/api/v1/receipts/${receipt.receipt}`),
      ({ state }) => state === 'analysed',
    );
    expect(await service.stop('SIGINT')).toBe(0);
  });
});
