import { type Html, html } from "../html/html.ts";
import type { OutcomeRow } from "../report.ts";
import type { Voice } from "../voice.ts";
import { outcomeWording } from "../wording.ts";
import { figure, percent } from "./figure.ts";

/** All scored tickets as one bar, cut by outcome and reason. The numbers stand in the table beside it. */
export function outcomeBar(rows: readonly OutcomeRow[], scored: number, voice: Voice): Html {
  let start = 0;
  const segments = rows.map((row) => {
    const width = row.share ?? 0;
    const segment = width === 0 ? null : drawSegment(row, { start, width, voice });
    start += width;
    return segment;
  });
  const summary = rows.map(
    (row) =>
      `${outcomeWording(row, voice).name} ${voice.count(row.count)} (${voice.percent(row.share, scored)})`,
  );
  return figure({
    id: "outcomes-chart",
    title: voice.say("outcomes.chart", { n: scored }),
    description: `${summary.join(", ")}.`,
    height: 46,
    drawing: html`${segments}`,
    numbers: null,
    legend: rows.map((row) => ({ mark: markOf(row), text: outcomeWording(row, voice).name })),
  });
}

/** The class that colours an outcome or reason. */
export function markOf({ outcome, reason }: Pick<OutcomeRow, "outcome" | "reason">): string {
  return reason ?? outcome;
}

function drawSegment(
  row: OutcomeRow,
  { start, width, voice }: { readonly start: number; readonly width: number; readonly voice: Voice },
): Html {
  const label =
    width >= 0.09 &&
    html`<text class="on-${markOf(row)}" x="${percent(start + width / 2)}" y="28" text-anchor="middle">${voice.percent(width)}</text>`;
  return html`<rect class="segment ${markOf(row)}" x="${percent(start)}" y="2" width="${percent(width)}" height="42"/>${label}`;
}
