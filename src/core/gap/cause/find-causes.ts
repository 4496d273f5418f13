import { optionsDoor } from "../../door/door.ts";
import type { Ticket } from "../../ticket/ticket.ts";
import { TICKET_CAUSES, type TicketCause } from "../../ticket/ticket-cause.ts";
import type { Verdict } from "../../verdict/verdict.ts";
import { mustBeJudged, READ_KINDS, type ReadOptions, readSource } from "../read-source.ts";
import type { CauseShares } from "./learned-causes.ts";

export type { CauseShares };

/** What may be behind one ticket, if no article answers it. */
export interface TicketCauses {
  readonly ticketId: string;
  /** The likeliest. */
  readonly cause: TicketCause;
  /** How likely each is, adding up to 1. An order and a rough size: not calibrated. */
  readonly shares: CauseShares;
}

const door = optionsDoor<ReadOptions>("findCauses", READ_KINDS);

/** The causes of each scored ticket, as `findGaps` reads them before a gap's tickets are weighed together. By ticket id. */
export function findCauses(
  tickets: readonly Ticket[],
  verdicts: readonly Verdict[],
  options: ReadOptions = {},
): TicketCauses[] {
  mustBeJudged("findCauses", tickets, verdicts);
  const { scored, causes } = readSource(tickets, verdicts, door(options));
  return scored.map(({ ticket }, row) => {
    const shares = causes[row]!;
    const most = Math.max(...TICKET_CAUSES.map((cause) => shares[cause]));
    return { ticketId: ticket.id, cause: TICKET_CAUSES.find((cause) => shares[cause] === most)!, shares };
  });
}
