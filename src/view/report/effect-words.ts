import { estimateText, FOUND, tooEarlyText } from "../../desk/effect/say-effect.ts";
import { formatCount, formatDay, formatQuantity } from "./format-number.ts";
import type { ArticleNews, EffectRow, EffectTable, NewsRow } from "./report-effects.ts";

/** What the section is about. */
export const EFFECT_LEAD =
  "For each article that was published or changed: the tickets that name it first by their words, before and after, beside what came of all topics without a change. What an article closed is not looked at.";

/** How sure the findings are. */
export const EFFECT_CAUTION =
  "Of twenty changes that did nothing, about one is named by chance. What else changed that day, such as a repair, cannot be told from the article.";

/** How many changes there were, and what may be said of them. */
export function effectSummary({ days, findings, rows }: EffectTable): string {
  const total = Object.values(findings).reduce((sum, count) => sum + count, 0);
  const span = days === null ? "" : ` from ${formatDay(days.from)} to ${formatDay(days.to)}`;
  if (total === 0) return `No article was published or changed${span}, as far as dates tell.`;
  const { fewer, more, "no-clear-effect": unclear, "too-early": early } = findings;
  const told = `${formatCount(fewer)} with fewer tickets than without it, ${formatCount(more)} with more, ${formatCount(unclear)} without a clear effect, ${formatCount(early)} too early to tell`;
  const unlisted = total > rows.length ? ` ${formatCount(rows.length)} are listed.` : "";
  return `${formatQuantity(total, "change")} of articles: ${told}.${unlisted}`;
}

/** "published 2026-03-01" */
export function changeText({ kind, day }: Pick<EffectRow, "kind" | "day">): string {
  return `${kind} ${formatDay(day)}`;
}

/** The finding, and what it rests on. */
export function findingWords({ finding, estimate }: EffectRow): {
  readonly name: string;
  readonly grounds: string;
} {
  if (finding === "too-early" || estimate === null)
    return { name: "Too early to tell", grounds: tooEarlyText(estimate) };
  return { name: FOUND[finding], grounds: estimateText(estimate) };
}

/** "12 before, 3 after" of one week each. */
export function weekText({ weekBefore, weekAfter }: EffectRow): string {
  const count = (tickets: number | null): string => (tickets === null ? "n/a" : formatCount(tickets));
  return `${count(weekBefore)} → ${count(weekAfter)}`;
}

/** Views and answers since; "n/a" without events. */
export function useText({ portal }: EffectRow): string {
  if (portal === null) return "n/a";
  const { yes, almost, no } = portal.feedback;
  const answers = yes + almost + no === 0 ? "" : `; solved it: ${yes} yes, ${almost} almost, ${no} no`;
  return `${formatQuantity(portal.views, "view")}${answers}`;
}

/** What is new since an earlier report, in a sentence or two. */
export function newsText({ since, added, changed, gone }: ArticleNews): string {
  const head = `Since the report of ${formatDay(since)}`;
  if (added.length + changed.length + gone.length === 0) return `${head} no article is new, changed or gone.`;
  const counts = `${head}: ${formatQuantity(added.length, "article")} new, ${formatCount(changed.length)} changed, ${formatCount(gone.length)} gone.`;
  return `${counts}${answersText("The new ones answer", added)}${answersText("The changed ones answer", changed)}`;
}

function answersText(head: string, rows: readonly NewsRow[]): string {
  const tickets = rows.reduce((sum, row) => sum + row.tickets, 0);
  return rows.length === 0 ? "" : ` ${head} ${formatQuantity(tickets, "ticket")}.`;
}
