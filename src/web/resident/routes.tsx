import { randomUUID } from 'node:crypto';
import type { Router } from '@koa/router';
import { checkComment } from '../../comments/check-comment.ts';
import { type Receipt, receiptOf, withdrawComment } from '../../comments/receipts.ts';
import { submitComment } from '../../comments/submit-comment.ts';
import { compareDigests } from '../../digests/compare.ts';
import { digestsCounting } from '../../digests/proofs.ts';
import { listAllDigests, listDigests, type PolicyDigests, readDigest } from '../../digests/read-digests.ts';
import type { HttpState } from '../../http-state.ts';
import { LecternError, notFound } from '../../platform/errors.ts';
import { readForm } from '../../platform/request-body.ts';
import { listPolicies, readPolicy } from '../../policies/read-policies.ts';
import { findSensitive } from '../../text/sensitive.ts';
import { ComparePage } from '../digests/compare-page.tsx';
import { DigestPage } from '../digests/digest-page.tsx';
import { DigestsPage } from '../digests/digests-page.tsx';
import { keepPages } from '../digests/kept-pages.ts';
import { formErrors } from '../forms/errors.ts';
import { noticeFrom } from '../forms/notice.tsx';
import { readerOf } from '../reader.ts';
import { htmlOf, send, sendKept, type WebContext, type WebServices } from '../render.tsx';
import { textsIn } from '../text.ts';
import { CityPage } from './city-pages.tsx';
import { type CommentForm, commentFrom, emptyForm, formFrom } from './comment-form.ts';
import { PoliciesPage } from './policies-page.tsx';
import { PolicyPage } from './policy-page.tsx';
import { ReceiptFormPage, ReceiptPage, SentPage, WithdrawPage } from './receipt-pages.tsx';

/** What anybody may do, without an account. */
export function residentRoutes(router: Router<HttpState>, services: WebServices): void {
  router.get('/', async (ctx) => {
    const policies = await listPolicies(services, null);
    send(ctx, services, <PoliciesPage policies={policies} now={services.now()} />);
  });

  router.get('/policies/:slug', (ctx) => showPolicy(ctx, services, emptyForm()));
  router.post('/policies/:slug', (ctx) => takeComment(ctx, services));

  router.get('/policies/:slug/digests', async (ctx) => {
    const { slug = '' } = ctx.params;
    const policy = await readPolicy(services, slug, ctx.state.caller);
    const digests = await listDigests(services, slug, ctx.state.caller);
    send(ctx, services, <DigestsPage policy={policy} digests={digests} />);
  });
  router.get('/digests/compare', (ctx) => showComparison(ctx, services));
  const keptPage = keepPages(services, (digest, language) =>
    htmlOf(
      <DigestPage digest={digest} />,
      readerOf({ language, caller: null }, services.config, `/digests/${digest._id.toHexString()}`),
    ),
  );
  router.get('/digests/:id', async (ctx) => {
    const isForAnybody = !ctx.state.caller && Object.keys(ctx.query).every((name) => name === 'lang');
    const kept = isForAnybody ? await keptPage(ctx.params.id ?? '', ctx.state.language) : null;
    if (kept) return sendKept(ctx, kept);
    const digest = await readDigest(services, ctx.params.id ?? '', ctx.state.caller);
    send(ctx, services, <DigestPage digest={digest} notice={noticeFrom(ctx.query)} />);
  });

  router.get('/receipt', (ctx) => send(ctx, services, <ReceiptFormPage code="" errors={[]} />));
  router.post('/receipt', (ctx) => showReceipt(ctx, services));
  router.post('/receipt/withdrawal', (ctx) => withdraw(ctx, services));
  router.post('/receipt/proof', (ctx) => sendProof(ctx, services));

  router.get('/privacy', (ctx) => send(ctx, services, <CityPage name="privacy" />));
  router.get('/method', (ctx) => send(ctx, services, <CityPage name="method" />));
}

/** The form to choose two digests by and, once they are chosen, the two. */
async function showComparison(ctx: WebContext, services: WebServices): Promise<void> {
  const { caller } = ctx.state;
  const entries = await listAllDigests(services, caller);
  const { after: second } = ctx.query;
  const first = ctx.query.before ?? versionBefore(entries, second);
  if (typeof first !== 'string' || typeof second !== 'string')
    return send(ctx, services, <ComparePage entries={entries} chosen={null} />);
  const before = await readDigest(services, first, caller);
  const after = await readDigest(services, second, caller);
  const comparison = compareDigests(before.content, after.content);
  send(ctx, services, <ComparePage entries={entries} chosen={{ before, after, comparison }} />);
}

/** The published version before a digest, against which it is compared unless another is chosen. */
function versionBefore(entries: PolicyDigests[], after: unknown): string | undefined {
  for (const { digests } of entries) {
    const chosen = digests.find(({ _id }) => _id.toHexString() === after);
    const earlier = digests.find(
      ({ state, version }) =>
        state === 'published' && (chosen?.state === 'draft' || version < (chosen?.version ?? 0)),
    );
    if (chosen) return earlier?._id.toHexString();
  }
  return undefined;
}

async function showPolicy(ctx: WebContext, services: WebServices, form: CommentForm, status = 200) {
  const { slug = '' } = ctx.params;
  const policy = await readPolicy(services, slug, ctx.state.caller);
  const digests = await listDigests(services, slug, ctx.state.caller);
  const hasDigests = digests.some((digest) => digest.state === 'published');
  const view = <PolicyPage policy={policy} form={form} now={services.now()} hasDigests={hasDigests} />;
  send(ctx, services, view, status);
}

/**
 * Keeps the comment and answers with its receipt, once. The answer is the page itself and not a
 * redirect to one: an address with the code in it would stay in the browser's history, in logs and in
 * what the next site is told. Loading the answer again sends the same key, which is the same comment.
 */
async function takeComment(ctx: WebContext, services: WebServices): Promise<void> {
  const { slug = '' } = ctx.params;
  const fields = await readForm(ctx.req);
  const form = formFrom(fields);
  try {
    const comment = commentFrom(form);
    checkComment(comment);
    const warned = fields.asIs === 'yes' ? [] : findSensitive(comment.text);
    if (warned.length > 0) return await showPolicy(ctx, services, { ...form, warned }, 422);
    await services.limits.comments.count(ctx.ip);
    const submitted = await submitComment(services, slug, comment, form.key);
    const policy = await readPolicy(services, slug, null);
    send(ctx, services, <SentPage policy={policy} submitted={submitted} />, 201);
  } catch (thrown) {
    const { t } = textsIn(ctx.state.language);
    if (thrown instanceof LecternError && thrown.code === 'idempotency-key-reused')
      // Someone went back after sending, and wrote something else: a second comment, if she means it.
      return await showPolicy(
        ctx,
        services,
        { ...form, key: randomUUID(), errors: [{ field: '', message: t('form.usedKey') }] },
        thrown.status,
      );
    const { status, errors } = formErrors(thrown, ctx.state.language);
    await showPolicy(ctx, services, { ...form, errors }, status);
  }
}

async function showReceipt(ctx: WebContext, services: WebServices): Promise<void> {
  const code = (await readForm(ctx.req)).code ?? '';
  const receipt = await found(ctx, services, code);
  if (receipt) await sendReceipt(ctx, services, code, receipt);
}

async function sendReceipt(ctx: WebContext, services: WebServices, code: string, receipt: Receipt) {
  const counting = await digestsCounting(services, code, services.config.timezone);
  send(ctx, services, <ReceiptPage code={code} receipt={receipt} counting={counting} />);
}

/** The proof as a file. Its receipt comes in the form's body, so that it is in no address, history or log. */
async function sendProof(ctx: WebContext, services: WebServices): Promise<void> {
  const { code = '', digest } = await readForm(ctx.req);
  if (!(await found(ctx, services, code))) return;
  const counting = await digestsCounting(services, code, services.config.timezone);
  const proof = counting.find((each) => each.proof.digest === digest)?.proof;
  if (!proof) throw notFound('digest');
  ctx.set('Cache-Control', 'no-store');
  ctx.attachment(`proof-${proof.policy}-version-${proof.version}.json`);
  ctx.body = proof;
}

async function withdraw(ctx: WebContext, services: WebServices): Promise<void> {
  const { code = '', sure } = await readForm(ctx.req);
  const receipt = await found(ctx, services, code);
  if (!receipt) return;
  const isSure = sure === 'yes' && receipt.canWithdraw;
  if (receipt.canWithdraw && !isSure) send(ctx, services, <WithdrawPage code={code} receipt={receipt} />);
  else await sendReceipt(ctx, services, code, isSure ? await withdrawComment(services, code) : receipt);
}

/** The receipt behind a code; when there is none, the form is shown again with what was typed. */
async function found(ctx: WebContext, services: WebServices, code: string) {
  const { t } = textsIn(ctx.state.language);
  try {
    return await receiptOf(services, code);
  } catch (thrown) {
    if (!(thrown instanceof LecternError) || thrown.code !== 'not-found') throw thrown;
    const message = t(code.trim() === '' ? 'receipt.empty' : 'receipt.unknown');
    const view = <ReceiptFormPage code={code} errors={[{ field: 'code', message }]} />;
    send(ctx, services, view, code.trim() === '' ? 422 : 404);
    return null;
  }
}
