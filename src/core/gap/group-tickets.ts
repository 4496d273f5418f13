import type { Topic, TopicOptions } from "../corpus/group-rows.ts";
import { addColumns, joinTables, mergeColumns, type Signs, type TermTable } from "../corpus/term-table.ts";
import { termWeights } from "../corpus/term-weights.ts";
import { dayOf } from "../ticket/day-of.ts";
import { requesterText, type Ticket } from "../ticket/ticket.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { addTime } from "./add-time.ts";
import type { ScoredTicket, TicketGroup, UnsolvedTicket } from "./describe-gap.ts";
import { findParts, findTopics } from "./find-topics.ts";
import type { PastTickets } from "./past-tickets.ts";
import { usualColumns } from "./usual-columns.ts";
import { namedVersions, VERSION_READ_LENGTH } from "./versions.ts";
import { splitReleases } from "./waves.ts";

interface Tickets {
  readonly scored: readonly ScoredTicket[];
  readonly unsolved: readonly UnsolvedTicket[];
}

interface GroupOptions extends Omit<TopicOptions, "grouped"> {
  /** Terms of all scored tickets, by their row. */
  readonly table: TermTable;
  /** Terms of the past tickets: those that no article closed, then the others. */
  readonly pastTable: TermTable;
  /** What no article closed is grouped along and then left out; what an article closed lends its words. */
  readonly past: PastTickets;
  /** How much problems come in waves, in [0, 1]: see `waveStrength`. */
  readonly waves: number;
  /** The days of all scored tickets, ascending; those without one left out. */
  readonly flow: Float64Array;
}

/**
 * Groups the `unsolved` of the `scored` tickets by what they say and by their signs, largest group first. Each with its parts, if
 * there are some. A ticket like no other is in no group.
 */
export function groupTickets(tickets: Tickets, given: GroupOptions): TicketGroup[] {
  const { unsolved } = tickets;
  const { past, flow, minSize, tightness } = given;
  const options = { minSize, tightness };
  const { rows, columns } = timedRows(tickets, given);
  const newOf = (topic: Topic) => topic.flatMap((at) => unsolved[at] ?? []);
  const isGroup = ({ length }: { length: number }) => length >= minSize;
  const grouped = unsolved.length + past.unsolved.length;
  return findTopics(rows, columns, { ...options, grouped }).flatMap((topic) => {
    const members = newOf(topic);
    if (!isGroup(members)) return [];
    const parts = findParts(rows, columns, { topic, ...options })
      .map(newOf)
      .filter(isGroup);
    return splitReleases({ members, parts: parts.length < 2 ? [] : parts }, { flow, ...options });
  });
}

/** Weights of words, signs and time: of the unsolved tickets, then of the past ones. On its own, so that the tables which it makes are let go. */
function timedRows(
  { scored, unsolved }: Tickets,
  { table, pastTable, past, waves }: GroupOptions,
): ReturnType<typeof addTime> {
  const old = [...past.unsolved, ...past.solved];
  const terms = usuallySpelt(
    joinTables(
      addColumns(table, (row) => ticketSigns(scored[row]!.ticket, scored[row]!.verdict)),
      addColumns(pastTable, (row) => ticketSigns(old[row]!, null)),
    ),
  );
  const weights = termWeights(terms, [
    ...unsolved.map(({ row }) => row),
    ...old.map((_, at) => scored.length + at),
  ]);
  const days = [...unsolved.map(({ ticket }) => dayOf(ticket)), ...old.map(dayOf)];
  return addTime(weights, terms.vocabulary.length, { days, strength: waves });
}

function usuallySpelt(table: TermTable): TermTable {
  return mergeColumns(table, usualColumns(table));
}

/** A category counts as much as one and a half of the first words of a description. */
const CATEGORY_WEIGHT = 1.5;
/** Articles that come near; those after them came by chance. */
const MAX_ARTICLES = 3;
/** A version counts as much as one of the first words of a description. */
const VERSION_WEIGHT = 1;

/**
 * Signs that two tickets are about the same, beside their words: their category, the articles that come nearest to answering
 * them, by evidence score, and the versions that they name. Tickets of one missing article miss it in the same way: the same others come near,
 * also where the words differ. Chosen on tickets whose article was taken out of the knowledge base on purpose.
 */
export function ticketSigns(ticket: Ticket, verdict: Verdict | null): Signs {
  const signs = new Map<string, number>();
  if (ticket.category !== null && ticket.category !== "") {
    signs.set(`\u0000category ${ticket.category}`, CATEGORY_WEIGHT);
  }
  for (const { articleId, score } of verdict?.evidence.slice(0, MAX_ARTICLES) ?? []) {
    if (score > 0) signs.set(`\u0000article ${articleId}`, score);
  }
  for (const version of namedVersions(requesterText(ticket).slice(0, VERSION_READ_LENGTH))) {
    signs.set(`\u0000version ${version}`, VERSION_WEIGHT);
  }
  return signs;
}
