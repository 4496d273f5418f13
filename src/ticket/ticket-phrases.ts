import { phrases } from "../text/phrases.ts";
import type { Ticket } from "./ticket.ts";
import { MAX_SUBJECT_CHARACTERS } from "./ticket-terms.ts";

/** Beyond this, people paste. */
const MAX_CHARACTERS = 4_000;

/** How a ticket is put: see `phrases`. O(length of text), up to the caps. */
export function ticketPhrases({
  subject,
  description,
}: Pick<Ticket, "subject" | "description">): Uint32Array {
  return phrases(`${subject.slice(0, MAX_SUBJECT_CHARACTERS)}\n${description.slice(0, MAX_CHARACTERS)}`);
}
