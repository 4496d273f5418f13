import { type Html, type HtmlValue, html } from "./html.ts";

interface Column {
  readonly head: string;
  /** Right-aligned figures of equal width. */
  readonly numeric?: boolean;
  /** Print the head before the cell where rows are stacked. Default: for numeric columns. */
  readonly labelled?: boolean;
}

interface TableInput {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** One cell a column; the first names the row. */
  readonly rows: readonly (readonly HtmlValue[])[];
  /** On a narrow screen, put the cells of a row below each other instead of scrolling sideways. For rows with sentences. */
  readonly stack?: boolean;
  /** A last row that sums up. */
  readonly total?: readonly HtmlValue[];
}

/** A table with a caption and row headers, in a box that scrolls sideways on a narrow screen unless its rows are stacked. */
export function table({ caption, columns, rows, total, stack = false }: TableInput): Html {
  const labels = columns.map(({ head, numeric = false, labelled = numeric }) =>
    stack && labelled ? html` data-label="${head}"` : null,
  );
  const numeric = columns.map((column) => (column.numeric ? html` class="n"` : null));
  const cell = (value: HtmlValue, at: number): Html =>
    at === 0
      ? html`<th scope="row">${value}</th>`
      : html`<td${numeric[at] ?? null}${labels[at] ?? null}>${value}</td>`;
  return html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0"><table${stack && html` class="stack"`}>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ head }, at) => html`<th scope="col"${numeric[at] ?? null}>${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody>
${total !== undefined && html`<tfoot><tr>${total.map(cell)}</tr></tfoot>`}</table></div>
`;
}
