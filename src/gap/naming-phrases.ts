import type { Analyzer } from "../text/analyzer.ts";
import { dropPersonalData } from "../text/mask-personal-data.ts";
import { requesterText, type Ticket } from "../ticket/ticket.ts";
import { findPhrases, type Phrase } from "./phrases.ts";

/** The most typical tickets that a gap is named by: more change no name. */
export const NAMED_BY = 200;
/** Names come from the subject and the first words. UTF-16 code units. */
const NAMING_LENGTH = 300;

/** The phrases that a group of tickets may be named by. O(length of their first words). */
export function namingPhrases(tickets: readonly Ticket[], analyzer: Analyzer): Phrase[] {
  return findPhrases(
    tickets.map((ticket) => dropPersonalData(startOf(requesterText(ticket), NAMING_LENGTH))),
    analyzer,
  );
}

/** At most `length` code units, cut between words where there is a gap to cut at. */
export function startOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const end = cut.search(/\s\S*$/);
  return end > length / 2 ? cut.slice(0, end) : cut;
}
