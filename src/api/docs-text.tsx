import type { ComponentChildren } from 'preact';

/** A description of the contract, which is written in the little Markdown that is read here: paragraphs, `code` and **bold**. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph) => (
          <p key={paragraph}>
            <Line text={paragraph} />
          </p>
        ))}
    </>
  );
}

/** The same within a line. */
export function Line({ text }: { text: string }) {
  const parts = text.split(/(`[^`]+`|\*\*[^*]+\*\*)/);
  return (
    <>
      {parts.map((part) => {
        if (part.startsWith('`')) return <code key={part}>{part.slice(1, -1)}</code>;
        if (part.startsWith('**')) return <strong key={part}>{part.slice(2, -2)}</strong>;
        return part;
      })}
    </>
  );
}

/** A table that says what it holds, and that scrolls by itself on a narrow screen, also by keyboard. */
export function Table({
  caption,
  head,
  children,
}: {
  caption: ComponentChildren;
  head: string[];
  children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div class="overflow-x-auto" tabIndex={0}>
      <table class="usa-table width-full">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((title) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** Something to be copied as it stands. */
export function Code({ text }: { text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <pre class="overflow-x-auto bg-base-lightest padding-2" tabIndex={0}>
      <code>{text}</code>
    </pre>
  );
}
