import { formatCount, formatPercent } from "../format-number.ts";
import type { Report } from "../report.ts";
import { exclusionWording, outcomeWording } from "../wording.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** Outcomes and reasons, and the funnel. */
export function countedSection({ outcomes, headline, funnel }: Report): string {
  const outcomeRows = outcomes.map((row) => {
    const { name, meaning, action } = outcomeWording(row);
    return [
      name,
      formatCount(row.count),
      formatPercent(row.share, headline.scored),
      `${meaning} **${action}**`,
    ];
  });
  const funnelRows = [
    ["Rows read", formatCount(funnel.rowsRead)],
    ["− rejected: could not become a ticket", formatCount(funnel.rejected)],
    ...funnel.excluded.map(({ rule, count }) => [
      `− excluded: ${exclusionWording(rule)} (\`${rule}\`)`,
      formatCount(count),
    ]),
    ["**= Scored tickets**", `**${formatCount(funnel.scored)}**`],
  ];
  return markdownSection("What became of the tickets", [
    markdownTable(
      [
        { head: "Outcome" },
        { head: "Tickets", numeric: true },
        { head: "Share of scored", numeric: true },
        { head: "Meaning, and what to do" },
      ],
      outcomeRows,
    ),
    markdownTable([{ head: "Where every row went" }, { head: "Rows", numeric: true }], funnelRows),
  ]);
}
