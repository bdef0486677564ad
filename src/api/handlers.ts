import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Caller, SignedIn } from '../accounts/account.ts';
import { listActs } from '../accounts/record-act.ts';
import { signIn, signOut } from '../accounts/sign-in.ts';
import { measureCorrections } from '../analysis/measure-corrections.ts';
import { applyRetagging, readRetagging, requestRetagging } from '../analysis/retag.ts';
import { codebook } from '../comments/codebook.ts';
import { correctComment } from '../comments/correct-comment.ts';
import { findComments, hasComments, readComment } from '../comments/find-comments.ts';
import { moderateComment } from '../comments/moderate-comment.ts';
import { openComment } from '../comments/open-comment.ts';
import { receiptOf, withdrawComment } from '../comments/receipts.ts';
import { drawReviewSample } from '../comments/review-sample.ts';
import { submitComment } from '../comments/submit-comment.ts';
import { listDeliveries, repeatDelivery } from '../deliveries/list-deliveries.ts';
import { subscribe, subscriptionsOf, unsubscribe } from '../deliveries/subscribe.ts';
import { buildDigestApart } from '../digests/build-apart.ts';
import { compareDigests } from '../digests/compare.ts';
import { digestForm, digestTable } from '../digests/forms/digest-form.ts';
import { digestsCounting } from '../digests/proofs.ts';
import { publishDigest } from '../digests/publish-digest.ts';
import { listDigests, readDigest } from '../digests/read-digests.ts';
import type { HttpState } from '../http-state.ts';
import { invalid, LecternError } from '../platform/errors.ts';
import { readUpload } from '../platform/upload.ts';
import { changePolicy, createPolicy, setPolicyState } from '../policies/change-policies.ts';
import { listPolicies, readPolicy, slugOf } from '../policies/read-policies.ts';
import { acceptTranscript } from '../transcripts/accept-transcript.ts';
import { confirmTranscript } from '../transcripts/confirm-transcript.ts';
import { correctTurns, type TurnEdit } from '../transcripts/correct-turns.ts';
import { dayOf } from '../transcripts/day.ts';
import {
  type FoundTranscript,
  findTranscript,
  listTranscripts,
  turnsOf,
} from '../transcripts/find-transcripts.ts';
import { compareReading, rereadTranscript } from '../transcripts/reread-transcript.ts';
import { watchTranscript } from '../transcripts/watch-transcript.ts';
import type { components } from './contract.ts';
import type { ApiRequest, Handlers, OperationId } from './operations.ts';
import {
  presentAct,
  presentComment,
  presentDelivery,
  presentDigest,
  presentDigestSummary,
  presentPolicy,
  presentProposed,
  presentReceipt,
  presentRetagging,
  presentSubscription,
  presentTranscript,
  presentTranscriptSummary,
} from './present.ts';

/** Every operation of the contract: each calls the act that does it and puts the outcome in the contract's shape. */
export const handlers: Handlers = {
  health: async () => ({ status: 200, body: { status: 'ok' } }),

  ready: async ({ services }) => {
    const [database, queue] = await Promise.all([services.mongo.healthy(), services.queue.healthy()]);
    const body = { database: upOrDown(database), queue: upOrDown(queue) };
    return database
      ? { status: 200, body: { status: 'ready', ...body } }
      : { status: 503, body: { status: 'unready', ...body } };
  },

  listPolicies: async ({ services, state }) => {
    const policies = await listPolicies(services, state.caller);
    return {
      status: 200,
      body: { policies: policies.map((policy) => presentPolicy(policy, services.now())) },
    };
  },

  readPolicy: async ({ services, state, path }) => {
    const policy = await readPolicy(services, path.slug, state.caller);
    return { status: 200, body: presentPolicy(policy, services.now()) };
  },

  createPolicy: async ({ services, body, ...request }) => {
    const { window, meeting, ...rest } = body;
    const input = {
      ...rest,
      window: windowFrom(window),
      ...(meeting ? { meeting: meetingFrom(meeting) } : {}),
    };
    const policy = await createPolicy(services, input, signedIn(request));
    return { status: 201, body: presentPolicy(policy, services.now()) };
  },

  changePolicy: async ({ services, body, path, ...request }) => {
    const { window, meeting, ...rest } = body;
    const change = {
      ...rest,
      ...(window ? { window: windowFrom(window) } : {}),
      ...(meeting === undefined ? {} : { meeting: meeting && meetingFrom(meeting) }),
    };
    const isSpokenTo = (policy: Parameters<typeof hasComments>[1]) => hasComments(services, policy);
    const policy = await changePolicy(services, path.slug, change, isSpokenTo, signedIn(request));
    return { status: 200, body: presentPolicy(policy, services.now()) };
  },

  openPolicy: async ({ services, path, ...request }) => {
    const policy = await setPolicyState(services, path.slug, 'open', signedIn(request));
    return { status: 200, body: presentPolicy(policy, services.now()) };
  },

  closePolicy: async ({ services, path, ...request }) => {
    const policy = await setPolicyState(services, path.slug, 'closed', signedIn(request));
    return { status: 200, body: presentPolicy(policy, services.now()) };
  },

  submitComment: async ({ services, path, body, headers, address }) => {
    await services.limits.comments.count(address);
    const key = headers['idempotency-key'];
    const submitted = await submitComment(
      services,
      path.slug,
      body,
      typeof key === 'string' ? key : undefined,
    );
    return { status: 201, body: { ...submitted, submittedAt: submitted.submittedAt.toISOString() } };
  },

  readReceipt: async ({ services, path }) => {
    const receipt = await receiptOf(services, path.code);
    const counting = await digestsCounting(services, path.code, services.config.timezone);
    return { status: 200, body: presentReceipt(receipt, counting) };
  },

  withdrawComment: async ({ services, path }) => {
    const receipt = await withdrawComment(services, path.code);
    const counting = await digestsCounting(services, path.code, services.config.timezone);
    return { status: 200, body: presentReceipt(receipt, counting) };
  },

  findComments: async ({ services, query, state }) => {
    const found = await findComments(services, query, state.caller);
    const comments = found.comments.map((each) => presentComment(each, state.caller, state.language));
    return { status: 200, body: { comments, next: found.next } };
  },

  readComment: async ({ services, path, state }) => {
    const found = await readComment(services, path.id);
    return { status: 200, body: presentComment(found, state.caller, state.language) };
  },

  openComment: async ({ services, path, ...request }) => ({
    status: 201,
    body: await openComment(services, path.id, signedIn(request)),
  }),

  correctComment: async ({ services, path, body, ...request }) => {
    const caller = signedIn(request);
    const found = await correctComment(services, path.id, body, caller);
    return { status: 200, body: presentComment(found, caller, request.state.language) };
  },

  moderateComment: async ({ services, path, body, ...request }) => {
    const caller = signedIn(request);
    const found = await moderateComment(services, path.id, body, caller);
    return { status: 200, body: presentComment(found, caller, request.state.language) };
  },

  drawReviewSample: async ({ services, path, body, ...request }) => {
    const input = { size: body.size, seed: body.seed ?? randomUUID() };
    return {
      status: 201,
      body: { drawn: await drawReviewSample(services, path.slug, input, signedIn(request)) },
    };
  },

  readAccuracy: async ({ services, path, state }) => {
    const policy = await readPolicy(services, path.slug, state.caller);
    return { status: 200, body: await measureCorrections(services, policy.slug) };
  },

  requestRetagging: async ({ services, path, ...request }) => {
    const retagging = await requestRetagging(services, path.slug, signedIn(request));
    return { status: 202, body: presentRetagging(retagging, path.slug) };
  },

  readRetagging: async ({ services, path }) => {
    const retagging = await readRetagging(services, path.id);
    return { status: 200, body: presentRetagging(retagging, await slugOf(services, retagging.policy)) };
  },

  applyRetagging: async ({ services, path, ...request }) => {
    const retagging = await applyRetagging(services, path.id, signedIn(request));
    return { status: 202, body: presentRetagging(retagging, await slugOf(services, retagging.policy)) };
  },

  listThemes: async ({ services }) => {
    const { version, themes } = await codebook(services);
    return { status: 200, body: { version, themes } };
  },

  listTranscripts: async ({ services, query, ...request }) => {
    const found = await listTranscripts(services, query, signedIn(request));
    const transcripts = found.map((each) => presentTranscriptSummary(each, request.state.language));
    return { status: 200, body: { transcripts } };
  },

  uploadTranscript: async ({ services, req, ...request }) => {
    const { transcript, isNew } = await readUpload(req, ({ name, bytes }, fields) =>
      acceptTranscript(services, { ...detailsFrom(fields), fileName: name }, bytes, signedIn(request)),
    );
    const found = await findTranscript(services, transcript._id.toHexString());
    return { status: isNew ? 202 : 200, body: presentTranscriptSummary(found, request.state.language) };
  },

  readTranscript: async ({ services, path, state }) => {
    const found = await findTranscript(services, path.id);
    const turns = await turnsOf(services, found.transcript._id);
    return { status: 200, body: presentTranscript(found, turns, state.language) };
  },

  confirmTranscript: async ({ services, path, body, ...request }) => {
    const found = await confirmTranscript(services, path.id, body?.leaveOut ?? [], signedIn(request));
    const turns = await turnsOf(services, found.transcript._id);
    return { status: 200, body: presentTranscript(found, turns, request.state.language) };
  },

  watchTranscript: async ({ services, path, state, req }) => {
    const left = new AbortController();
    req.once('close', () => left.abort());
    await findTranscript(services, path.id);
    return {
      status: 200,
      body: Readable.from(eventsOf(watchTranscript(services, path.id, left.signal), state)),
    };
  },

  correctTurns: async ({ services, path, body, ...request }) => {
    const input = { revision: body.revision, edits: body.edits.map(editFrom) };
    const found = await correctTurns(services, path.id, input, signedIn(request));
    const turns = await turnsOf(services, found.transcript._id);
    return { status: 200, body: presentTranscript(found, turns, request.state.language) };
  },

  compareReading: async ({ services, path }) => {
    const { turns, same, gained, lost } = await compareReading(services, path.id);
    return {
      status: 200,
      body: { turns, same, gained: gained.map(presentProposed), lost: lost.map(presentProposed) },
    };
  },

  rereadTranscript: async ({ services, path, ...request }) => {
    await rereadTranscript(services, path.id, signedIn(request));
    const found = await findTranscript(services, path.id);
    return { status: 202, body: presentTranscriptSummary(found, request.state.language) };
  },

  listDigests: async ({ services, path, state }) => {
    const digests = await listDigests(services, path.slug, state.caller);
    return {
      status: 200,
      body: { digests: digests.map((digest) => presentDigestSummary(digest, path.slug)) },
    };
  },

  buildDigest: async ({ services, path, state }) => {
    const policy = await readPolicy(services, path.slug, state.caller);
    return {
      status: 201,
      body: presentDigest(
        await buildDigestApart(services, policy._id.toHexString(), services.config.timezone),
      ),
    };
  },

  readDigest: async ({ services, path, state }) => ({
    status: 200,
    body: presentDigest(await readDigest(services, path.id, state.caller)),
  }),

  compareDigests: async ({ services, path, query, state }) => {
    const before = await readDigest(services, query.before, state.caller);
    const after = await readDigest(services, path.id, state.caller);
    return { status: 200, body: compareDigests(before.content, after.content) };
  },

  downloadDigest: async ({ services, path, query, state }) => {
    const digest = await readDigest(services, path.id, state.caller);
    const language = query.lang ?? state.language;
    return { status: 200, body: await digestForm(digest, path.form, language, services.config) };
  },

  downloadTable: async ({ services, path, state }) => ({
    status: 200,
    body: digestTable(await readDigest(services, path.id, state.caller), path.table),
  }),

  publishDigest: async ({ services, path, body, ...request }) => ({
    status: 201,
    body: presentDigest(await publishDigest(services, path.id, signedIn(request), body?.inputs)),
  }),

  listSubscriptions: async ({ services, ...request }) => {
    const { email, subscriptions } = await subscriptionsOf(services, signedIn(request));
    const presented = subscriptions.map(async (each) =>
      presentSubscription(each, await slugOf(services, each.policy)),
    );
    return {
      status: 200,
      body: {
        ...(email === undefined ? {} : { email }),
        subscriptions: await Promise.all(presented),
      },
    };
  },

  subscribe: async ({ services, path, body, ...request }) => {
    const subscription = await subscribe(services, path.slug, body, signedIn(request));
    return { status: 200, body: presentSubscription(subscription, path.slug) };
  },

  unsubscribe: async ({ services, path, ...request }) => {
    await unsubscribe(services, path.slug, signedIn(request));
    return { status: 204, body: undefined };
  },

  listDeliveries: async ({ services, query }) => {
    const { deliveries, next } = await listDeliveries(services, query);
    return { status: 200, body: { deliveries: deliveries.map(presentDelivery), next } };
  },

  repeatDelivery: async ({ services, path, ...request }) => ({
    status: 202,
    body: presentDelivery(await repeatDelivery(services, path.id, signedIn(request))),
  }),

  signIn: async ({ services, body, address }) => {
    await services.limits.signIns.count(address);
    const { token, account, expiresAt } = await signIn(services, body);
    return { status: 201, body: { token, account, expiresAt: expiresAt.toISOString() } };
  },

  readSession: async (request) => ({ status: 200, body: signedIn(request) }),

  signOut: async ({ services, state }) => {
    if (state.token) await signOut(services, state.token);
    return { status: 204, body: undefined };
  },

  listActs: async ({ services, query }) => {
    const { acts, next } = await listActs(services, query);
    return { status: 200, body: { acts: acts.map(presentAct), next } };
  },
};

/** Who is acting. The contract's permission was checked before; this tells the compiler. */
function signedIn({ state }: Pick<ApiRequest<OperationId>, 'state'>): SignedIn {
  const caller: Caller = state.caller;
  if (!caller) throw new LecternError('unauthenticated', 'nobody is signed in');
  return caller;
}

type Schemas = components['schemas'];

/** Each as one server-sent event (WHATWG HTML, 9.2). */
async function* eventsOf(
  found: AsyncIterable<FoundTranscript>,
  { language }: HttpState,
): AsyncGenerator<string> {
  for await (const each of found)
    yield `event: progress\ndata: ${JSON.stringify(presentTranscriptSummary(each, language))}\n\n`;
}

/** What one act needs and another does not is more than the schema says. */
function editFrom(edit: Schemas['TurnEdit'], index: number): TurnEdit {
  const { act, turn, kind, speaker, item, at, reason } = edit;
  const missing = (field: string) => invalid([{ field: `edits.${index}.${field}`, code: 'required' }]);
  switch (act) {
    case 'set':
      if (kind === undefined && speaker === undefined && item === undefined) throw missing('kind');
      return {
        act,
        turn,
        ...(kind ? { kind } : {}),
        ...(speaker === undefined ? {} : { speaker }),
        ...(item === undefined ? {} : { item }),
      };
    case 'join':
      return { act, turn };
    case 'split':
      if (at === undefined) throw missing('at');
      return { act, turn, at };
    case 'drop':
      if (reason === undefined) throw missing('reason');
      return { act, turn, reason };
  }
}

const upOrDown = (isUp: boolean): 'up' | 'down' => (isUp ? 'up' : 'down');

const windowFrom = ({ opensAt, closesAt }: Schemas['Window']) => ({
  opensAt: new Date(opensAt),
  closesAt: new Date(closesAt),
});

const meetingFrom = ({ at, ...meeting }: Schemas['Meeting']) => ({
  ...meeting,
  ...(at ? { at: new Date(at) } : {}),
});

/** The text fields of an upload; those left empty in a form count as not given. */
function detailsFrom(fields: Record<string, string>) {
  const { policy = '', title, heldAt, videoUrl, format } = fields;
  return {
    policy,
    ...(title ? { title } : {}),
    ...(heldAt ? { heldAt: dayOf(heldAt) } : {}),
    ...(videoUrl ? { videoUrl } : {}),
    ...(format ? { format } : {}),
  };
}
