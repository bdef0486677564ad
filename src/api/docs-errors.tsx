import { en } from '../locales/messages.en.ts';
import { errorText } from '../locales/translate.ts';
import { type ErrorCode, LecternError } from '../platform/errors.ts';
import { Table } from './docs-text.tsx';

// A code without a text does not compile.
const texts: Record<ErrorCode, unknown> = en.errors;
const codes = Object.keys(texts) as ErrorCode[];

/** Every error by its code; `type` of a problem points here. */
export function Errors() {
  return (
    <section aria-labelledby="errors">
      <h2 id="errors">Errors</h2>
      <p>
        An error is <code>application/problem+json</code> in the shape <a href="#schema-Problem">Problem</a>.
        Its <code>code</code> never changes its meaning; its texts are for people, in English or Spanish by{' '}
        <code>Accept-Language</code>. All faulty fields are named at once in <code>fields</code>.
      </p>
      <Table caption="Errors by code" head={['Code', 'Status', 'What people read']}>
        {codes.map((code) => (
          <tr key={code} id={`error-${code}`}>
            <th scope="row">
              <code>{code}</code>
            </th>
            <td>{new LecternError(code, 'documented').status}</td>
            <td>
              <Text code={code} language="en" />
              <Text code={code} language="es" />
            </td>
          </tr>
        ))}
      </Table>
      <Table caption="Faults of fields, by code" head={['Code', 'What people read']}>
        {Object.entries(en.faults).map(([code, text]) => (
          <tr key={code}>
            <th scope="row">
              <code>{code}</code>
            </th>
            <td>{withoutBraces(text)}</td>
          </tr>
        ))}
      </Table>
      <Table caption="Faults of an uploaded file, by code" head={['Code', 'What people read']}>
        {Object.entries(en.file).map(([code, text]) => (
          <tr key={code}>
            <th scope="row">
              <code>{code}</code>
            </th>
            <td>{withoutBraces(text)}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

function Text({ code, language }: { code: ErrorCode; language: 'en' | 'es' }) {
  const values = { minutes: '…', requestId: '…' };
  const { title, detail } = errorText({ code, values }, language);
  return (
    <p lang={language}>
      <strong>{title}.</strong> {detail}
    </p>
  );
}

const withoutBraces = (text: string): string => text.replace(/\{\{\w+\}\}/g, '…');
