import { Fragment } from 'preact';
import {
  type Content,
  type DocumentedOperation,
  documented,
  documentedOperations,
  type Response,
  responseOf,
} from './docs-contract.ts';
import { curlOf, examples } from './docs-examples.ts';
import { SchemaView, TypeOf } from './docs-schemas.tsx';
import { Code, Line, Prose, Table } from './docs-text.tsx';
import type { OperationId } from './operations.ts';

const WHO = {
  public: 'Anybody, without an account.',
  council: 'Council, clerks and admins.',
  clerk: 'Clerks and admins.',
  admin: 'Admins.',
} as const;

/** The operations under the tags of the contract. */
export function Operations() {
  return (
    <>
      {documented.tags.map(({ name, description }) => (
        <section key={name} aria-labelledby={`tag-${name}`}>
          <h2 id={`tag-${name}`}>{capitalised(name)}</h2>
          <Prose text={description} />
          {documentedOperations
            .filter(({ tags }) => tags.includes(name))
            .map((operation) => (
              <OperationView key={operation.operationId} operation={operation} />
            ))}
        </section>
      ))}
    </>
  );
}

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function OperationView({ operation }: { operation: DocumentedOperation }) {
  const { operationId, method, path, summary, description, requestBody } = operation;
  const example = examples[operationId as OperationId];
  return (
    <article aria-labelledby={operationId}>
      <h3 id={operationId}>
        <code>
          {method.toUpperCase()} <Breakable path={path} />
        </code>
      </h3>
      <p>
        <strong>
          <Line text={summary} />
        </strong>
      </p>
      {description && <Prose text={description} />}
      <p>Who may call it: {WHO[operation['x-permission']]}</p>
      <Parameters operation={operation} />
      {requestBody && (
        <>
          <h4>Request body{requestBody.required ? '' : ', if any'}</h4>
          <Bodies name={`the request body of ${operationId}`} content={requestBody.content} />
        </>
      )}
      <Responses operation={operation} />
      {example && (
        <>
          <h4>Example</h4>
          <Code text={curlOf(example)} />
        </>
      )}
    </article>
  );
}

/** A path that a narrow screen may break before each slash. */
function Breakable({ path }: { path: string }) {
  const parts = path.split('/').slice(1);
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={parts.slice(0, index + 1).join('/')}>
          <wbr />/{part}
        </Fragment>
      ))}
    </>
  );
}

function Parameters({ operation: { operationId, allParameters } }: { operation: DocumentedOperation }) {
  if (allParameters.length === 0) return null;
  return (
    <Table
      caption={`Parameters of ${operationId}`}
      head={['Parameter', 'Stands in', 'Type', 'Needed', 'Meaning']}
    >
      {allParameters.map((parameter) => (
        <tr key={parameter.name}>
          <th scope="row">
            <code>{parameter.name}</code>
          </th>
          <td>{parameter.in}</td>
          <td>
            <TypeOf schema={parameter.schema} />
          </td>
          <td>{parameter.required ? 'yes' : 'no'}</td>
          <td>{parameter.description && <Line text={parameter.description} />}</td>
        </tr>
      ))}
    </Table>
  );
}

function Responses({ operation: { operationId, responses } }: { operation: DocumentedOperation }) {
  const all = Object.entries(responses).map(([status, response]) => [status, responseOf(response)] as const);
  return (
    <>
      <Table caption={`Answers of ${operationId}`} head={['Status', 'Meaning', 'Content']}>
        {all.map(([status, response]) => (
          <tr key={status}>
            <th scope="row">{status === 'default' ? 'any error' : status}</th>
            <td>
              <Line text={response.description} />
            </td>
            <td>
              <ContentTypes response={response} />
            </td>
          </tr>
        ))}
      </Table>
      {all
        .filter(([, { content }]) => Object.values(content ?? {}).some(({ schema }) => schema.properties))
        .map(([status, { content = {} }]) => (
          <Bodies key={status} name={`answer ${status} of ${operationId}`} content={content} />
        ))}
    </>
  );
}

function ContentTypes({ response: { content } }: { response: Response }) {
  if (!content) return <>none</>;
  return (
    <>
      {Object.entries(content).map(([type, { schema }]) => (
        <span key={type}>
          <code>{type}</code>: {schema.properties ? 'see below' : <TypeOf schema={schema} />}
        </span>
      ))}
    </>
  );
}

function Bodies({ name, content }: { name: string; content: Content }) {
  return (
    <>
      {Object.entries(content).map(([type, { schema }]) =>
        schema.$ref ? (
          <p key={type}>
            <code>{type}</code>: <TypeOf schema={schema} />
          </p>
        ) : (
          <SchemaView key={type} name={name} schema={schema} />
        ),
      )}
    </>
  );
}
