import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { parse } from 'yaml';

type Contract = {
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, DocumentedResponse> };
};
export type Operation = {
  operationId: string;
  'x-permission': 'public' | 'council' | 'clerk' | 'admin';
  responses: Record<string, DocumentedResponse | { $ref: string }>;
};
type DocumentedResponse = { content?: Record<string, unknown> };

/** An answer as it came over the wire. */
export type Answer = { status: number; type: string; text: string; body: unknown };

export const contract = parse(readFileSync('openapi/lectern.yaml', 'utf8')) as Contract;

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajvFormats.default(ajv);
ajv.addSchema(contract, 'contract');

/**
 * Throws unless the answer is one that the contract promises for this operation: status, content type
 * and every field of the body. An address that the contract does not know may only be answered by a problem.
 */
export function checkAnswer(method: string, path: string, answer: Answer): void {
  const found = operationAt(method, path);
  const promised = found && responseFor(found.operation, found.pointer, answer.status);
  const { response, pointer } = promised ?? {
    response: contract.components.responses.Problem,
    pointer: '/components/responses/Problem',
  };
  const where = `${method} ${path} answered ${answer.status}`;
  if (!promised && answer.status < 400) throw new Error(`${where}, which the contract does not have`);
  if (!response?.content) {
    if (answer.text !== '') throw new Error(`${where} with a body, where the contract has none`);
    return;
  }
  if (!(answer.type in response.content))
    throw new Error(`${where} as ${answer.type || 'nothing'}: ${answer.text.slice(0, 300)}`);
  const validate = ajv.getSchema(`contract#${pointer}/content/${escaped(answer.type)}/schema`);
  if (!validate) throw new Error(`no schema at ${pointer} for ${answer.type}`);
  if (!validate(answer.body))
    throw new Error(
      `${where}, unlike the contract: ${ajv.errorsText(validate.errors)}\n${answer.text.slice(0, 1000)}`,
    );
}

/** The operation that a request goes to, if the contract has one. */
export function operationAt(
  method: string,
  path: string,
): { operation: Operation; pointer: string } | undefined {
  const bare = path.split('?')[0] ?? path;
  const template = Object.keys(contract.paths).find((known) =>
    new RegExp(`^${known.replace(/\{\w+\}/g, '[^/]+')}$`).test(bare),
  );
  const operation = template && contract.paths[template]?.[method.toLowerCase()];
  return operation
    ? { operation, pointer: `/paths/${escaped(template)}/${method.toLowerCase()}` }
    : undefined;
}

function responseFor(operation: Operation, pointer: string, status: number) {
  const key = String(status) in operation.responses ? String(status) : 'default';
  // `default` describes errors; a success that is not named is not promised.
  if (key === 'default' && status < 400) return undefined;
  const response = operation.responses[key];
  if (!response) return undefined;
  if (!('$ref' in response)) return { response, pointer: `${pointer}/responses/${key}` };
  const name = response.$ref.slice(response.$ref.lastIndexOf('/') + 1);
  return { response: contract.components.responses[name], pointer: response.$ref.slice(1) };
}

/** As a JSON Pointer within the fragment of an address (RFC 6901). */
const escaped = (part: string): string =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
