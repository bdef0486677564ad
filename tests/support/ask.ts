import request, { type Response } from 'supertest';
import { checkAnswer } from './contract.ts';
import type { TestService } from './service.ts';

export type Who = 'nobody' | 'council' | 'clerk' | 'admin';

export type Question = {
  as?: Who;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as they are; say what they are in `headers`. */
  bytes?: Buffer | string;
  /** Text fields and one file of a multipart form, in this order. */
  form?: { fields?: Record<string, string>; file?: { name: string; bytes: Buffer | string } };
};

/** Sends a request by supertest and checks the answer against the contract before anybody looks at it. */
export async function ask(
  service: Pick<TestService, 'url' | 'accounts'>,
  operation: `${'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} ${string}`,
  { as = 'nobody', headers = {}, body, bytes, form }: Question = {},
): Promise<Response> {
  const [method = '', path = ''] = operation.split(' ');
  const verb = method.toLowerCase() as 'get' | 'head' | 'post' | 'put' | 'patch' | 'delete';
  const sent = request(service.url)[verb](path);
  if (as !== 'nobody') sent.set('Authorization', `Bearer ${service.accounts[as].token}`);
  for (const [name, value] of Object.entries(headers)) sent.set(name, value);
  if (body !== undefined) sent.set('Content-Type', 'application/json').send(JSON.stringify(body));
  if (bytes !== undefined) sent.serialize((raw: unknown) => raw as string).send(bytes as never);
  for (const [name, value] of Object.entries(form?.fields ?? {})) sent.field(name, value);
  if (form?.file) sent.attach('file', Buffer.from(form.file.bytes), form.file.name);
  const answer = await sent;
  if (method !== 'HEAD') checkAnswer(method, path, answer);
  return answer;
}

/** The faulty fields of a problem by their names, for a glance in a test. */
export const faultsIn = (answer: Response): Record<string, string> =>
  Object.fromEntries(
    (answer.body.fields as { field: string; code: string }[]).map(({ field, code }) => [field, code]),
  );
