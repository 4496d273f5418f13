import { LevelZeroError } from "../error.ts";
import { type Analyzer, createAnalyzer } from "../text/analyzer.ts";
import { dayOf } from "../ticket/day-of.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { readCosts } from "./cost-range.ts";
import { describeGap, type GapSource, type ScoredTicket } from "./describe-gap.ts";
import type { CostAssumptions, Gap } from "./gap.ts";
import { periodOf } from "./gap-trend.ts";
import { groupTickets } from "./group-tickets.ts";
import { evidenceTotals } from "./nearest-article.ts";
import { pastTickets } from "./past-tickets.ts";
import { countVersions } from "./telling-version.ts";
import { createTermTable } from "./term-table.ts";
import { waveStrength } from "./wave-strength.ts";

export interface GapOptions {
  /** Reads the tickets: pass the index's own, so that its language and synonyms hold here too. Default: English. */
  readonly analyzer?: Analyzer;
  /** Tickets that make a gap, an integer ≥ 2. Default 3; a large desk may want 10. Smaller groups are left out. */
  readonly minTickets?: number;
  /**
   * How alike the tickets of a gap must be, as a multiple of what the tickets suggest, > 0. Default 1. Higher makes more
   * and narrower gaps. Leave it alone unless gaps are plainly too wide or too narrow.
   */
  readonly tightness?: number;
  /**
   * Resolved tickets of before. Those that no article closed are grouped along, so that a problem that goes on is seen from
   * its first new tickets; they are in no gap themselves. Those that an article closed show which words go together, and
   * whether problems come in waves at this desk. Tickets that do not say how they were closed are passed over.
   */
  readonly history?: readonly Ticket[];
  /** What tickets and self-help cost at this desk; what is left out is taken from `DEFAULT_COSTS`. */
  readonly costs?: Partial<CostAssumptions>;
}

/** Past tickets of each kind read along with each new one; more cost time and change little. */
const PAST_PER_TICKET = 3;

/**
 * Groups the unsolvable tickets by what the customer's problem is, and names each group. Largest gap first, ties by id.
 * No number of gaps is given; a ticket like no other is in none, nor one without a word. What most tickets of a gap need is its cause.
 * A verdict belongs to the ticket of its id; of tickets that share an id the first counts.
 *
 * All tickets that were scored tell which words are common, so pass them all. The order of the tickets changes no gap.
 * Throws LevelZeroError `INVALID_OPTION` for options out of range. About O(tickets · 10,000) in time, O(tickets) in memory.
 */
export function findGaps(
  tickets: readonly Ticket[],
  verdicts: readonly Verdict[],
  options: GapOptions = {},
): Gap[] {
  const { analyzer = createAnalyzer(), minTickets = 3, tightness = 1, history = [] } = options;
  if (!Number.isInteger(minTickets) || minTickets < 2) {
    throw new LevelZeroError(
      "INVALID_OPTION",
      `minTickets must be an integer of 2 or more, got ${minTickets}.`,
    );
  }
  if (!(tightness > 0))
    throw new LevelZeroError("INVALID_OPTION", `tightness must be greater than 0, got ${tightness}.`);
  const costs = readCosts(options.costs);
  const scored = pairUp(tickets, verdicts);
  const source = readSource(scored, { analyzer, costs });
  const unsolved = scored.flatMap(({ ticket, verdict, place }, row) =>
    verdict.outcome === "unsolvable" ? [{ ticket, verdict, row, place }] : [],
  );
  const past = pastTickets(history, {
    known: new Set(scored.map(({ ticket }) => ticket.id)),
    most: PAST_PER_TICKET * unsolved.length,
  });
  const { table, flow } = source;
  const grouping = {
    table,
    analyzer,
    past,
    waves: waveStrength(history),
    flow,
    minSize: minTickets,
    tightness,
  };
  return groupTickets({ scored, unsolved }, grouping)
    .map((group) => describeGap(group, source))
    .filter(({ label }) => label !== "")
    .sort((a, b) => b.ticketIds.length - a.ticketIds.length || (a.id < b.id ? -1 : 1));
}

/** What all scored tickets say together. */
function readSource(
  scored: readonly ScoredTicket[],
  { analyzer, costs }: { readonly analyzer: Analyzer; readonly costs: CostAssumptions },
): GapSource {
  const tickets = scored.map(({ ticket }) => ticket);
  return {
    table: createTermTable(tickets, analyzer),
    analyzer,
    totals: evidenceTotals(scored.map(({ verdict }) => verdict)),
    flow: Float64Array.from(tickets.flatMap((ticket) => dayOf(ticket) ?? [])).sort(),
    versions: countVersions(tickets),
    value: { period: periodOf(tickets.map(({ createdAt }) => createdAt)), costs },
  };
}

/** Scored tickets with their verdicts, by id: sums of numbers then add up alike whatever the order of the input. */
function pairUp(tickets: readonly Ticket[], verdicts: readonly Verdict[]) {
  const verdictOf = new Map(verdicts.toReversed().map((verdict) => [verdict.ticketId, verdict]));
  const seen = new Set<string>();
  const scored: { ticket: Ticket; verdict: Verdict; place: number }[] = [];
  for (const [place, ticket] of tickets.entries()) {
    const verdict = verdictOf.get(ticket.id);
    if (verdict === undefined || verdict.outcome === "excluded" || seen.has(ticket.id)) continue;
    seen.add(ticket.id);
    scored.push({ ticket, verdict, place });
  }
  return scored.sort((a, b) => (a.ticket.id < b.ticket.id ? -1 : 1));
}
