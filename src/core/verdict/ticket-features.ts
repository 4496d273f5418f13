import type { HistoryRecall, Neighbour, TicketRecall } from "../history/history-recall.ts";
import { log1p } from "../math/elementary.ts";
import type { TicketTerms } from "../ticket/ticket-terms.ts";
import { ARTICLE_FEATURES, type ArticleFeature } from "./article-features.ts";
import type { Claim } from "./claim.ts";
import type { CandidateRows, Candidates } from "./find-candidates.ts";
import type { Ranking } from "./rank-candidates.ts";

/** What speaks for a ticket being solvable, each in [0, 1]. More speaks for it, but for `length`, which speaks against. */
export const TICKET_FEATURES = [
  /** Utility of the strongest article, without `lately`, ÷ 20, at most 1. */
  "strength",
  /** Utility by which the best article leads the sixth, ÷ 5, at most 1. */
  "lead",
  /** Cosine with the nearest sentence of the best article. */
  "bestSentence",
  /** Share of the votes of the ten most similar resolved tickets that were closed with an article this requester may see. */
  "solvedNearby",
  /** 1 less the similarity of the most similar ticket that no such article closed; 1 for no history. */
  "farFromUnsolved",
  /** Likeness in wording to the resolved ticket nearest by it that such an article closed; 0 for none. */
  "likeSolved",
  /** 1 less the likeness in wording to the nearest that no such article closed; 1 for no history. */
  "unlikeUnsolved",
  /** Share of the tickets put like this one that were closed with an article; ½ for no history. */
  "phraseRegression",
  /** Share of the tickets of its category that were closed with an article; ½ for no history. */
  "categorySolved",
  /** 1 if the person asks how something is done, 0 if they tell that something broke. */
  "asksHow",
  /** ln(1 + words) ÷ 6, at most 1; line breaks count as words. */
  "length",
] as const;

export type TicketFeature = (typeof TICKET_FEATURES)[number];
export type TicketFeatures = Readonly<Record<TicketFeature, number>>;

/** What the features of a ticket are made of, but for the ranking of its candidates. */
export interface TicketSigns {
  readonly ticket: Pick<TicketTerms, "asksHow"> & { readonly sequence: { readonly length: number } };
  readonly candidates: CandidateRows;
  readonly recalled: TicketRecall | null;
  /** Whether an article, by id, is in the knowledge base and this requester may see it. */
  readonly isAllowed: (articleId: string) => boolean;
}

interface RankedSigns extends TicketSigns {
  readonly ranking: Ranking;
}

/** Ranked candidates and what they were ranked for. */
export interface RankedTicket extends RankedSigns {
  readonly ticket: TicketTerms;
  readonly candidates: Candidates;
  readonly recalled: HistoryRecall | null;
  /** The claim of a new article that stands first; `null` or left out for none. */
  readonly claim?: Claim | null;
}

const STRENGTH_SCALE = 20;
const LEAD_SCALE = 5;
const NEAREST = 10;

export function ticketFeatures(ranked: RankedSigns): TicketFeatures {
  const { recalled, isAllowed } = ranked;
  const { utilities, timeless } = ranked.ranking;
  const best = utilities[0] ?? 0;
  return {
    strength: Math.min(1, timeless / STRENGTH_SCALE),
    lead: Math.min(1, (best - (utilities[5] ?? 0)) / LEAD_SCALE),
    bestSentence: bestFeature(ranked, "bestSentence"),
    solvedNearby: solvedShare(ranked),
    farFromUnsolved: 1 - nearestUnsolved(recalled?.neighbours, isAllowed),
    likeSolved: nearestSolved(recalled?.wordedAlike, isAllowed),
    unlikeUnsolved: 1 - nearestUnsolved(recalled?.wordedAlike, isAllowed),
    phraseRegression: recalled?.phraseRegression ?? 0.5,
    categorySolved: recalled?.categorySolved ?? 0.5,
    asksHow: ranked.ticket.asksHow ? 1 : 0,
    length: Math.min(1, log1p(ranked.ticket.sequence.length) / 6),
  };
}

/** A feature of the best article, in [0, 1]; 0 without candidates. */
export function bestFeature({ candidates, ranking }: RankedSigns, name: ArticleFeature): number {
  const row = (ranking.order[0] ?? 0) * ARTICLE_FEATURES.length;
  return candidates.rows[row + ARTICLE_FEATURES.indexOf(name)] ?? 0;
}

/** Share of the votes of the nearest neighbours that an article closed which this requester may see. */
function solvedShare({ recalled, isAllowed }: RankedSigns): number {
  let total = 0;
  let solved = 0;
  for (const { voteWeight, articleIds } of (recalled?.neighbours ?? []).slice(0, NEAREST)) {
    total += voteWeight;
    if (articleIds.some(isAllowed)) solved += voteWeight;
  }
  return total === 0 ? 0 : Math.min(1, solved / total);
}

type IsAllowed = TicketSigns["isAllowed"];

/** Similarity of the nearest that an article closed which this requester may see, in [0, 1]; 0 for none. */
function nearestSolved(neighbours: readonly Neighbour[] = [], isAllowed: IsAllowed): number {
  return neighbours.find(({ articleIds }) => articleIds.some(isAllowed))?.similarity ?? 0;
}

/** Similarity of the nearest that no such article closed, in [0, 1]; 0 for none. */
function nearestUnsolved(neighbours: readonly Neighbour[] = [], isAllowed: IsAllowed): number {
  return neighbours.find(({ articleIds }) => !articleIds.some(isAllowed))?.similarity ?? 0;
}
