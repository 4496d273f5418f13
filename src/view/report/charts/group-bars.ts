import { shortText } from "../../../core/text/short-text.ts";
import { formatCount, formatInterval, formatPercent } from "../format-number.ts";
import { quoted } from "../html/elements.ts";
import { type Html, html } from "../html/html.ts";
import { table } from "../html/table.ts";
import type { GroupRow, Rate } from "../report.ts";
import { groupName } from "../wording.ts";
import { figure, percent } from "./figure.ts";
import { whisker } from "./whisker.ts";

/** Bars beyond this many are only in the table. */
const MAXIMUM_BARS = 15;
const ROW_HEIGHT = 46;

interface GroupBarsInput {
  readonly id: string;
  /** What the tickets are grouped by, such as "category". */
  readonly by: string;
  readonly rows: readonly GroupRow[];
  readonly overall: Rate;
  readonly minimumGroupSize: number;
}

/** The level-zero rate of each group as a bar with its interval and n; small groups are hollow. */
export function groupBars({ id, by, rows, overall, minimumGroupSize }: GroupBarsInput): Html {
  const bars = rows.slice(0, MAXIMUM_BARS);
  const height = bars.length * ROW_HEIGHT + 8;
  return figure({
    id,
    title: `Level-zero rate by ${by}`,
    description: `${bars.map((row) => `${groupName(row, by)}: ${formatPercent(row.rate.share, row.rate.of)} of ${formatCount(row.rate.of)}`).join("; ")}.`,
    height,
    drawing: html`${bars.map((row, at) => drawRow(row, { top: at * ROW_HEIGHT, by, overall }))}`,
    numbers: groupTable(rows, by),
    legend: [
      { mark: "solvable", text: "level-zero rate" },
      ...(bars.some((row) => row.small)
        ? [{ mark: "hollow", text: `fewer than ${minimumGroupSize} tickets: do not rank by it` }]
        : []),
      { mark: "interval", text: "95 % interval" },
      { mark: "dashed", text: `all tickets: ${formatPercent(overall.share, overall.of)}` },
    ],
  });
}

function drawRow(
  row: GroupRow,
  { top, by, overall }: { readonly top: number; readonly by: string; readonly overall: Rate },
): Html {
  const { share, of } = row.rate;
  return html`<text class="label" x="0" y="${top + 14}">${shortText(groupName(row, by), 30)}</text>
<text class="value" x="100%" y="${top + 14}" text-anchor="end">${formatPercent(share, of)}<tspan class="muted"> · n ${formatCount(of)}${row.small ? ", small" : ""}</tspan></text>
<rect class="track" x="0" y="${top + 23}" width="100%" height="12"/>
<rect class="${row.small ? "hollow" : "solvable"}" x="0" y="${top + 23}" width="${percent(share ?? 0)}" height="12"/>
${overall.share !== null && html`<line class="reference" x1="${percent(overall.share)}" x2="${percent(overall.share)}" y1="${top + 20}" y2="${top + 38}"/>`}
${whisker(row.rate, top + 29)}
`;
}

/** The same numbers as a table; also used by months. */
export function groupTable(rows: readonly GroupRow[], by: string): Html {
  return table({
    caption: `Level-zero rate by ${by}`,
    columns: [
      { head: by },
      { head: "n", numeric: true },
      { head: "Named with confidence", numeric: true },
      { head: "Rate", numeric: true },
      { head: "95 % interval", numeric: true },
      { head: "Potential rate", numeric: true },
    ],
    rows: rows.map((row) => [
      html`${quoted(groupName(row, by))}${row.small && html` <span class="tag">small</span>`}`,
      formatCount(row.rate.of),
      formatCount(row.decided),
      formatPercent(row.rate.share, row.rate.of),
      formatInterval(row.rate),
      formatPercent(row.potential.share, row.rate.of),
    ]),
  });
}
