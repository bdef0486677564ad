/** One part of a bar: how much, and the class that colours it. */
export type Segment = { value: number; kind: string };

/**
 * A bar for a table's cell, made of parts that stand for the numbers beside it. It says nothing that
 * the table does not say, so it is left out for those who hear the page. `of` is the full width.
 */
export function Bar({ segments, of }: { segments: Segment[]; of: number }) {
  const scale = of === 0 ? 0 : 1000 / of;
  let at = 0;
  return (
    <svg
      class="lectern-bar"
      viewBox="0 0 1000 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="lectern-bar__ground" x="0" y="0" width="1000" height="10" />
      {segments.map(({ value, kind }) => {
        const x = at;
        const width = value * scale;
        at += width;
        return width === 0 ? null : (
          <rect
            key={kind}
            class={`lectern-bar__${kind}`}
            x={x.toFixed(2)}
            y="0"
            // A gap parts neighbours whose colours a reader cannot tell from each other.
            width={Math.max(1, width - 3).toFixed(2)}
            height="10"
          />
        );
      })}
    </svg>
  );
}
