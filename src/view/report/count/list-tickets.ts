import type { Gap } from "../../../core/gap/gap.ts";
import { maskPersonalData } from "../../../core/privacy/mask-personal-data.ts";
import { shortText } from "../../../core/text/short-text.ts";
import type { Privacy, TicketRow } from "../report.ts";
import { type ArticleLookup, articleRef } from "./article-refs.ts";
import type { Judged } from "./judged.ts";

interface ListContext {
  readonly gaps: readonly Gap[];
  readonly articleOf: ArticleLookup;
  readonly privacy: Privacy;
}

/** One row a ticket, in input order: what was said about it, and on which article it rests. */
export function listTickets(
  judged: readonly Judged[],
  { gaps, articleOf, privacy }: ListContext,
): TicketRow[] {
  const gapOf = new Map(gaps.flatMap((gap) => gap.ticketIds.map((ticketId) => [ticketId, gap.id])));
  return judged.map(({ ticket, verdict }) => {
    const best = verdict.evidence[0];
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
