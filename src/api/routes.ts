import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { Ajv, type Options } from 'ajv';
import ajvFormats from 'ajv-formats';
import type { Middleware, ParameterizedContext } from 'koa';
import { type Context, type Document, OpenAPIBackend, type ParsedRequest } from 'openapi-backend';
import { parse } from 'yaml';
import { mayActAs, ROLES } from '../accounts/account.ts';
import type { Download } from '../digests/forms/digest-form.ts';
import type { HttpState } from '../http-state.ts';
import { invalid, LecternError, notFound } from '../platform/errors.ts';
import { readJson } from '../platform/request-body.ts';
import type { Services } from '../services.ts';
import { bentTexts, faultsFrom, onePerField } from './faults.ts';
import { handlers } from './handlers.ts';
import type { ApiRequest, OperationId } from './operations.ts';

/** The contract as it stands in the file. */
export const contract = parse(
  readFileSync(new URL('../../openapi/lectern.yaml', import.meta.url), 'utf8'),
) as Document;

/** Addresses that belong to the API, so that a wrong one is answered as the API answers. */
export const isApiPath = (path: string): boolean => /^\/(api\/v1\/|health$|ready$)/.test(path);

/**
 * The API: routes, permissions and shapes all come from the contract. A request that does not fit it
 * never reaches a handler.
 */
export function apiRoutes(services: Services): Middleware<HttpState> {
  const router = new OpenAPIBackend({
    definition: contract,
    // The contract is checked when its types are generated; the library's own check knows OpenAPI 3.0 only.
    quick: true,
    // An upload stays on the wire for its handler, which reads and checks it as it streams.
    validate: ({ operation }) => !isUpload(operation),
    coerceTypes: true,
    ajvOpts: { allErrors: true, verbose: true, strict: false },
    customizeAjv: (_, options) => withFormats(options),
    handlers: {
      ...boundTo(services),
      postRoutingHandler: checkPermission,
      validationFail: refuseUnfit,
      notFound: () => {
        throw notFound('address');
      },
      methodNotAllowed: (context: Context, ctx: Ctx) => {
        ctx.set('Allow', methodsAt(context, ctx.path));
        throw new LecternError('method-not-allowed', 'no such operation on this path');
      },
    },
  });
  const ready = router.init();

  return async (ctx, next) => {
    if (!isApiPath(ctx.path)) return next();
    if (!isDecodable(ctx.path)) throw notFound('address');
    await ready;
    const request = {
      method: ctx.method === 'HEAD' ? 'GET' : ctx.method,
      path: ctx.path,
      query: ctx.query as Record<string, string | string[]>,
      headers: ctx.headers as Record<string, string | string[]>,
      body: await readBody(ctx),
    };
    const reply: { status: number; body: unknown } = await router.handleRequest(request, ctx);
    ctx.status = reply.status;
    ctx.set('Cache-Control', 'no-store');
    if (reply.body instanceof Readable) ctx.type = 'text/event-stream';
    if (isDownload(reply.body)) sendFile(ctx, reply.body);
    else if (reply.body !== undefined) ctx.body = reply.body;
  };
}

type Ctx = ParameterizedContext<HttpState>;

const isDownload = (body: unknown): body is Download =>
  typeof body === 'object' && body !== null && 'bytes' in body && Buffer.isBuffer(body.bytes);

/** A file to be kept under its name, whatever the browser would rather do with it. */
function sendFile(ctx: Ctx, { name, type, bytes }: Download): void {
  ctx.attachment(name);
  ctx.type = type;
  ctx.body = bytes;
}

/** What may be done at a path, as RFC 9110 (15.5.6) wants it told. */
const methodsAt = ({ api, request }: Context, path: string): string =>
  METHODS.filter((method) => api.router.matchOperation({ ...request, path, method })).join(', ');

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Whether every `%` in a path begins a byte, and the bytes are UTF-8. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function isUpload(operation: Context['operation']): boolean {
  const body = operation.requestBody;
  return body !== undefined && 'content' in body && 'multipart/form-data' in body.content;
}

/** JSON, or nothing; an upload is left on the wire for its handler. */
async function readBody(ctx: Ctx): Promise<unknown> {
  const hasBody = Number(ctx.get('Content-Length') || 0) > 0 || ctx.get('Transfer-Encoding') !== '';
  if (!hasBody || ctx.is('multipart/form-data')) return undefined;
  if (!ctx.is('application/json')) {
    ctx.req.resume();
    throw new LecternError('unsupported-media-type', 'the body is not application/json');
  }
  return readJson(ctx.req);
}

function checkPermission({ operation }: Context, ctx: Ctx): void {
  if (!operation) return;
  ctx.routerPath = operation.path;
  const permission = (operation as { 'x-permission'?: string })['x-permission'];
  if (permission === 'public') return;
  const role = ROLES.find((each) => each === permission);
  if (!role) throw new Error(`operation ${operation.operationId} has no permission`);
  if (!ctx.state.caller) throw new LecternError('unauthenticated', 'nobody is signed in');
  if (!mayActAs(ctx.state.caller, role)) throw new LecternError('forbidden', `only ${role} may do this`);
}

function refuseUnfit(context: Context): never {
  const errors = context.validation.errors ?? [];
  if (errors.some(({ instancePath }) => instancePath.startsWith('/path'))) throw notFound('address');
  if (errors.some(({ params }) => params.missingProperty === 'requestBody'))
    throw new LecternError('malformed-request', 'the request has no body');
  throw invalid(onePerField([...bentTexts(context.request.requestBody), ...faultsFrom(errors)]));
}

function boundTo(services: Services) {
  return Object.fromEntries(
    Object.entries(handlers).map(([id, handler]) => [
      id,
      ({ request }: Context, ctx: Ctx) => {
        const bent = bentTexts(request.requestBody);
        if (bent.length > 0) throw invalid(bent);
        // The contract has just been checked against the request, which is what the types say.
        return (handler as (request: ApiRequest<OperationId>) => Promise<unknown>)(
          requestFrom(request, ctx, services),
        );
      },
    ]),
  );
}

function requestFrom(request: ParsedRequest, ctx: Ctx, services: Services): ApiRequest<OperationId> {
  return {
    path: request.params,
    query: request.query,
    body: request.requestBody,
    headers: request.headers,
    state: ctx.state,
    services,
    address: ctx.ip,
    req: ctx.req,
  } as unknown as ApiRequest<OperationId>;
}

function withFormats(options: Options): Ajv {
  const ajv = new Ajv(options);
  ajvFormats.default(ajv);
  return ajv;
}
