import type { TermTable } from "../corpus/term-table.ts";
import { createTicketCorpus, type TicketCorpus } from "../corpus/ticket-corpus.ts";
import type { Kinds } from "../door/door.ts";
import { listOf, madeBy, mapOf, texts } from "../door/kinds.ts";
import { mustList } from "../door/takes.ts";
import { type Analyzer, createAnalyzer } from "../text/analyzer.ts";
import { analyzerKind } from "../text/analyzer-door.ts";
import { dayOf } from "../ticket/day-of.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { readCauses } from "./cause/read-causes.ts";
import { readCosts } from "./cost-range.ts";
import type { GapSource, ScoredTicket } from "./describe-gap.ts";
import type { CostAssumptions } from "./gap.ts";
import { periodOf } from "./gap-trend.ts";
import { evidenceTotals } from "./nearest-article.ts";
import type { ArticleTongues } from "./only-in.ts";
import { type PastTickets, pastTickets } from "./past-tickets.ts";
import { countVersions } from "./versions.ts";

/** How tickets are read before gaps are found in them. */
export interface ReadOptions {
  /** Reads the tickets: pass the index's own, so that its language and synonyms hold here too. Default: English. */
  readonly analyzer?: Analyzer;
  /**
   * Resolved tickets of before. Those that no article closed are grouped along, so that a problem that goes on is seen from
   * its first new tickets; they are in no gap themselves. Those that an article closed show which words go together, and
   * whether problems come in waves at this desk. Tickets that do not say how they were closed are passed over.
   */
  readonly history?: readonly Ticket[];
  /** Titles of the articles that the tickets were judged by: what they are about tells tickets about another product apart. */
  readonly titles?: readonly string[];
  /** Languages of each article and its translations, from `articleTongues`: a gap can then say that its answer exists in another one only. */
  readonly tongues?: ArticleTongues;
  /** What tickets and self-help cost at this desk; what is left out is taken from `DEFAULT_COSTS`. */
  readonly costs?: Partial<CostAssumptions>;
}

/** `ReadOptions`, for the doors. */
export const READ_KINDS: Kinds<ReadOptions> = {
  analyzer: analyzerKind,
  history: listOf(madeBy<Ticket>("id subject", "a ticket"), "a list of resolved tickets"),
  titles: texts,
  tongues: mapOf("from articleTongues"),
  // What each cost must be, `readCosts` says.
  costs: madeBy("", "an object such as { currency, agentCost, selfServiceCost, uptake }"),
};

/** Throws `INVALID_INPUT` unless these are tickets and what a scorer said of them. O(tickets + verdicts). */
export function mustBeJudged(door: string, tickets: unknown, verdicts: unknown): void {
  mustList(tickets, "id subject", `${door}: the tickets`, "a list of tickets");
  mustList(
    verdicts,
    "ticketId outcome",
    `${door}: the verdicts`,
    "a list of verdicts, as a scorer gives them",
  );
}

/** Past tickets of each kind read along with each new one; more cost time and change little. */
const PAST_PER_TICKET = 3;

/** All that gaps are found in, and described from. */
interface ReadSource extends GapSource {
  /** By id. */
  readonly scored: readonly PlacedTicket[];
  readonly past: PastTickets;
  /** Terms of the past tickets: those that no article closed, then the others. */
  readonly pastTable: TermTable;
}

interface PlacedTicket extends ScoredTicket {
  /** Its place in the input. */
  readonly place: number;
}

/** `corpus`: tickets that may have been read before, by the analyzer. Throws LevelZeroError `INVALID_OPTION` for costs out of range. */
export function readSource(
  tickets: readonly Ticket[],
  verdicts: readonly Verdict[],
  { analyzer: given, history = [], titles = [], tongues = new Map(), costs: assumed }: ReadOptions,
  corpus: TicketCorpus = createTicketCorpus(given ?? createAnalyzer(), {
    size: tickets.length + history.length,
  }),
): ReadSource {
  const { lines: analyzer } = corpus;
  const costs = readCosts(assumed);
  const scored = pairUp(tickets, verdicts);
  const judged = scored.map(({ ticket }) => ticket);
  const unsolved = scored.filter(({ verdict }) => verdict.outcome === "unsolvable").length;
  const known = new Set(judged.map(({ id }) => id));
  const past = pastTickets(history, { known, most: PAST_PER_TICKET * unsolved });
  const old = [...past.unsolved, ...past.solved];
  const [table, pastTable, all] = [judged, old, [...judged, ...old]].map(corpus.table) as [
    TermTable,
    TermTable,
    TermTable,
  ];
  return {
    scored,
    past,
    pastTable,
    table,
    analyzer,
    tongues,
    totals: evidenceTotals(scored.map(({ verdict }) => verdict)),
    flow: Float64Array.from(judged.flatMap((ticket) => dayOf(ticket) ?? [])).sort(),
    versions: countVersions(judged),
    causes: readCauses({ scored, past: old, table: all, analyzer, titles }),
    value: { period: periodOf(judged.map(({ createdAt }) => createdAt)), costs },
  };
}

/** Scored tickets with their verdicts, by id: sums of numbers then add up alike whatever the order of the input. */
function pairUp(tickets: readonly Ticket[], verdicts: readonly Verdict[]): PlacedTicket[] {
  const verdictOf = new Map(verdicts.toReversed().map((verdict) => [verdict.ticketId, verdict]));
  const seen = new Set<string>();
  const scored: PlacedTicket[] = [];
  for (const [place, ticket] of tickets.entries()) {
    const verdict = verdictOf.get(ticket.id);
    if (verdict === undefined || verdict.outcome === "excluded" || seen.has(ticket.id)) continue;
    seen.add(ticket.id);
    scored.push({ ticket, verdict, place });
  }
  return scored.sort((a, b) => (a.ticket.id < b.ticket.id ? -1 : 1));
}
