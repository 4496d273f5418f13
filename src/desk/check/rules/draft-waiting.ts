import type { Article } from "../../../core/article/article.ts";
import type { CheckContext } from "../check-context.ts";
import type { Found } from "../finding.ts";
import type { Rule } from "../rule.ts";

const DAY_MS = 86_400_000;

type Text = "gap" | "found" | "fix";

/** A draft that nobody has touched for long, or since customers asked again for what it is to answer: that needs `gaps`. */
export const draftWaiting: Rule<Text> = {
  name: "draft-waiting",
  group: "state",
  severity: "note",
  on: true,
  why: "Somebody wrote an answer, and customers cannot see it.",
  texts: {
    gap: "A draft for the gap “{title}”, last touched on {day}; customers asked again until {last}, in {tickets, plural, one {# ticket} other {# tickets}} in all.",
    found: "A draft that was last touched {days} days ago, on {day}.",
    fix: "Finish and publish it, or delete it.",
  },
  limits: { days: 90 },
  find: (context, { days = 90 }) =>
    context.articles.flatMap((article) => {
      // What is only kept out of lists is taken for a draft, lest it be shown; nobody waits for it.
      const isDraft = article.state === "draft" && context.outlineOf(article)?.unlisted !== true;
      const touched = isDraft ? touchedOn(article) : null;
      if (touched === null) return [];
      const message = whatOf(article, touched, context, days);
      return message === null ? [] : [{ articleId: article.id, line: null, message, fix: "fix" }];
    }),
};

/** The day of its last change, or of its making: what level-zero drafts says the latter. */
function touchedOn({ updated, metadata }: Article): string | null {
  const day = updated ?? metadata.created;
  return typeof day === "string" && !Number.isNaN(Date.parse(day)) ? day.slice(0, 10) : null;
}

function whatOf(
  { metadata }: Article,
  day: string,
  { gaps, now }: CheckContext,
  days: number,
): Found<Text>["message"] | null {
  const gap = gaps.find(({ id, status }) => status === "open" && id === metadata.gap);
  const last = gap?.lastSeen?.slice(0, 10) ?? null;
  if (gap !== undefined && last !== null && last > day)
    return ["gap", { title: gap.proposedTitle, day, last, tickets: gap.ticketIds.length }];
  const waited = Math.floor((Date.parse(now) - Date.parse(day)) / DAY_MS);
  return waited > days ? ["found", { days: waited, day }] : null;
}
