import { groupBy } from "../../math/group-by.ts";
import type { TicketCause } from "../../ticket/ticket-cause.ts";
import type { UnsolvableVerdict, UnsureVerdict } from "../../verdict/verdict.ts";
import type { CausedTickets, Gap, GapCause } from "../gap.ts";
import { rounded } from "../gap-profile.ts";
import type { CauseShares } from "./learned-causes.ts";

/** An article is near if it comes first for this share of the tickets … */
const NEAR_SHARE = 0.5;
/** … and those tickets were this close to being solvable on average (calibrated probability). */
const NEAR_PROBABILITY = 0.15;
/** A cause of fewer tickets than this share of the gap is not the gap's; nor is a missing article where defects and other products are likelier. */
const MOST = 0.6;
/** Tickets that are as likely solvable as not may have an article: nobody should write one before reading them. */
const LIKELY_SOLVABLE = 0.5;

/** On a tie the mend that costs least comes first. */
const CHEAPEST_FIRST = ["not-visible", "not-findable", "outdated", "needs-agent", "missing"] as const;

/** A ticket of a gap: why it was not served, and what may be behind it. */
interface CausedTicket {
  readonly ticketId: string;
  readonly verdict: UnsolvableVerdict | UnsureVerdict;
  readonly causes: CauseShares;
}

/**
 * The cause that six in ten of the tickets have, else "mixed"; `tickets`, in input order, must not be empty. Tickets of one gap share their
 * problem, so what all say counts as much for each as what it says itself. Where an article would win them it says which work that is: an
 * answer that is there already is shown or mended; where one article keeps coming near, it is "thin" and should say more. To write is asked
 * for only where that is surely the work: of 71 gaps of six draws on one history 12 lacked one of the articles taken out; 10 of the 52 left.
 */
export function causeOf(tickets: readonly CausedTicket[]): Pick<Gap, "cause" | "causes" | "lacking"> {
  const causes = ticketsByCause(tickets);
  return {
    cause: causeOfMost(causes[0]!, tickets),
    causes,
    lacking: rounded(tickets.length * meanOf(tickets, lack)),
  };
}

function causeOfMost(first: CausedTickets, tickets: readonly CausedTicket[]): GapCause {
  if (first.ticketIds.length < MOST * tickets.length) return "mixed";
  if (first.cause !== "missing") return first.cause;
  const verdicts = tickets.map(({ verdict }) => verdict);
  const reason = reasonOf(verdicts);
  return isDoubtful(tickets, reason) || isScattered(verdicts, reason) ? "mixed" : reason;
}

/** How likely an article is missing for this ticket, in [0, 1]: none answers it, and one would. */
function lack({ verdict, causes }: CausedTicket): number {
  return (verdict.reason ?? "missing") === "missing" ? causes.missing * (1 - verdict.probability) : 0;
}

function meanOf(tickets: readonly CausedTicket[], value: (ticket: CausedTicket) => number): number {
  return tickets.reduce((sum, ticket) => sum + value(ticket), 0) / tickets.length;
}

/** Whether an article is asked for that may be the wrong work. */
function isDoubtful(tickets: readonly CausedTicket[], reason: GapCause): boolean {
  const isMissing = reason === "missing";
  return (
    ((isMissing || reason === "thin") &&
      meanOf(tickets, ({ causes }) => causes.missing + causes["needs-agent"]) < MOST) ||
    (isMissing && meanOf(tickets, ({ verdict }) => verdict.probability) >= LIKELY_SOLVABLE)
  );
}

/** An article is the one to mend if it answers more than this share of the tickets that ask for that. */
const ONE_ARTICLE = 0.5;

/** Whether what is to be found, shown or mended are articles of all sorts: then there is no one piece of work. */
function isScattered(verdicts: readonly CausedTicket["verdict"][], reason: GapCause): boolean {
  if (reason !== "not-findable" && reason !== "not-visible" && reason !== "outdated") return false;
  const asking = verdicts.filter((verdict) => verdict.reason === reason);
  const most = Math.max(...[...byFirstArticle(asking).values()].map(({ length }) => length));
  return most <= ONE_ARTICLE * asking.length;
}

/** On a tie what can be written comes last. */
const SUREST_FIRST: readonly TicketCause[] = ["needs-agent", "out-of-scope", "defect", "missing"];

/** Most tickets first. */
function ticketsByCause(tickets: readonly CausedTicket[]): CausedTickets[] {
  const means = new Map(SUREST_FIRST.map((cause) => [cause, meanOf(tickets, ({ causes }) => causes[cause])]));
  const likeliest = tickets.map(({ causes }) => {
    const certain = SUREST_FIRST.find((cause) => causes[cause] === 1);
    return certain ?? mostOf((cause) => causes[cause] + means.get(cause)!);
  });
  return SUREST_FIRST.map((cause) => ({
    cause,
    ticketIds: tickets.flatMap(({ ticketId }, at) => (likeliest[at] === cause ? [ticketId] : [])),
  }))
    .filter(({ ticketIds }) => ticketIds.length > 0)
    .sort((a, b) => b.ticketIds.length - a.ticketIds.length);
}

function mostOf(value: (cause: TicketCause) => number): TicketCause {
  return SUREST_FIRST.reduce((best, cause) => (value(cause) > value(best) ? cause : best));
}

/** An unsure ticket has no reason, and counts as one that no article answers. */
function reasonOf(verdicts: readonly CausedTicket["verdict"][]): GapCause {
  const votes = (reason: UnsolvableVerdict["reason"]) =>
    verdicts.filter((v) => (v.reason ?? "missing") === reason).length;
  const most = Math.max(...CHEAPEST_FIRST.map(votes));
  const reason = CHEAPEST_FIRST.find((name) => votes(name) === most)!;
  if (reason !== "missing") return reason;
  if (hasNearArticle(verdicts)) return "thin";
  return isAnsweredUnfound(verdicts) ? "not-findable" : "missing";
}

/** So many tickets must be answered by an article that their words do not find, before it is taken for the answer of the others too … */
const SURELY_UNFOUND = 2;
/** … if it comes first for so large a share of them. */
const UNFOUND_SHARE = 1 / 3;

/**
 * Whether one article answers the problem, though most of these words do not find it: where agents' notes say what it says, they say so for the tickets of a gap
 * one by one, and some notes say nothing. Nobody should write it again.
 */
function isAnsweredUnfound(verdicts: readonly CausedTicket["verdict"][]): boolean {
  return [
    ...byFirstArticle(verdicts.filter(({ reason }) => reason === "not-findable" || reason === null)),
  ].some(
    ([first, each]) =>
      first !== null &&
      each.filter(({ reason }) => reason === "not-findable").length >= SURELY_UNFOUND &&
      each.length >= UNFOUND_SHARE * verdicts.length,
  );
}

function hasNearArticle(verdicts: readonly CausedTicket["verdict"][]): boolean {
  return [...byFirstArticle(verdicts)].some(
    ([first, each]) =>
      first !== null &&
      each.length >= NEAR_SHARE * verdicts.length &&
      each.reduce((sum, { probability }) => sum + probability, 0) >= NEAR_PROBABILITY * each.length,
  );
}

/** Id of the article that comes first, `null` for none → the verdicts where it does. */
function byFirstArticle<V extends CausedTicket["verdict"]>(verdicts: readonly V[]): Map<string | null, V[]> {
  return groupBy(verdicts, ({ evidence: [first] }) => first?.articleId ?? null);
}
