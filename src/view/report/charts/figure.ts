import { type Html, html } from "../html/html.ts";

interface FigureInput {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  /** In pixels; the width is that of the page. */
  readonly height: number;
  readonly drawing: Html;
  /** The same numbers as a table, behind a title. */
  readonly numbers: { readonly title: string; readonly table: Html } | null;
  /** What the marks mean. */
  readonly legend?: readonly LegendEntry[];
}

interface LegendEntry {
  /** Class of the mark, as in the drawing. */
  readonly mark: string;
  readonly text: string;
}

/**
 * A chart: inline SVG without a view box. Its x coordinates are per cent and its y coordinates pixels, so that it is as wide as the
 * screen while its letters keep their size.
 */
export function figure({ id, title, description, height, drawing, numbers, legend = [] }: FigureInput): Html {
  return html`<figure>
<figcaption>${title}</figcaption>
<svg role="img" aria-labelledby="${id}-t ${id}-d" width="100%" height="${height}"><title id="${id}-t">${title}</title><desc id="${id}-d">${description}</desc>
${drawing}</svg>
${legend.length > 0 && html`<ul class="legend">${legend.map(({ mark, text }) => html`<li><i class="key ${mark}"></i>${text}</li>`)}</ul>`}
${numbers && html`<details><summary>${numbers.title}</summary>${numbers.table}</details>`}
</figure>
`;
}

/** A share in [0, 1] as an SVG length in per cent, two digits at most. */
export function percent(share: number): string {
  return `${Math.round(10_000 * share) / 100}%`;
}

/** A pixel length, two digits at most. */
export function pixel(length: number): string {
  return String(Math.round(100 * length) / 100);
}
