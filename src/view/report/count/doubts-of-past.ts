import type { Assessment } from "../../../assess.ts";
import type { Ticket } from "../../../core/ticket/ticket.ts";
import { historyEndsText } from "../caution-text.ts";
import type { Caution, Report } from "../report.ts";
import { englishVoice } from "../voice.ts";

/** Looked at: exports are alike from top to bottom, and tickets may lie in a file. */
const LOOKED_AT = 5_000;
/** Of fewer nothing can be learned. */
const FEWEST = 10;

/**
 * Said where no resolved ticket is of the time of the tickets judged: of what came up since, the past knows nothing. If these say themselves what
 * closed them, that is what to give. Not of tickets judged by what was there on their day, where it must be so.
 */
export function doubtsOfPast(
  { model: { historyTickets, historyNewest = null }, asOf, tickets }: Assessment,
  { first }: Report["period"],
): Caution[] {
  const newest = historyNewest?.slice(0, 10) ?? null;
  const isOlder = newest !== null && first !== null && newest < first;
  if (asOf !== null || !(isOlder || historyTickets === 0)) return [];
  if (sayWhatClosedThem(tickets)) return [{ code: "own-links", text: englishVoice.say("caution.own-links") }];
  if (!isOlder) return [];
  const ends = { newest, first };
  return [{ code: "history-ends", text: historyEndsText(ends, englishVoice), historyEnds: ends }];
}

/** Whether they name the articles that closed them. */
function sayWhatClosedThem(tickets: readonly Ticket[]): boolean {
  let found = 0;
  for (let at = 0; at < Math.min(LOOKED_AT, tickets.length) && found < FEWEST; at++)
    if ((tickets[at]!.linkedArticles ?? []).length > 0) found++;
  return found === FEWEST;
}
