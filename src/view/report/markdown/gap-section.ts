import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import { definitions } from "../definitions.ts";
import { formatCount, formatDay, formatPercent, formatQuantity } from "../format-number.ts";
import { gapPeopleText } from "../gap-people.ts";
import { causesText, costAssumptionText, costText, paceText, partsText, wavesText } from "../gap-worth.ts";
import { onlyInText } from "../only-in-text.ts";
import type { GapSearchRow, Report } from "../report.ts";
import { endingsText } from "../search-words.ts";
import { gapWording } from "../wording.ts";
import { articleText } from "./article-text.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** The gaps as a table to work through. */
export function gapSection({ gaps, searches }: Report): string {
  if (gaps.total === 0) return markdownSection("Gaps: what to write", ["There is no gap."]);
  const searched = new Map(searches?.gaps.map((row) => [row.gapId, row]));
  const rows = gaps.rows.map((gap) => [
    String(gap.rank),
    `**${escapeMarkdown(gap.proposedTitle || gap.label)}**`,
    gap.unsure === 0
      ? formatCount(gap.count)
      : `${formatCount(gap.count)} (${formatCount(gap.unsure)} unsure)`,
    gap.winnable === 0 ? "" : formatPercent(gap.cumulativeShare),
    `${gapWording(gap).name}${causesText(gap) === null ? "" : ` (${causesText(gap)})`}. ${gapWording(gap).action}${gap.noDraft === null || gap.setAside !== null ? "" : ` No draft yet: ${escapeMarkdown(gap.noDraft)}`}`,
    escapeMarkdown(partsText(gap) ?? ""),
    escapeMarkdown(wavesText(gap) ?? ""),
    escapeMarkdown(gap.version ?? ""),
    gap.nearestArticle === null
      ? "none"
      : [articleText(gap.nearestArticle), onlyInText(gap)].filter((text) => text !== null).join(", "),
    gap.examples
      .map(({ ticketId, text }) => escapeMarkdown(text === null ? ticketId : `${ticketId}: ${text}`))
      .join("; "),
    gap.people === null ? "n/a" : gapPeopleText(gap.count, gap.people),
    gap.firstSeen === null
      ? "n/a"
      : escapeMarkdown(`${formatDay(gap.firstSeen)} to ${formatDay(gap.lastSeen)}`),
    ...(searches === null ? [] : [searchedText(searched.get(gap.id))]),
    paceText(gap.value) ?? "n/a",
    costText(gap.value.cost) ?? "n/a",
  ]);
  const unlisted = gaps.total - gaps.rows.length;
  return markdownSection("Gaps: what to write", [
    `${definitions.gap.text} ${formatQuantity(gaps.forEightyPercent ?? 0, "gap")} of ${formatCount(gaps.total)} together hold 80 % of the ${formatQuantity(gaps.winnable, "ticket")} that an article can win, of ${formatCount(gaps.tickets)} in gaps, ${formatCount(gaps.unsure)} of them unsure. Unsolvable tickets in no gap: ${formatCount(gaps.ungrouped)}.`,
    markdownTable(
      [
        { head: "Rank", numeric: true },
        { head: "Proposed title" },
        { head: "Tickets", numeric: true },
        { head: "Cumulative share of the tickets that an article can win", numeric: true },
        { head: "Cause, and what to do" },
        { head: "In parts" },
        { head: "In waves" },
        { head: "Version" },
        { head: "Nearest article" },
        { head: "Examples" },
        { head: "People" },
        { head: "Seen" },
        ...(searches === null ? [] : [{ head: "Failed searches" }]),
        { head: "Pace" },
        { head: "Worth" },
      ],
      rows,
    ),
    unlisted > 0 ? `${formatQuantity(unlisted, "smaller gap")} not listed.` : "",
    gaps.costs === null ? "" : `Worth: ${costAssumptionText(gaps.costs)}`,
  ]);
}

function searchedText(row: GapSearchRow | undefined): string {
  if (row === undefined) return "none";
  const queries = row.queries.map(({ query }) => `“${escapeMarkdown(query)}”`).join(", ");
  return `${endingsText(row)}${queries === "" ? "" : `: ${queries}`}`;
}
