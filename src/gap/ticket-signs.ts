import type { Ticket } from "../ticket/ticket.ts";
import type { Verdict } from "../verdict/verdict.ts";
import type { Signs } from "./add-columns.ts";

/** A category counts as much as one of the first words of a description. */
const CATEGORY_WEIGHT = 1;
/** Articles that come near; those after them came by chance. */
const MAX_ARTICLES = 3;

/**
 * Signs that two tickets are about the same, beside their words: their category, and the articles that come nearest to
 * answering them, by evidence score. Tickets of one missing article miss it in the same way: the same others come near, also
 * where the words differ. Chosen on tickets whose article was taken out of the knowledge base on purpose.
 */
export function ticketSigns({ category }: Ticket, verdict: Verdict | null): Signs {
  const signs = new Map<string, number>();
  if (category !== null && category !== "") signs.set(`\u0000category ${category}`, CATEGORY_WEIGHT);
  for (const { articleId, score } of verdict?.evidence.slice(0, MAX_ARTICLES) ?? []) {
    if (score > 0) signs.set(`\u0000article ${articleId}`, score);
  }
  return signs;
}
