import { contract } from './routes.ts';

/** The parts of the contract that its readable form is made of. The file itself is checked when its types are generated. */
export type DocumentedContract = {
  info: { title: string; version: string; description: string };
  tags: { name: string; description: string }[];
  paths: Record<string, PathItem>;
  components: {
    parameters: Record<string, Parameter>;
    responses: Record<string, Response>;
    schemas: Record<string, Schema>;
  };
};

type Ref = { $ref: string };
type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type PathItem = { parameters?: (Parameter | Ref)[] } & { [M in Method]?: Operation };

export type Operation = {
  operationId: string;
  tags: string[];
  summary: string;
  description?: string;
  'x-permission': 'public' | 'council' | 'clerk' | 'admin';
  parameters?: (Parameter | Ref)[];
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, Response | Ref>;
};
export type Parameter = {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
};
export type Response = { description: string; content?: Content };
export type Content = Record<string, { schema: Schema }>;

export type Schema = {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: string[];
  const?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: boolean | Schema;
  default?: string | number;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  uniqueItems?: boolean;
};

export const documented = contract as unknown as DocumentedContract;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export type DocumentedOperation = Operation & {
  method: Method;
  path: string;
  /** The path's own and the operation's, references followed. */
  allParameters: Parameter[];
};

/** Every operation, in the order of the contract. */
export const documentedOperations: DocumentedOperation[] = Object.entries(documented.paths).flatMap(
  ([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return [{ ...operation, method, path, allParameters: parameters.map(parameterOf) }];
    }),
);

/** A response written out or referred to. */
export function responseOf(response: Response | Ref): Response {
  return '$ref' in response ? named(documented.components.responses, response.$ref) : response;
}

function parameterOf(parameter: Parameter | Ref): Parameter {
  return '$ref' in parameter ? named(documented.components.parameters, parameter.$ref) : parameter;
}

/** The last part of a reference such as `#/components/schemas/Comment`. */
export function nameIn(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

function named<T>(all: Record<string, T>, ref: string): T {
  const found = all[nameIn(ref)];
  if (found === undefined) throw new Error(`the contract refers to ${ref}, which it does not have`);
  return found;
}
