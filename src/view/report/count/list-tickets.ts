import type { Assessment } from "../../../assess.ts";
import type { Gap } from "../../../core/gap/gap.ts";
import { maskPersonalData } from "../../../core/privacy/mask-personal-data.ts";
import { shortText } from "../../../core/text/short-text.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { closedWith } from "../../../core/verdict/closed-with.ts";
import type { Privacy, TicketRow } from "../report.ts";
import { type ArticleLookup, articleRef } from "./article-refs.ts";
import type { Judged } from "./judged.ts";

interface ListContext {
  readonly gaps: readonly Gap[];
  readonly articleOf: ArticleLookup;
  readonly privacy: Privacy;
  /** Ids of the articles that closed it by the desk's own word, as far as its requester sees them. */
  readonly closedWith: (ticket: Ticket) => readonly string[];
}

/** Reads the links of tickets; articles and moment are the assessment's. */
export function linkReader({
  articles,
  now,
}: Pick<Assessment, "articles" | "now">): ListContext["closedWith"] {
  const seen = { articleById: new Map(articles.map((article) => [article.id, article])), now };
  return (ticket) => closedWith(ticket, seen);
}

/** One row a ticket, in input order: what was said about it, and on which article it rests. */
export function listTickets(
  judged: readonly Judged[],
  { gaps, articleOf, privacy, closedWith: linksOf }: ListContext,
): TicketRow[] {
  const gapOf = new Map(gaps.flatMap((gap) => gap.ticketIds.map((ticketId) => [ticketId, gap.id])));
  return judged.map(({ ticket, verdict }) => {
    const best = verdict.evidence[0];
    const links = verdict.outcome === "excluded" ? [] : linksOf(ticket);
    return {
      ticketId: ticket.id,
      createdAt: ticket.createdAt,
      category: masked(ticket.category),
      channel: masked(ticket.channel),
      kind: ticket.kind,
      outcome: verdict.outcome,
      reason: verdict.reason,
      probability: verdict.probability,
      article: best
        ? {
            ...articleRef(articleOf(best.articleId, best.title)),
            anchor: best.anchor,
            heading: shortText(best.heading, 160),
          }
        : null,
      matchedTerms: best ? best.matchedTerms.map((term) => shortText(term, 40)) : [],
      ...(links.length > 0 && { closedWith: links }),
      gapId: gapOf.get(ticket.id) ?? null,
      subject:
        privacy === "short-text" ? shortText(maskPersonalData(ticket.subject.slice(0, 2000)), 160) : null,
    };
  });
}

/** Some desks put people where a category or a channel should stand. */
function masked(value: string | null): string | null {
  return value === null ? null : maskPersonalData(value);
}
