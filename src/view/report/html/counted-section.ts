import { markOf, outcomeBar } from "../charts/outcome-bar.ts";
import { probabilityHistogram } from "../charts/probability-histogram.ts";
import { definitions } from "../definitions.ts";
import { formatCount, formatPercent, formatQuantity } from "../format-number.ts";
import type { Report } from "../report.ts";
import { exclusionWording, outcomeWording } from "../wording.ts";
import { note, section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** Scored tickets by outcome and reason, each with what to do about it, and the spread of the probabilities. */
export function outcomeSection({ outcomes, headline, histogram, method }: Report): Html {
  const lead =
    "A ticket is solvable when an article answers it, the requester may see that article, and their own words find it. Each thing that fails has its own mend.";
  if (headline.scored === 0)
    return section(
      { id: "outcomes", title: "What became of the tickets", lead },
      html`<p>No ticket was scored.</p>`,
    );
  const rows = outcomes.map((row) => {
    const { name, meaning, action } = outcomeWording(row);
    return [
      html`<i class="key ${markOf(row)}"></i> ${name}`,
      row.count === 0
        ? formatCount(0)
        : html`<a href="#tickets" data-only-o="${markOf(row)}">${formatCount(row.count)}</a>`,
      formatPercent(row.share, headline.scored),
      html`${meaning} <b>${action}</b>`,
    ];
  });
  return section(
    { id: "outcomes", title: "What became of the tickets", lead },
    html`${outcomeBar(outcomes, headline.scored)}
${table({
  stack: true,
  caption: "Outcomes and reasons of all scored tickets; the shares add up to 100 %, but for rounding",
  columns: [
    { head: "Outcome" },
    { head: "Tickets", numeric: true },
    { head: "Share", numeric: true },
    { head: "Meaning, and what to do" },
  ],
  rows,
  total: ["Scored", formatCount(headline.scored), formatPercent(1), ""],
})}
${probabilityHistogram(histogram, method.model.thresholds)}
${note(definitions.probability)}${note(definitions.unsure)}`,
  );
}

/** Where every row that was read went, so that the denominator can be checked. */
export function funnelSection({ funnel }: Report): Html {
  const excluded = funnel.excluded.map(({ rule, count }) => [
    html`− excluded: ${exclusionWording(rule)} <code>${rule}</code>`,
    formatCount(count),
    formatPercent(count / funnel.rowsRead),
  ]);
  return section(
    {
      id: "funnel",
      title: "What was counted",
      lead: "Every row ends in one line of this table. Only scored tickets are in the rates.",
    },
    html`${table({
      caption: `From ${formatQuantity(funnel.rowsRead, "row")} to ${formatQuantity(funnel.scored, "scored ticket")}`,
      columns: [{ head: "Step" }, { head: "Rows", numeric: true }, { head: "Of rows read", numeric: true }],
      rows: [
        ["Rows read", formatCount(funnel.rowsRead), formatPercent(funnel.rowsRead === 0 ? null : 1)],
        [
          "− rejected: could not become a ticket",
          formatCount(funnel.rejected),
          formatPercent(shareOfRows(funnel.rejected, funnel.rowsRead)),
        ],
        ...excluded,
      ],
      total: [
        "= Scored tickets",
        formatCount(funnel.scored),
        formatPercent(shareOfRows(funnel.scored, funnel.rowsRead)),
      ],
    })}${funnel.excluded.length === 0 && html`<p>No rule excluded a ticket.</p>`}${note(definitions.scored)}`,
  );
}

function shareOfRows(count: number, rows: number): number | null {
  return rows === 0 ? null : count / rows;
}
