import { mustHave } from "../../core/door/takes.ts";
import type { Gap } from "../../core/gap/gap.ts";
import { quotableTickets } from "../../core/gap/quotable-tickets.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { draftAudience } from "./draft-audience.ts";
import { draftNotes } from "./draft-notes.ts";
import { draftQuotes } from "./draft-quotes.ts";

/** So many customers who say what the title says are a start of their own. */
const FEWEST_QUOTES = 3;

/** What a draft would be made of. */
interface DraftMatter {
  readonly tickets: readonly Ticket[];
  readonly resolved: readonly Ticket[];
}

const SEVERAL =
  "Its tickets share a subject and look like several problems: read them first, and write for the one that most of them have.";

/**
 * Why a draft of this gap would say nothing worth editing, and what to do instead, as a sentence; `null` if one is worth writing. Of a
 * gap that is only a subject none is: an article about several problems answers none of them. Who has read its tickets and knows better
 * calls `draftArticle` all the same.
 */
export function whyNoDraft(gap: Gap, matter: DraftMatter): string | null {
  mustHave(gap, "cause ticketIds", "whyNoDraft: the gap");
  mustHave(matter, "tickets resolved", "whyNoDraft: what it would be made of");
  const { tickets, resolved } = matter;
  if (gap.cause !== "missing" && gap.cause !== "thin") return "No article would win its tickets.";
  if (gap.shares === "subject") return SEVERAL;
  const ids = new Set(gap.ticketIds);
  const all = tickets.filter(({ id }) => ids.has(id));
  const audience = draftAudience(all);
  const own = quotableTickets(all, audience);
  const notes = draftNotes(own, quotableTickets(resolved, audience));
  const quotes = draftQuotes(gap, own);
  if (notes.length === 0 && quotes.length < FEWEST_QUOTES)
    return `No agent's note says what helped yet: ask who closed ${gap.ticketIds.slice(0, 3).join(", ")}.`;
  return null;
}
