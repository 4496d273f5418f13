import { formatCount, formatPercent } from "../format-number.ts";
import { type Html, html } from "../html/html.ts";
import type { OutcomeRow } from "../report.ts";
import { outcomeWording } from "../wording.ts";
import { figure, percent } from "./figure.ts";

/** All scored tickets as one bar, cut by outcome and reason. The numbers stand in the table beside it. */
export function outcomeBar(rows: readonly OutcomeRow[], scored: number): Html {
  let start = 0;
  const segments = rows.map((row) => {
    const width = row.share ?? 0;
    const segment = width === 0 ? null : drawSegment(row, { start, width });
    start += width;
    return segment;
  });
  const summary = rows.map(
    (row) => `${outcomeWording(row).name} ${formatCount(row.count)} (${formatPercent(row.share, scored)})`,
  );
  return figure({
    id: "outcomes-chart",
    title: `Outcomes and reasons of ${formatCount(scored)} scored tickets`,
    description: `${summary.join(", ")}.`,
    height: 46,
    drawing: html`${segments}`,
    numbers: null,
    legend: rows.map((row) => ({ mark: markOf(row), text: outcomeWording(row).name })),
  });
}

/** The class that colours an outcome or reason. */
export function markOf({ outcome, reason }: Pick<OutcomeRow, "outcome" | "reason">): string {
  return reason ?? outcome;
}

function drawSegment(
  row: OutcomeRow,
  { start, width }: { readonly start: number; readonly width: number },
): Html {
  const label =
    width >= 0.09 &&
    html`<text class="on-${markOf(row)}" x="${percent(start + width / 2)}" y="28" text-anchor="middle">${formatPercent(width)}</text>`;
  return html`<rect class="segment ${markOf(row)}" x="${percent(start)}" y="2" width="${percent(width)}" height="42"/>${label}`;
}
