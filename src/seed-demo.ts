import { createReadStream, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { accounts } from './accounts/account.ts';
import { addAccount, changePassword, randomPassword } from './accounts/manage-accounts.ts';
import { recordAct } from './accounts/record-act.ts';
import { analyseComment } from './analysis/analyse-comment.ts';
import { comments, type Source, type WithholdingReason } from './comments/comment.ts';
import { moderateComment } from './comments/moderate-comment.ts';
import { hashOfReceipt, newReceipt } from './comments/receipt-code.ts';
import { withdrawComment } from './comments/receipts.ts';
import { buildDigest } from './digests/build-digest.ts';
import { publishDigest } from './digests/publish-digest.ts';
import { cityTime } from './platform/city-time.ts';
import type { Deps } from './platform/deps.ts';
import { type Bilingual, type Policy, policies } from './policies/policy.ts';
import type { Services } from './services.ts';
import type { Position } from './text/types.ts';
import { acceptTranscript } from './transcripts/accept-transcript.ts';
import { confirmTranscript } from './transcripts/confirm-transcript.ts';
import { readTranscript } from './transcripts/read-transcript.ts';

const DEMO_CLERK = { name: 'demo-clerk', role: 'clerk' } as const;
const DEMO_ACCOUNTS = [
  DEMO_CLERK,
  { name: 'demo-council', role: 'council' },
  { name: 'demo-admin', role: 'admin' },
] as const;

export type SignIn = { name: string; role: string; password: string };

/** Gives the demo's accounts new random passwords, to be printed at every start. Never call it beside real data. */
export async function demoSignIns(deps: Deps): Promise<SignIn[]> {
  const signIns = DEMO_ACCOUNTS.map((account) => ({ ...account, password: randomPassword() }));
  for (const signIn of signIns) {
    if (await accounts(deps.db).exists({ name: signIn.name }))
      await changePassword(deps, signIn.name, signIn.password, 'system');
    else await addAccount(deps, signIn, 'system');
  }
  return signIns;
}

/**
 * Loads the demo: two policies, their comments and two meetings, one of which waits for a clerk to
 * confirm it; and publishes a first digest. A policy that exists already is left as it is, with everything in it.
 * @returns how many policies were loaded.
 */
export async function seedDemo(services: Services): Promise<number> {
  const { policies: seeds } = read<{ policies: PolicySeed[] }>('policies.yaml');
  const { comments: said } = read<{ comments: CommentSeed[] }>('comments.yaml');
  const { transcripts: meetings } = read<{ transcripts: MeetingSeed[] }>('transcripts/index.yaml');
  // What a seed asks to be done later is done here at once, in order.
  const deps: Deps = { ...services, enqueue: async () => undefined };
  let loaded = 0;
  for (const seed of seeds) {
    if (await policies(deps.db).exists({ slug: seed.slug })) continue;
    const policy = await addPolicy(deps, services.config.timezone, seed);
    for (const comment of said.filter((each) => each.policy === seed.slug))
      await addComment(deps, services.config.timezone, policy, comment);
    for (const [index, meeting] of meetings.filter((each) => each.policy === seed.slug).entries())
      await addMeeting(deps, services.config.timezone, meeting, loaded === 0 && index === 0);
    const draft = await buildDigest(deps, policy._id.toHexString(), services.config.timezone);
    if (loaded === 0) await publishDigest(deps, draft._id.toHexString(), DEMO_CLERK);
    loaded += 1;
  }
  if (loaded > 0)
    await recordAct(deps, 'system', 'seed-demo', { kind: 'service', id: 'demo' }, { policies: loaded });
  return loaded;
}

type PolicySeed = Pick<Policy, 'slug' | 'direction' | 'state' | 'title' | 'summary' | 'aliases'> & {
  window: { opensDaysAgo: number; closesInDays: number };
  meeting: {
    daysFromNow: number;
    hour: number;
    minute: number;
    place: string;
    videoUrl: string;
    title: Bilingual;
  };
};

async function addPolicy(deps: Deps, timezone: string, seed: PolicySeed): Promise<Policy> {
  const { window, meeting, ...rest } = seed;
  const { daysFromNow, hour, minute, ...held } = meeting;
  const now = deps.now();
  const policy = await policies(deps.db).create({
    ...rest,
    window: {
      opensAt: cityTime(now, -window.opensDaysAgo, 8, 0, timezone),
      closesAt: cityTime(now, window.closesInDays, 17, 0, timezone),
    },
    meeting: { ...held, at: cityTime(now, daysFromNow, hour, minute, timezone) },
    createdAt: now,
  });
  return policy.toObject();
}

type CommentSeed = {
  id: string;
  policy: string;
  source: Source;
  text: string;
  submitted: { daysAgo: number; hour: number; minute: number };
  position?: Position;
  name?: string;
  district?: number;
  moderation?: { decision: 'withhold'; reason: WithholdingReason };
  withdrawn?: boolean;
};

async function addComment(deps: Deps, timezone: string, policy: Policy, seed: CommentSeed): Promise<void> {
  const { daysAgo, hour, minute } = seed.submitted;
  const submittedAt = cityTime(deps.now(), -daysAgo, hour, minute, timezone);
  const receipt = newReceipt();
  const comment = await comments(deps.db).create({
    policy: policy._id,
    source: seed.source,
    state: 'received',
    text: seed.text,
    importKey: `demo:${seed.id}`,
    ...(seed.position ? { position: seed.position } : {}),
    ...(seed.name ? { name: seed.name } : {}),
    ...(seed.district ? { district: seed.district } : {}),
    submittedAt,
    changedAt: submittedAt,
    receiptHash: hashOfReceipt(receipt),
  });
  await analyseComment(deps, comment.id);
  if (seed.moderation) await moderateComment(deps, comment.id, seed.moderation, DEMO_CLERK);
  if (seed.withdrawn) await withdrawComment(deps, receipt);
}

type MeetingSeed = {
  file: string;
  policy: string;
  title: Bilingual;
  meeting: { daysAgo: number; hour: number; minute: number };
  videoUrl: string;
};

async function addMeeting(deps: Deps, timezone: string, seed: MeetingSeed, confirm: boolean): Promise<void> {
  const { daysAgo, hour, minute } = seed.meeting;
  const { transcript } = await acceptTranscript(
    deps,
    {
      policy: seed.policy,
      title: seed.title.en,
      heldAt: cityTime(deps.now(), -daysAgo, hour, minute, timezone),
      videoUrl: seed.videoUrl,
      fileName: seed.file,
    },
    createReadStream(seedFile(`transcripts/${seed.file}`)),
    DEMO_CLERK,
  );
  const id = transcript._id.toHexString();
  await readTranscript(deps, id);
  if (!confirm) return;
  await confirmTranscript(deps, id, [], DEMO_CLERK);
  for (const { _id } of await comments(deps.db)
    .find({ 'speech.transcript': transcript._id }, { _id: 1 })
    .lean())
    await analyseComment(deps, _id.toHexString());
}

const seedFile = (name: string): URL => new URL(`../seeds/${name}`, import.meta.url);

const read = <T>(name: string): T => parse(readFileSync(seedFile(name), 'utf8')) as T;
