import type { InvertedLists } from "../search/inverted-lists.ts";
import type { HashPlaces } from "../text/hash-places.ts";
import type { AgentDid } from "./agent-did.ts";
import type { AlikeTerms } from "./alike-terms.ts";
import type { LentTickets } from "./lent-tickets.ts";
import type { PhraseRegression } from "./phrase-regression.ts";

/**
 * What the desk already learned: resolved tickets, each with the articles that closed it, or none.
 * One or two blocks: the settled one, and a small one of tickets added since, so that adding costs little. How they are kept may change
 * with any version, and is not in the published types.
 */
export interface History {
  /** @internal */
  readonly blocks: readonly HistoryBlock[];
  /** Half-life of a ticket's vote in days; `null`: old tickets count as much as new ones. */
  readonly halfLifeDays: number | null;
  /** Newest date among the tickets, ISO 8601: what ages are counted from; `null` if none has a date. */
  readonly newest: string | null;
  /**
   * The analyzer that read its tickets, as `analyzerKey` tells it; `null` if that is not known.
   * @internal
   */
  readonly readBy: string | null;
  /**
   * Unsolved tickets lent to articles that are new to it; `null` for none.
   * @internal
   */
  readonly lent: LentTickets | null;
}

/** Tickets indexed together. Places count from 0 inside the block. */
export interface HistoryBlock {
  readonly tickets: readonly ResolvedTicket[];
  /** Place of a ticket by its id. */
  readonly places: ReadonlyMap<string, number>;
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Inverse document frequency over tickets, > 0. */
  readonly idf: Float64Array;
  readonly unknownIdf: number;
  /** What each ticket says in votes, in (0, 1]: fades with age. */
  readonly fading: Float32Array;
  readonly vectors: TicketVectors;
  /** Unit vectors of the tickets by term. */
  readonly inverted: InvertedLists;
  readonly phrases: PhraseRows;
  /** Terms that are spelled alike. */
  readonly alike: AlikeTerms;
  /** Soft length of each ticket's unit vector, ≥ 1: more than 1 where its own terms are spelled alike. */
  readonly softLengths: Float32Array;
  /** What tickets closed with an article sound like; `null` in the block of tickets added lately. */
  readonly phraseRegression: PhraseRegression | null;
  readonly profiles: Profiles;
  /** All its tickets closed with an article and without, faded. */
  readonly closed: CategoryCount;
  /** Tickets of each category, as `labelKey` writes it, closed with an article and without, faded. */
  readonly categories: ReadonlyMap<string, CategoryCount>;
}

export interface CategoryCount {
  readonly withArticle: number;
  readonly withoutArticle: number;
}

/** A closed ticket, as far as learning needs it. Carries no text of the person. */
export interface ResolvedTicket {
  readonly id: string;
  /** Empty if it was closed without an article. */
  readonly articleIds: readonly string[];
  readonly createdAt: string | null;
  readonly category: string | null;
  /** What its resolution text says that an agent did; `null` if it says nothing, and if it was closed with an article. */
  readonly agentDid: AgentDid | null;
  /** Primary tag of the language that it is surely written in, else of the one that its row says; `null` if nothing tells. */
  readonly language: string | null;
  /** Audiences that the requester held besides `public`. */
  readonly audiences: readonly string[];
  /** As `Ticket.requester`. */
  readonly requester: string | null;
}

/** Term counts of the tickets: rows [offsets[i], offsets[i + 1]), and the unit vector made of them. */
export interface TicketVectors {
  readonly offsets: Uint32Array;
  readonly terms: Uint32Array;
  /** 1 + ln(2 · times in the subject + times in the description), > 0. */
  readonly frequencies: Float32Array;
  /** `frequencies` · idf, divided so that each row has length 1. */
  readonly weights: Float32Array;
}

/** `phrases` of the tickets: row i is [offsets[i], offsets[i + 1]) of `numbers`. */
export interface PhraseRows {
  readonly offsets: Uint32Array;
  /** Places in `hashes`, in the order in which the ticket has them. */
  readonly numbers: Uint32Array;
  /** Each distinct phrase once. Those that two tickets or more have come first: one that stands once says nothing of others. */
  readonly hashes: Uint32Array;
  /** Number of each phrase of two tickets or more, by its hash. */
  readonly shared: HashPlaces;
  /** Inverse document frequency of each of these, > 0. */
  readonly idf: Float64Array;
  /** Length of each ticket's vector of `idf`, for those of its phrases that others have; 0 for none. */
  readonly lengths: Float32Array;
}

/** For each article, the sum of the tickets that it closed. */
export interface Profiles {
  readonly articleIds: readonly string[];
  /** Place of each article in `articleIds`. */
  readonly places: ReadonlyMap<string, number>;
  /** Tickets in each sum, faded. */
  readonly sizes: Float64Array;
  /** Days on which each article closed a ticket, ascending; counted from 1970. */
  readonly days: readonly Float64Array[];
  /** Squared length of each sum. */
  readonly squares: Float64Array;
  /** Length of each sum; Infinity for one of nothing, with which no ticket has a cosine above 0. */
  readonly lengths: Float64Array;
  readonly inverted: InvertedLists;
}
