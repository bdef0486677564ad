import type { ComponentChildren } from 'preact';
import { documented, nameIn, type Schema } from './docs-contract.ts';
import { Line, Prose, Table } from './docs-text.tsx';

/** Every named shape, each with an address of its own to link to. */
export function Schemas() {
  return (
    <section aria-labelledby="schemas">
      <h2 id="schemas">Shapes</h2>
      {Object.entries(documented.components.schemas).map(([name, schema]) => (
        <section key={name} aria-labelledby={`schema-${name}`}>
          <h3 id={`schema-${name}`}>{name}</h3>
          <SchemaView name={name} schema={schema} />
        </section>
      ))}
    </section>
  );
}

/** A shape: its fields as a table if it has any, else its type in a line. */
export function SchemaView({ name, schema }: { name: string; schema: Schema }) {
  const fields = fieldsOf(schema);
  return (
    <>
      {schema.description && <Prose text={schema.description} />}
      {fields.length === 0 ? (
        <p>
          <TypeOf schema={schema} />
        </p>
      ) : (
        <Table caption={`Fields of ${name}`} head={['Field', 'Type', 'Needed', 'Meaning']}>
          {fields.map((field) => (
            <tr key={field.path}>
              <th scope="row">
                <code>{field.path}</code>
              </th>
              <td>
                <TypeOf schema={field.schema} />
              </td>
              <td>{field.isRequired ? 'yes' : 'no'}</td>
              <td>{field.schema.description && <Line text={field.schema.description} />}</td>
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}

type Field = { path: string; schema: Schema; isRequired: boolean };

/** The fields of an object, those of objects within it by their whole path: `language.code`, `comments[].id`. */
function fieldsOf(schema: Schema, within = ''): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = within + name;
    const isRequired = schema.required?.includes(name) ?? false;
    const inner = field.items?.properties ? fieldsOf(field.items, `${path}[].`) : fieldsOf(field, `${path}.`);
    return [{ path, schema: field, isRequired }, ...inner];
  });
}

/** A type in a few words, with links to the named shapes in it. */
export function TypeOf({ schema }: { schema: Schema }): ComponentChildren {
  if (schema.$ref) {
    const name = nameIn(schema.$ref);
    return <a href={`#schema-${name}`}>{name}</a>;
  }
  if (schema.const) return <code>{schema.const}</code>;
  if (schema.enum) return <Choices of={schema.enum} />;
  const limits = limitsOf(schema);
  return (
    <>
      {schema.items ? (
        <>
          list of <TypeOf schema={schema.items} />
        </>
      ) : (
        [schema.type ?? 'any'].flat().join(' or ')
      )}
      {typeof schema.additionalProperties === 'object' && (
        <>
          {' '}
          of <TypeOf schema={schema.additionalProperties} /> by name
        </>
      )}
      {limits.length > 0 && `, ${limits.join(', ')}`}
      {schema.pattern && (
        <>
          , matches <code>{schema.pattern}</code>
        </>
      )}
    </>
  );
}

function Choices({ of }: { of: string[] }) {
  return (
    <>
      {of.map((choice, index) => (
        <span key={choice}>
          {index > 0 && (index === of.length - 1 ? ' or ' : ', ')}
          <code>{choice}</code>
        </span>
      ))}
    </>
  );
}

function limitsOf(schema: Schema): string[] {
  return [
    schema.format,
    range(schema.minLength, schema.maxLength, 'characters'),
    range(schema.minimum, schema.maximum, ''),
    range(schema.minItems, schema.maxItems, 'entries'),
    schema.minProperties === undefined ? undefined : `at least ${schema.minProperties} field`,
    schema.uniqueItems ? 'no entry twice' : undefined,
    schema.default === undefined ? undefined : `${schema.default} if not given`,
  ].filter((limit) => limit !== undefined);
}

function range(least: number | undefined, most: number | undefined, unit: string): string | undefined {
  if (least === undefined && most === undefined) return undefined;
  const bounds =
    least === undefined
      ? `at most ${most}`
      : most === undefined
        ? `at least ${least}`
        : `${least} to ${most}`;
  return `${bounds} ${unit}`.trim();
}
