import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import { definitions } from "../definitions.ts";
import { formatCount, formatInterval, formatPercent } from "../format-number.ts";
import type { GroupRow, Report } from "../report.ts";
import { tellsApart } from "../tells-apart.ts";
import { groupName } from "../wording.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** The rate by category, channel, kind and month. */
export function groupSection({ groups, months }: Report): string {
  const by = (name: string, rows: readonly GroupRow[], tells = tellsApart): string =>
    !tells(rows)
      ? ""
      : markdownTable(
          [
            { head: `By ${name}` },
            { head: "n", numeric: true },
            { head: "Named with confidence", numeric: true },
            { head: "Rate", numeric: true },
            { head: "95 % interval", numeric: true },
            { head: "Potential rate", numeric: true },
          ],
          rows.map((row) => [
            `${escapeMarkdown(groupName(row, name))}${row.small ? " (small)" : ""}`,
            formatCount(row.rate.of),
            formatCount(row.decided),
            formatPercent(row.rate.share, row.rate.of),
            formatInterval(row.rate),
            formatPercent(row.potential.share, row.rate.of),
          ]),
        );
  const tables = [
    by("category", groups.category),
    by("channel", groups.channel),
    by("kind", groups.kind),
    by("audience", groups.audience),
    by("month", months.rows, (rows) => rows.length > 0),
  ];
  const undated =
    months.undated === 0 ? "" : `Scored tickets without a date: ${formatCount(months.undated)}.`;
  return markdownSection("Where the rate is high and low", [...tables, undated, definitions.smallGroup.text]);
}
