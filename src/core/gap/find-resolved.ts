import { weighTerms } from "../corpus/term-weights.ts";
import { createTermTable } from "../corpus/ticket-corpus.ts";
import { mustHave } from "../door/takes.ts";
import { dotWith, rowSum, scatter } from "../math/sparse-rows.ts";
import type { Analyzer } from "../text/analyzer.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { Gap } from "./gap.ts";

/** The tickets with their history and verdicts, from which answers are quoted. */
export interface ResolvedSource {
  /** The tickets that the gaps were found in. */
  readonly tickets: readonly Ticket[];
  /** Tickets that agents closed; those without a note teach nothing and are passed over. */
  readonly resolved: readonly Ticket[];
  readonly analyzer: Analyzer;
}

/** Resolved tickets given for one gap: of half of them the note teaches nothing. */
const MAX_RESOLVED = 16;
/** A resolved ticket is about the same if it is this near to the gap's middle, as a share of how near its own tickets are. */
const NEAR = 0.55;
/** … and this like each of them on average: the tickets of a small gap are hardly like each other. Chosen on the fixtures. */
const LEAST_SIMILARITY = 0.14;

/**
 * Prepares to look for resolved tickets like those of a gap: nearest first, ties by id, at most sixteen. Reads all texts once;
 * a look costs O(terms of the resolved tickets).
 */
export function createResolvedFinder(source: ResolvedSource): (gap: Pick<Gap, "ticketIds">) => Ticket[] {
  mustHave(
    source,
    "tickets resolved analyzer",
    "createResolvedFinder: the source",
    "an object with tickets, resolved and analyzer",
  );
  const resolved = source.resolved.filter(({ resolutionText }) => resolutionText.trim() !== "");
  const all = [...source.tickets, ...resolved];
  const table = createTermTable(all, source.analyzer);
  const rows = weighTerms(table, [...all.keys()]);
  const placeOf = new Map(source.tickets.map(({ id }, at) => [id, at]));
  return ({ ticketIds }) => {
    const members = ticketIds.flatMap((id) => placeOf.get(id) ?? []);
    if (members.length === 0 || resolved.length === 0) return [];
    const middle = scatter(rowSum(rows, members), table.vocabulary.length);
    const own = members.reduce((sum, row) => sum + dotWith(rows, row, middle), 0) / members.length;
    // A member is part of the middle, a resolved ticket is not: take its own share away.
    const near = Math.max(NEAR * (own - 1), LEAST_SIMILARITY * members.length);
    const inGap = new Set(ticketIds);
    return resolved
      .map((ticket, at) => ({ ticket, nearness: dotWith(rows, source.tickets.length + at, middle) }))
      .filter(({ ticket, nearness }) => nearness > 0 && nearness >= near && !inGap.has(ticket.id))
      .sort((a, b) => b.nearness - a.nearness || (a.ticket.id < b.ticket.id ? -1 : 1))
      .slice(0, MAX_RESOLVED)
      .map(({ ticket }) => ticket);
  };
}
