import type { OperationId } from './operations.ts';

/** A request that may be copied into a terminal. `$LECTERN` is the service's address, `$TOKEN` a token, `$ID` an id from an answer before. */
export type Example = {
  method: string;
  path: string;
  needsToken?: true;
  headers?: Record<string, string>;
  body?: Record<string, unknown>;
  /** Fields of a multipart form; a value that starts with `@` is a file. */
  form?: Record<string, string>;
};

/** Examples for the operations that somebody tries first. */
export const examples: Partial<Record<OperationId, Example>> = {
  listPolicies: { method: 'GET', path: '/api/v1/policies' },
  submitComment: {
    method: 'POST',
    path: '/api/v1/policies/SLUG/comments',
    headers: { 'Idempotency-Key': '5f0c3b1e-8d0b-4f7e-9a51-2f6f9d1f0c11' },
    body: { text: 'Please let the police get on with police work.', position: 'oppose', district: 7 },
  },
  readReceipt: { method: 'GET', path: '/api/v1/receipts/XXXX-XXXX-XXXX' },
  withdrawComment: { method: 'DELETE', path: '/api/v1/receipts/XXXX-XXXX-XXXX' },
  signIn: { method: 'POST', path: '/api/v1/sessions', body: { name: 'clerk', password: 'the password' } },
  findComments: {
    method: 'GET',
    path: '/api/v1/comments?policy=SLUG&stance=oppose&q=policia&limit=50',
    needsToken: true,
  },
  moderateComment: {
    method: 'PUT',
    path: '/api/v1/comments/$ID/moderation',
    needsToken: true,
    body: { decision: 'withhold', reason: 'off-topic' },
  },
  correctComment: {
    method: 'PUT',
    path: '/api/v1/comments/$ID/correction',
    needsToken: true,
    body: { stance: 'mixed' },
  },
  uploadTranscript: {
    method: 'POST',
    path: '/api/v1/transcripts',
    needsToken: true,
    form: { policy: 'SLUG', title: 'Public Safety Committee', heldAt: '2026-03-14', file: '@meeting.vtt' },
  },
  readTranscript: { method: 'GET', path: '/api/v1/transcripts/$ID', needsToken: true },
  confirmTranscript: {
    method: 'POST',
    path: '/api/v1/transcripts/$ID/confirmation',
    needsToken: true,
    body: { leaveOut: [2] },
  },
  buildDigest: { method: 'POST', path: '/api/v1/policies/SLUG/digests', needsToken: true },
  publishDigest: { method: 'POST', path: '/api/v1/digests/$ID/publication', needsToken: true },
  readDigest: { method: 'GET', path: '/api/v1/digests/$ID' },
};

/** The example as a curl command, in words that a POSIX shell takes as they are. */
export function curlOf({ method, path, needsToken, headers = {}, body, form = {} }: Example): string {
  const all = {
    ...(needsToken ? { Authorization: 'Bearer $TOKEN' } : {}),
    ...headers,
    ...(body ? { 'Content-Type': 'application/json' } : {}),
  };
  return [
    `curl -X ${method} "$LECTERN${path}"`,
    ...Object.entries(all).map(([name, value]) => `-H "${name}: ${value}"`),
    ...(body ? [`-d '${JSON.stringify(body).replaceAll("'", `'\\''`)}'`] : []),
    ...Object.entries(form).map(([name, value]) => `-F "${name}=${value}"`),
  ].join(' \\\n  ');
}
