import type { Assessment } from "../../../assess.ts";
import { LevelZeroError } from "../../../core/error.ts";
import type { Judged } from "./judged.ts";

/** Each ticket with its verdict. Throws `INVALID_INPUT` where they do not belong together. */
export function pairUp({ tickets, verdicts }: Assessment): Judged[] {
  if (tickets.length !== verdicts.length) {
    throw new LevelZeroError(
      "INVALID_INPUT",
      `An assessment needs one verdict a ticket, got ${tickets.length} tickets and ${verdicts.length} verdicts.`,
    );
  }
  return tickets.map((ticket, at) => {
    const verdict = verdicts[at]!;
    if (verdict.ticketId === ticket.id) return { ticket, verdict };
    throw new LevelZeroError(
      "INVALID_INPUT",
      `Verdict ${at} is for another ticket than ticket ${at}: both lists must be in the same order.`,
    );
  });
}
