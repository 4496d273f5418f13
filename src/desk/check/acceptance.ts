import type { Article } from "../../core/article/article.ts";
import type { Acceptance } from "../../core/article/outline.ts";
import type { CheckContext } from "./check-context.ts";
import type { Finding } from "./finding.ts";

/**
 * The comment that accepts a finding; `null` without one. One above the first heading holds for the whole article, any other for its section,
 * up to the next heading.
 */
export function acceptanceOf({ rule, place }: Finding, context: CheckContext): Acceptance | null {
  const article = context.articleById.get(place.articleId);
  const accepted = article === undefined ? [] : (context.outlineOf(article)?.accepted ?? []);
  return accepted.find((one) => one.rules.includes(rule) && holds(one.line, place.line, article!)) ?? null;
}

function holds(comment: number, line: number | null, { sections }: Article): boolean {
  const headings = sections
    .filter(({ level, heading }) => level > 0 && heading !== "")
    .map((section) => section.line);
  const first = headings[0];
  // A title on top is no section yet: what stands below it, before the next heading, is the head of the article.
  const start = sections[0]?.level === 1 ? headings[1] : first;
  if (start === undefined || comment < start) return true;
  if (line === null) return false;
  const from = headings.filter((heading) => heading <= comment).at(-1) ?? 0;
  const next = headings.find((heading) => heading > comment) ?? Number.POSITIVE_INFINITY;
  return line >= from && line < next;
}
