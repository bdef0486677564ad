import type { VNode } from 'preact';

/**
 * The few marks in which the city writes its texts: `#` and `##` headings, paragraphs, `-` lists and
 * `**bold**`. Everything else is text, so nothing that a clerk writes can become markup.
 */
export function markdown(source: string): { title: string; body: VNode[] } {
  const [head = '', ...blocks] = source
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n{2,}/);
  const title = /^# (.+)$/.exec(head)?.[1];
  return { title: title ?? '', body: (title ? blocks : [head, ...blocks]).map(block) };
}

function block(source: string, key: number): VNode {
  if (source.startsWith('## ')) return <h2 key={key}>{source.slice(3)}</h2>;
  const lines = source.split('\n');
  if (!lines.every((line) => line.startsWith('- '))) return <p key={key}>{inline(source)}</p>;
  return (
    <ul class="usa-list" key={key}>
      {lines.map((line) => (
        <li key={line}>{inline(line.slice(2))}</li>
      ))}
    </ul>
  );
}

const inline = (text: string) =>
  text.split('**').map((part, index) => (index % 2 === 1 ? <strong key={part}>{part}</strong> : part));
