import type { ComponentChildren } from 'preact';

/** A table with its caption, which scrolls by itself on a narrow screen, by key as well as by finger. */
export function Table(props: {
  id: string;
  caption: string;
  isHidden?: boolean;
  children: ComponentChildren;
}) {
  return (
    <section
      class="usa-table-container--scrollable lectern-table"
      aria-labelledby={`${props.id}-caption`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1).
      tabIndex={0}
    >
      <table class="usa-table usa-table--borderless usa-table--compact" id={props.id}>
        <caption id={`${props.id}-caption`} class={props.isHidden ? 'usa-sr-only' : undefined}>
          {props.caption}
        </caption>
        {props.children}
      </table>
    </section>
  );
}

/** A number, or what stands where none belongs. */
export function Cell({ value, empty }: { value: string | undefined; empty?: string }) {
  return (
    <td class="lectern-number">
      {value ?? (
        <>
          <span aria-hidden="true">–</span>
          <span class="usa-sr-only">{empty}</span>
        </>
      )}
    </td>
  );
}
