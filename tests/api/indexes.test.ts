import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listActs } from '../../src/accounts/record-act.ts';
import { callerOf, signIn } from '../../src/accounts/sign-in.ts';
import { comments } from '../../src/comments/comment.ts';
import { type CommentQuery, findComments, readComment } from '../../src/comments/find-comments.ts';
import { keptLetters } from '../../src/comments/kept-groups.ts';
import { receiptOf, withdrawComment } from '../../src/comments/receipts.ts';
import { submitComment } from '../../src/comments/submit-comment.ts';
import { buildDigest } from '../../src/digests/build-digest.ts';
import { publishDigest } from '../../src/digests/publish-digest.ts';
import { listDigests, readDigest } from '../../src/digests/read-digests.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createLog } from '../../src/platform/log.ts';
import { policies } from '../../src/policies/policy.ts';
import { listPolicies, readPolicy } from '../../src/policies/read-policies.ts';
import { demoSignIns, type SignIn, seedDemo } from '../../src/seed-demo.ts';
import { type Services, services } from '../../src/services.ts';
import { sweep } from '../../src/sweep.ts';
import { confirmTranscript } from '../../src/transcripts/confirm-transcript.ts';
import { findTranscript, listTranscripts, turnsOf } from '../../src/transcripts/find-transcripts.ts';
import { transcripts } from '../../src/transcripts/transcript.ts';
import { testDatabase } from '../support/database.ts';

/** Collections with a handful of documents, which are read whole: a city has a few policies and one codebook. */
const SMALL = new Set(['policies', 'themes']);

type Asked = { collection: string; filter: Record<string, unknown>; sort?: Record<string, number> };

describe('every query that a page makes', { timeout: 120_000 }, () => {
  let open: Services;
  let signIns: SignIn[];
  let drop: () => Promise<void>;
  const slug = '287g-task-force-agreement';
  const clerk = { name: 'demo-clerk', role: 'clerk' } as const;
  const council = { name: 'demo-council', role: 'council' } as const;

  beforeAll(async () => {
    const database = await testDatabase();
    drop = database.drop;
    open = await services(readConfig({ MONGODB_URL: database.url }), createLog({ level: 'silent' }));
    await seedDemo(open);
    signIns = await demoSignIns(open);
  }, 120_000);

  afterAll(async () => {
    mongoose.set('debug', false);
    await open.close();
    await drop();
  });

  async function askedBy(act: () => Promise<unknown>): Promise<Asked[]> {
    const asked: Asked[] = [];
    mongoose.set('debug', (collection: string, method: string, filter: unknown, ...rest: unknown[]) => {
      if (
        !/^(find|findOne|updateOne|updateMany|findOneAndUpdate|deleteOne|deleteMany|countDocuments)$/.test(
          method,
        )
      )
        return;
      const options = rest.at(-1) as { sort?: Record<string, number> } | undefined;
      asked.push({
        collection,
        filter: (filter ?? {}) as Asked['filter'],
        ...(options?.sort ? { sort: options.sort } : {}),
      });
    });
    await act();
    mongoose.set('debug', false);
    return asked.filter(({ collection }) => !SMALL.has(collection));
  }

  it.each<[string, (open: Services) => Promise<unknown>]>([
    ['the list of policies', (open) => listPolicies(open, null)],
    ['a policy', (open) => readPolicy(open, slug, null)],
    ['signing in', (open) => signIn(open, { name: 'demo-clerk', password: signIns[0]?.password ?? '' })],
    ['a signed-in request', (open) => callerOf(open, 'x'.repeat(43))],
    ['the record of acts', (open) => listActs(open, {})],
    ['the record of one thing', (open) => listActs(open, { subject: 'demo-clerk' })],
    ['the digests of a policy', (open) => listDigests(open, slug, council)],
    ['the published digests of a policy', (open) => listDigests(open, slug, null)],
    ['the transcripts', (open) => listTranscripts(open, {}, clerk)],
    ['the transcripts of a policy', (open) => listTranscripts(open, { policy: slug }, clerk)],
    ['the sweep', (open) => sweep(open, 0)],
    [
      'submitting, looking up and withdrawing a comment',
      async (open) => {
        const key = 'a key of the page';
        const { receipt } = await submitComment(open, slug, { text: 'One more comment.' }, key);
        await submitComment(open, slug, { text: 'One more comment.' }, key);
        await receiptOf(open, receipt);
        await withdrawComment(open, receipt);
      },
    ],
    [
      'building, publishing and reading a digest',
      async (open) => {
        const policy = await policies(open.db).findOne({ slug }).lean();
        const draft = await buildDigest(open, policy?._id.toHexString() ?? '', open.config.timezone);
        const published = await publishDigest(open, draft._id.toHexString(), clerk);
        await readDigest(open, published._id.toHexString(), null);
      },
    ],
    [
      'a comment',
      async (open) => {
        const any = await comments(open.db).findOne({ state: 'analysed' }).lean();
        await readComment(open, any?._id.toHexString() ?? '');
      },
    ],
    [
      'the comments of a group',
      async (open) => {
        const policy = await policies(open.db).findOne({ slug }).lean();
        const letter = await keptLetters(open.db).findOne({ policy: policy?._id }).lean();
        const { comments: found } = await findComments(
          open,
          { policy: slug, group: letter?._id ?? '' },
          clerk,
        );
        expect(found.length).toBeGreaterThan(1);
      },
    ],
    [
      'reading and confirming a transcript',
      async (open) => {
        const waiting = await transcripts(open.db)
          .findOne({ state: 'proposed', changedAt: { $gt: new Date(0) } })
          .lean();
        const { transcript } = await findTranscript(open, waiting?._id.toHexString() ?? '');
        await turnsOf(open, transcript._id);
        await confirmTranscript(open, transcript._id.toHexString(), [], clerk);
      },
    ],
  ])('%s is answered from an index', async (_, act) => {
    for (const asked of await askedBy(() => act(open))) expect(await planOf(open.db, asked)).toEqual(INDEXED);
  });

  it.each<[string, CommentQuery]>([
    ['newest first', {}],
    ['of a policy', { policy: slug }],
    ['of a state', { policy: slug, state: 'analysed' }],
    ['of a theme', { policy: slug, theme: 'public-safety' }],
    ['of a stance', { policy: slug, stance: 'oppose' }],
    ['with words', { q: 'police' }],
    ['of a transcript', { transcript: '0'.repeat(24) }],
    ['of a group', { policy: slug, group: '0'.repeat(24) }],
  ])('comments %s come from an index, already in order, on the second page too', async (_, query) => {
    const cursor = (await findComments(open, { limit: 1 }, clerk)).next ?? '';
    for (const page of [query, { ...query, cursor }])
      for (const asked of await askedBy(() => findComments(open, page, clerk)))
        expect(await planOf(open.db, asked)).toEqual(INDEXED);
  });
});

const INDEXED = { scans: [], sorts: [] };

/** The stages of the winning plan that read or sort whole collections. */
async function planOf(db: Connection, asked: Asked): Promise<{ scans: Asked[]; sorts: Asked[] }> {
  const explained = await db.db?.command({
    explain: { find: asked.collection, filter: asked.filter, ...(asked.sort ? { sort: asked.sort } : {}) },
    verbosity: 'queryPlanner',
  });
  const stages = JSON.stringify(explained?.queryPlanner.winningPlan);
  return {
    scans: stages.includes('COLLSCAN') ? [asked] : [],
    sorts: stages.includes('"SORT"') ? [asked] : [],
  };
}
