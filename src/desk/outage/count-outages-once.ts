import type { Verdict } from "../../core/verdict/verdict.ts";
import type { Burst } from "./burst.ts";

/**
 * The verdicts, with all tickets of a burst but its first left out as `outage`: an outage counts once in the rate, however
 * many report it. What is left out already stays as it is.
 */
export function countOutagesOnce(verdicts: readonly Verdict[], bursts: readonly Burst[]): Verdict[] {
  const repeated = new Set(bursts.flatMap(({ ticketIds }) => ticketIds.slice(1)));
  return verdicts.map((verdict) =>
    verdict.outcome === "excluded" || !repeated.has(verdict.ticketId) ? verdict : leftOut(verdict.ticketId),
  );
}

function leftOut(ticketId: string): Verdict {
  return { ticketId, outcome: "excluded", reason: "outage", probability: null, evidence: [] };
}
