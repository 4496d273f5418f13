import { countText as count } from "../../core/text/number-text.ts";
import type { CheckTable, ReviewRow } from "../report/report.ts";
import { many } from "./said.ts";

/** Every word of the part of a report that is about the articles themselves. */
export const checkPartWording = {
  id: "check",
  name: "Articles to mend",
  title: "Articles to mend",
  nothing: "Nothing was found, and no article stands out.",
  byRule: "Findings by rule",
  rule: "Rule",
  severity: "How bad",
  findings: "Findings",
  why: "Why it matters",
  review: "What to look at first: about what one person can do in a week",
  article: "Article",
  notFound: "Did not find it",
  called: "Could have found it, and called",
  views: "Views",
  solved: "Solved it",
  wins: "Mending may win",
  effort: "Minutes",
  how: "Ordered by the tickets and visits that met an article × how badly: who did not find it counts 1, who could have found it and called ½, a “no” ½, an “almost” ¼; an error misleads one reader in ten, a warning one in fifty. These weights are guesses, the counts are not. Mending may win none of these tickets, and at most those. All findings, with their lines: level-zero check; rules and settings: docs/check.md.",
  severities: { error: "error", warning: "warning", note: "note" },
  lead: ({ counts, articlesWithFindings, articles, accepted, rulesRun }: CheckTable): string =>
    `${many(counts.error, "error")}, ${many(counts.warning, "warning")} and ${many(counts.note, "note")} in ${count(articlesWithFindings)} of ${many(articles, "article")}, by ${many(rulesRun, "rule")}.${accepted === 0 ? "" : ` ${many(accepted, "finding")} accepted where they stand.`}`,
  found: (row: ReviewRow): string => many(total(row), "finding"),
  more: (rest: number): string => `… and ${count(rest)} more`,
  solvedOf: ({ feedback: { yes, almost, no } }: ReviewRow): string =>
    yes + almost + no === 0 ? "n/a" : `${count(yes)} of ${count(yes + almost + no)}`,
  range: ({ low, high }: ReviewRow["minutes"]): string =>
    low === high ? count(low) : `${count(low)} to ${count(high)}`,
} as const;

export function total({ counts }: ReviewRow): number {
  return counts.error + counts.warning + counts.note;
}
