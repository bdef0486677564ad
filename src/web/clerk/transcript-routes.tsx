import type { Router } from '@koa/router';
import type { HttpState } from '../../http-state.ts';
import { invalid, notFound } from '../../platform/errors.ts';
import { readForm } from '../../platform/request-body.ts';
import { readUpload } from '../../platform/upload.ts';
import { listPolicies } from '../../policies/read-policies.ts';
import { acceptTranscript } from '../../transcripts/accept-transcript.ts';
import { confirmTranscript } from '../../transcripts/confirm-transcript.ts';
import { correctTurns } from '../../transcripts/correct-turns.ts';
import { dayOf } from '../../transcripts/day.ts';
import { findTranscript, listTranscripts, turnsOf } from '../../transcripts/find-transcripts.ts';
import { TURNS_ON_A_PAGE, turnAddress } from '../comments/turn-address.ts';
import { type FormError, formErrors } from '../forms/errors.ts';
import { noticeFrom } from '../forms/notice.tsx';
import { goTo, send, type WebContext, type WebServices } from '../render.tsx';
import { signedIn } from '../signed-in.ts';
import { textsIn } from '../text.ts';
import { isBeingRead, progressText, TranscriptPage } from './transcript-page.tsx';
import { TranscriptsPage, type UploadValues } from './transcripts-page.tsx';
import { turnEditFrom } from './turn-edit.ts';
import { TurnPage } from './turn-page.tsx';
import { TurnsPage } from './turns-page.tsx';

const NO_VALUES: UploadValues = { policy: '', title: '', heldAt: '', videoUrl: '' };

/** From an uploaded file to confirmed comments. */
export function transcriptRoutes(router: Router<HttpState>, services: WebServices): void {
  router.get('/clerk/transcripts', (ctx) => showList(ctx, services, NO_VALUES));
  router.post('/clerk/transcripts', (ctx) => upload(ctx, services));
  router.get('/clerk/transcripts/:id', (ctx) => show(ctx, services));

  router.get('/clerk/transcripts/:id/progress', async (ctx) => {
    const { transcript } = await findTranscript(services, ctx.params.id ?? '');
    ctx.set('Cache-Control', 'no-store');
    ctx.body = {
      isReading: isBeingRead(transcript),
      percent: transcript.progress.percent,
      text: progressText(textsIn(ctx.state.language), transcript),
    };
  });

  router.get('/clerk/transcripts/:id/turns', async (ctx) => {
    const found = await findTranscript(services, ctx.params.id ?? '');
    const turns = await turnsOf(services, found.transcript._id);
    const page = Number(ctx.query.page ?? 1);
    const last = Math.max(1, Math.ceil(turns.length / TURNS_ON_A_PAGE));
    if (!Number.isInteger(page) || page < 1 || page > last) throw notFound('page of turns');
    send(ctx, services, <TurnsPage found={found} turns={turns} page={page} notice={noticeFrom(ctx.query)} />);
  });

  router.get('/clerk/transcripts/:id/turns/:number', (ctx) => showTurn(ctx, services));
  router.post('/clerk/transcripts/:id/turns/:number', (ctx) => correctTurn(ctx, services));

  router.post('/clerk/transcripts/:id/confirmation', (ctx) => confirm(ctx, services));
}

async function showTurn(
  ctx: WebContext,
  services: WebServices,
  errors: FormError[] = [],
  status = 200,
): Promise<void> {
  const found = await findTranscript(services, ctx.params.id ?? '');
  const turns = await turnsOf(services, found.transcript._id);
  const at = Number(ctx.params.number) - 1;
  const turn = turns[at];
  if (!turn || found.transcript.state !== 'proposed') throw notFound('turn to correct');
  const view = (
    <TurnPage found={found} turn={turn} before={turns[at - 1]} after={turns[at + 1]} errors={errors} />
  );
  send(ctx, services, view, status);
}

async function correctTurn(ctx: WebContext, services: WebServices): Promise<void> {
  const { id = '' } = ctx.params;
  try {
    const fields = await readForm(ctx.req);
    const { transcript } = await findTranscript(services, id);
    const turn = (await turnsOf(services, transcript._id))[Number(ctx.params.number) - 1];
    if (!turn) throw notFound('turn');
    const edits = [turnEditFrom(turn, fields)];
    await correctTurns(services, id, { revision: Number(fields.revision), edits }, signedIn(ctx));
    goTo(ctx, turnAddress(id, turn.index, 'turnCorrected'));
  } catch (thrown) {
    const { t } = textsIn(ctx.state.language);
    const { status, errors } = formErrors(thrown, ctx.state.language, {
      'kind.unchanged': t('turn.unchanged'),
      'reason.required': t('turn.chooseReason'),
      'words.words-absent': t('turn.wordsAbsent'),
      'words.words-repeated': t('turn.wordsRepeated'),
      'words.words-first': t('turn.wordsFirst'),
      conflict: t('turn.conflict'),
    });
    await showTurn(ctx, services, errors, status);
  }
}

async function upload(ctx: WebContext, services: WebServices): Promise<void> {
  let values = NO_VALUES;
  try {
    const caller = signedIn(ctx);
    const { transcript, isNew } = await readUpload(ctx.req, async ({ name, bytes }, fields) => {
      values = Object.fromEntries(
        Object.keys(NO_VALUES).map((key) => [key, fields[key] ?? '']),
      ) as UploadValues;
      const { policy, title, heldAt, videoUrl } = values;
      if (policy === '') throw invalid([{ field: 'policy', code: 'required' }]);
      const details = {
        policy,
        fileName: name,
        ...(title.trim() ? { title: title.trim() } : {}),
        ...(heldAt ? { heldAt: dayOf(heldAt) } : {}),
        ...(videoUrl.trim() ? { videoUrl: videoUrl.trim() } : {}),
      };
      return acceptTranscript(services, details, bytes, caller);
    });
    goTo(ctx, `/clerk/transcripts/${transcript._id.toHexString()}${isNew ? '' : '?done=known'}`);
  } catch (thrown) {
    const { status, errors } = formErrors(thrown, ctx.state.language);
    await showList(ctx, services, values, errors, status);
  }
}

async function confirm(ctx: WebContext, services: WebServices): Promise<void> {
  const { id = '' } = ctx.params;
  const fields = await readForm(ctx.req);
  const leaveOut = Object.keys(fields).flatMap((name) => {
    const index = /^leaveOut\.(\d{1,6})$/.exec(name)?.[1];
    return index === undefined ? [] : [Number(index)];
  });
  try {
    await confirmTranscript(services, id, leaveOut, signedIn(ctx));
    goTo(ctx, `/clerk/transcripts/${id}?done=confirmed`);
  } catch (thrown) {
    const { status, errors } = formErrors(thrown, ctx.state.language);
    await show(ctx, services, errors, status);
  }
}

async function show(ctx: WebContext, services: WebServices, errors: FormError[] = [], status = 200) {
  const found = await findTranscript(services, ctx.params.id ?? '');
  const notice = errors.length > 0 ? undefined : noticeFrom(ctx.query);
  send(ctx, services, <TranscriptPage found={found} notice={notice} errors={errors} />, status);
}

async function showList(
  ctx: WebContext,
  services: WebServices,
  values: UploadValues,
  errors: FormError[] = [],
  status = 200,
): Promise<void> {
  const [found, policies] = await Promise.all([
    listTranscripts(services, {}, signedIn(ctx)),
    listPolicies(services, ctx.state.caller),
  ]);
  const view = <TranscriptsPage found={found} policies={policies} values={values} errors={errors} />;
  send(ctx, services, view, status);
}
