import type { Chart } from '../../digests/forms/blocks.ts';
import { svgOf } from '../../digests/forms/svg.ts';

/** A chart after its reading in one sentence. The table that follows it says the same to those who cannot see it. */
export function Figure({ chart }: { chart: Chart }) {
  return (
    <figure class="lectern-chart">
      <figcaption>{chart.reading}</figcaption>
      <div
        role="img"
        aria-label={chart.alt}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1).
        tabIndex={0}
        // Our own drawing, whose words svgOf escapes.
        dangerouslySetInnerHTML={{ __html: svgOf(chart) }}
      />
    </figure>
  );
}
