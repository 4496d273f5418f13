import type { Signs } from "../corpus/term-table.ts";
import { requesterText, type Ticket } from "../ticket/ticket.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { namedVersions, VERSION_READ_LENGTH } from "./versions.ts";

/** A category counts as much as one and a half of the first words of a description. */
const CATEGORY_WEIGHT = 1.5;
/** Articles that come near; those after them came by chance. */
const MAX_ARTICLES = 3;
/** A version counts as much as one of the first words of a description. */
const VERSION_WEIGHT = 1;

/**
 * Signs that two tickets are about the same, beside their words: their category, the articles that come nearest to answering
 * them, by evidence score, and the versions that they name. Tickets of one missing article miss it in the same way: the same others come near,
 * also where the words differ. Chosen on tickets whose article was taken out of the knowledge base on purpose.
 */
export function ticketSigns(ticket: Ticket, verdict: Verdict | null): Signs {
  const signs = new Map<string, number>();
  if (ticket.category !== null && ticket.category !== "") {
    signs.set(`\u0000category ${ticket.category}`, CATEGORY_WEIGHT);
  }
  for (const { articleId, score } of verdict?.evidence.slice(0, MAX_ARTICLES) ?? []) {
    if (score > 0) signs.set(`\u0000article ${articleId}`, score);
  }
  for (const version of namedVersions(requesterText(ticket).slice(0, VERSION_READ_LENGTH))) {
    signs.set(`\u0000version ${version}`, VERSION_WEIGHT);
  }
  return signs;
}
