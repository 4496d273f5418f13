import { phrases, phraseTexts } from "../text/phrases.ts";
import type { Ticket } from "./ticket.ts";
import { MAX_SUBJECT_CHARACTERS } from "./ticket-terms.ts";

/** Beyond this, people paste. */
const MAX_CHARACTERS = 4_000;

/** How a ticket is put: see `phrases`. O(length of text), up to the caps. */
export function ticketPhrases(ticket: Worded): Uint32Array {
  return phrases(textOf(ticket));
}

/** The same, each with its words. */
export function ticketPhraseTexts(ticket: Worded): Map<number, string> {
  return phraseTexts(textOf(ticket));
}

type Worded = Pick<Ticket, "subject" | "description">;

function textOf({ subject, description }: Worded): string {
  return `${subject.slice(0, MAX_SUBJECT_CHARACTERS)}\n${description.slice(0, MAX_CHARACTERS)}`;
}
