import { escapeMarkdown } from "../../core/text/escape-markdown.ts";
import type { JourneySummary } from "../../desk/journey/journey-summary.ts";
import { formatDay } from "../report/format-number.ts";
import { markdownSection, markdownTable } from "../report/markdown/markdown.ts";
import { flowTable, journeySections } from "./journey-sections.ts";
import type { JourneyTable } from "./journey-table.ts";
import { headline } from "./journey-words.ts";

/** The same as the page, with the map as its table. */
export function journeyMarkdown(summary: JourneySummary, titles: ReadonlyMap<string, string>): string {
  const { period } = summary;
  const when = period === null ? "" : `${formatDay(period.from)} to ${formatDay(period.to)}`;
  return `${[
    "# What people went through",
    when,
    ...headline(summary),
    markdownSection("The map", [tableOf(flowTable(summary))]),
    ...journeySections(summary, titles).map(({ title, lead, tables }) =>
      markdownSection(title, [lead, ...tables.filter(({ rows }) => rows.length > 0).map(tableOf)]),
    ),
  ]
    .filter((block) => block !== "")
    .join("\n\n")}\n`;
}

function tableOf({ caption, columns, rows }: JourneyTable): string {
  return `${escapeMarkdown(caption)}:\n\n${markdownTable(
    columns,
    rows.map((row) => row.map((cell) => escapeMarkdown(cell))),
  )}`;
}
