import { compareText } from "../../core/text/compare-text.ts";
import type { Ticket, TicketLabel } from "../../core/ticket/ticket.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";

/** A labelled ticket beside its verdict. */
export interface JudgedTicket {
  readonly label: TicketLabel;
  readonly verdict: Verdict;
  /** The verdict's probability; 0 for an excluded ticket, which nobody will be shown an article for. */
  readonly probability: number;
}

/** The tickets that have both, by id in code-unit order, and how many lack one or the other. */
interface JudgedTickets {
  readonly judged: readonly JudgedTicket[];
  readonly withoutLabel: number;
  readonly withoutVerdict: number;
}

/** Joins verdicts to labelled tickets by ticket id; of verdicts with one id the last counts. O(n log n). */
export function joinVerdicts(
  verdicts: readonly Verdict[],
  tickets: readonly Pick<Ticket, "id" | "label">[],
): JudgedTickets {
  const byId = new Map(verdicts.map((verdict) => [verdict.ticketId, verdict]));
  const judged: JudgedTicket[] = [];
  let withoutLabel = 0;
  let withoutVerdict = 0;
  for (const { id, label } of tickets) {
    const verdict = byId.get(id);
    if (label === null) withoutLabel++;
    else if (verdict === undefined) withoutVerdict++;
    else judged.push({ label, verdict, probability: verdict.probability ?? 0 });
  }
  judged.sort((a, b) => compareText(a.verdict.ticketId, b.verdict.ticketId));
  return { judged, withoutLabel, withoutVerdict };
}
