import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { Download } from '../digests/forms/digest-form.ts';
import type { HttpState } from '../http-state.ts';
import type { Services } from '../services.ts';
import type { operations } from './contract.ts';

export type OperationId = keyof operations;

type Json<T> = T extends { content: { 'application/json': infer Body } }
  ? Body
  : T extends { content: { 'text/event-stream': string } }
    ? Readable
    : T extends { content: Record<string, unknown> }
      ? Download
      : undefined;
type Body<K extends OperationId> = operations[K] extends { requestBody: infer B }
  ? Json<B>
  : operations[K] extends { requestBody?: infer B }
    ? Json<NonNullable<B>> | undefined
    : undefined;
type Parameters<K extends OperationId, In extends string> =
  operations[K]['parameters'] extends Record<In, infer P>
    ? P
    : operations[K]['parameters'] extends Partial<Record<In, infer P>>
      ? NonNullable<P>
      : Record<string, never>;

/** A request that the contract has found to be in order, typed by it. */
export type ApiRequest<K extends OperationId> = {
  path: Parameters<K, 'path'>;
  query: Parameters<K, 'query'>;
  body: Body<K>;
  /** Names in lower case. */
  headers: Record<string, string | string[] | undefined>;
  state: HttpState;
  services: Services;
  /** Where the request comes from; for limits only, never kept. */
  address: string;
  /** For an operation that reads its body itself. */
  req: IncomingMessage;
};

type Responses<K extends OperationId> = operations[K]['responses'];

/** One of the answers that the contract names for the operation. */
export type ApiReply<K extends OperationId> = {
  [Status in keyof Responses<K> & number]: { status: Status; body: Json<Responses<K>[Status]> };
}[keyof Responses<K> & number];

/** One handler for each operation of the contract: one that is missing, or left over, does not compile. */
export type Handlers = { [K in OperationId]: (request: ApiRequest<K>) => Promise<ApiReply<K>> };
