import type { TermWeights } from "../search/inverted-lists.ts";
import type { AgentDid } from "./agent-did.ts";
import type { PhraseShares } from "./phrase-regression.ts";

/** What the history says about one ticket, all articles taken together. */
export interface TicketRecall {
  /** The ticket as a unit vector in the terms of the history's settled block. */
  readonly vector: TermWeights;
  /** Id of the ticket if the history knows it: it must not be its own witness. `null` if not. */
  readonly knownAs: string | null;
  /** The most similar resolved tickets, nearest first. */
  readonly neighbours: readonly Neighbour[];
  /** The resolved tickets that are worded most alike, down to pairs of words and pieces of words; nearest first. */
  readonly wordedAlike: readonly Neighbour[];
  /** Share of tickets put like this one that were closed with an article, in [0, 1]; ½ for an empty history. */
  readonly phraseRegression: number;
  /** Share of the tickets of the same category that were closed with an article, drawn towards the share of all. */
  readonly categorySolved: number;
}

/** What the history says about one ticket, and for which articles. */
export interface HistoryRecall extends TicketRecall {
  /** What speaks for the articles worth a look, by id: those that closed a neighbour, and those with the best profiles. */
  readonly votes: ReadonlyMap<string, Vote>;
  /** What speaks for any article; all 0 for one that never closed a ticket. */
  readonly voteFor: (articleId: string) => Vote;
  /** What each of its words adds to `phraseRegression`; `phraseTexts` as `ticketPhraseTexts`. `null` for an empty history. */
  readonly phraseShares: (phraseTexts: ReadonlyMap<number, string>) => PhraseShares | null;
}

export interface Neighbour {
  readonly ticketId: string;
  readonly articleIds: readonly string[];
  /** As `ResolvedTicket`. */
  readonly agentDid: AgentDid | null;
  /** Cosine of the two tickets, or the likeness of their wording, in (0, 1]. */
  readonly similarity: number;
  /** Its share of the neighbours' votes, in [0, 1]: its similarity squared, faded by its age. All shares add up to 1. */
  readonly voteWeight: number;
}

/** Each in [0, 1]. */
export interface Vote {
  /** Share of the neighbours' votes. */
  readonly votes: number;
  /** Similarity of the nearest ticket that the article closed. */
  readonly nearest: number;
  /** The same two among the tickets that are worded alike. */
  readonly wordingVotes: number;
  readonly wordingNearest: number;
  /** Cosine with the sum of all tickets that the article closed. */
  readonly profile: number;
  /** How often the article closes tickets at all: ln(1 + times) ÷ ln(1 + tickets). */
  readonly habit: number;
  /** How often it closed tickets in the fifteen days up to this one, on a log scale; 0 for a ticket of no day. */
  readonly lately: number;
  /** The nearest tickets that it closed, at most three: among the neighbours, else among those that are worded alike. */
  readonly ticketIds: readonly string[];
}
