import type { Name } from "../name/name.ts";
import type { TicketCause } from "../ticket/ticket-cause.ts";

/** A group of tickets about one problem that no article solves. Its cause says whether one could. */
export interface Gap extends Name {
  /** Stable for the same tickets, and while the ticket with the first id stays in the gap; see `gapId`. */
  readonly id: string;
  /** In input order. */
  readonly ticketIds: readonly string[];
  /** How many of its tickets have an unsure verdict: an article may answer them. The others have none for sure. */
  readonly unsure: number;
  /** Tickets of the gap ÷ all scored tickets, in [0, 1]. */
  readonly share: number;
  /** Typical tickets that can be read and do not say the same, at most three, best first. */
  readonly examples: readonly GapExample[];
  /** What a wide gap falls into, most tickets first; empty for one of one piece. Tickets of no part just name the subject. */
  readonly parts: readonly GapPart[];
  /** Times at which its tickets came much closer together than usual, earliest first; none without dates. */
  readonly waves: readonly GapWave[];
  /** The version that half of its tickets or more name, and of all others at most half as many in proportion; `null` if there is none. */
  readonly version: string | null;
  readonly cause: GapCause;
  /** Which of its tickets have which cause, most first. */
  readonly causes: readonly CausedTickets[];
  /**
   * How many of its tickets likely lack an article, whatever its cause: the sum of how likely each does, in [0, tickets]. By this the work of
   * writing is ordered; see `articlesToWrite`.
   */
  readonly lacking: number;
  /**
   * The article that comes nearest; `null` if nothing is near. `score` is the mean over all tickets of the gap of its
   * evidence score, in [0, 1], a ticket without that evidence counting 0.
   */
  readonly nearestArticle: { readonly id: string; readonly title: string; readonly score: number } | null;
  /**
   * Where the nearest article exists, but in no language that half of its tickets are written in: the languages that it is in, such as `en`.
   * Left out where that is not so, or where all articles are in one language.
   */
  readonly onlyIn?: readonly string[];
  /** Dates of the first and last ticket, ISO 8601; `null` for tickets without dates. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly value: GapValue;
  /** What its tickets say together: by this a gap is known again in tickets of another export. */
  readonly profile: GapProfile;
}

/** What the tickets of a gap say together, without personal data as far as it is recognised. */
export interface GapProfile {
  /**
   * Terms, as the analyzer cuts them, that at least two of its tickets use, with their mean tf-idf weight in a ticket's vector of length 1, in
   * (0, 1]. Heaviest first, at most 40.
   */
  readonly terms: readonly (readonly [term: string, weight: number])[];
  /** How like the others a typical ticket is: the median cosine, in [0, 1]. */
  readonly typical: number;
}

/** One of the problems within a wide gap. */
export interface GapPart {
  /** What sets it apart from the rest of the gap, in the customers' words. */
  readonly label: string;
  /** In input order. */
  readonly ticketIds: readonly string[];
}

/**
 * Three tickets of a gap or more, each at most 30 days after the one before it, and more than the usual flow would have brought: what
 * a release or a provider broke, perhaps, and another time than the rest of the gap.
 */
export interface GapWave {
  /** Dates of its first and last ticket, ISO 8601. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** What sets it apart from the rest of the gap: words of the customers, or "version 128.10"; `null` if nothing does. */
  readonly label: string | null;
  /** In input order. */
  readonly ticketIds: readonly string[];
}

/** What closing a gap may be worth. */
export interface GapValue {
  /** Tickets a week over the period of all scored tickets, > 0; `null` without dates, or for less than two weeks. */
  readonly perWeek: number | null;
  /** `null` without dates, or for less than two weeks. */
  readonly trend: GapTrend | null;
  /** What an article might save on the tickets that one can win; `null` without a pace, and for gaps where it can win none. */
  readonly cost: CostRange | null;
}

/** How a gap's tickets spread over the period of all scored tickets. */
export interface GapTrend {
  /** `steady`: the halves differ by no more than chance would explain, or the end of the period does not agree. */
  readonly direction: "rising" | "falling" | "steady";
  /** Tickets in the earlier and in the later half of the period. */
  readonly earlier: number;
  readonly later: number;
  /** Chance of halves as unequal under a steady flow, in [0, 1]. */
  readonly chance: number;
  /** Tickets in each full week counted back from the end of the period, oldest first; at most 104. */
  readonly weeks: readonly number[];
}

/** Always a range, never one figure. `low` ≤ `high`; `low` is below 0 where self-help might cost more than it saves. */
export interface CostRange {
  readonly low: number;
  readonly high: number;
  readonly per: "year";
  readonly assumptions: CostAssumptions;
}

/** What a cost range rests on. All of it is the desk's to replace. */
export interface CostAssumptions {
  /** ISO 4217, such as "USD". */
  readonly currency: string;
  /** Of one ticket solved by an agent, ≥ 0. */
  readonly agentCost: number;
  /** Of one answer found without an agent, ≥ 0 and at most `agentCost`. */
  readonly selfServiceCost: number;
  /** Share of these customers who would find the article and be done, in [0, 1]. */
  readonly uptake: { readonly low: number; readonly high: number };
  /** Minutes that each of them spends on it, also those who fail. */
  readonly customerMinutes: { readonly low: number; readonly high: number };
  /** Minutes of a customer that cost as much as self-service saves, > 0. */
  readonly breakEvenMinutes: number;
}

export interface GapExample {
  readonly ticketId: string;
  readonly text: string;
}

/** Tickets of a gap that have one cause. */
export interface CausedTickets {
  readonly cause: TicketCause;
  /** In input order. */
  readonly ticketIds: readonly string[];
}

/**
 * Why customers were not served, and so what to do. `defect`: the product does not work, report it. `out-of-scope`: about another product
 * than the articles, route it. `needs-agent`: a form or an automation. `mixed`: none of these holds for six tickets in ten, read them.
 */
export type GapCause =
  | "missing"
  | "thin"
  | "not-findable"
  | "not-visible"
  | "outdated"
  | "needs-agent"
  | "defect"
  | "out-of-scope"
  | "mixed";
