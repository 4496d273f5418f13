import { escapeMarkdown } from "../../core/text/escape-markdown.ts";
import { markdownSection, markdownTable } from "../report/markdown/markdown.ts";
import type { JourneySection, JourneyTable } from "./journey-table.ts";

/** The same as a page of sections, as Markdown. Blank blocks are left out. */
export function sectionMarkdown(
  title: string,
  { lead, sections }: { readonly lead: readonly string[]; readonly sections: readonly JourneySection[] },
): string {
  return `${[
    `# ${title}`,
    ...lead,
    ...sections.map(({ title: head, lead: said, tables }) =>
      markdownSection(head, [said, ...tables.filter(({ rows }) => rows.length > 0).map(markdownOf)]),
    ),
  ]
    .filter((block) => block !== "")
    .join("\n\n")}\n`;
}

export function markdownOf({ caption, columns, rows }: JourneyTable): string {
  return `${escapeMarkdown(caption)}:\n\n${markdownTable(
    columns,
    rows.map((row) => row.map((cell) => escapeMarkdown(cell))),
  )}`;
}
