import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import { formatCount } from "../format-number.ts";
import type { Report } from "../report.ts";
import { SEARCH_LEAD, searchSummary, unlistedText } from "../search-words.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** Failed searches that no gap is about; empty where nobody listened. */
export function searchSection({ searches }: Report): string {
  if (searches === null) return "";
  const { rows } = searches.unmatched;
  const columns = [
    { head: "Searched for" },
    { head: "Found nothing", numeric: true },
    { head: "Chose nothing", numeric: true },
  ];
  const cells = rows.map(({ query, noResults, noClicks }) => [
    escapeMarkdown(query),
    formatCount(noResults),
    formatCount(noClicks),
  ]);
  return markdownSection("Failed searches", [
    `${SEARCH_LEAD} ${searchSummary(searches)}`,
    rows.length === 0 ? "" : markdownTable(columns, cells),
    unlistedText(searches) ?? "",
  ]);
}
