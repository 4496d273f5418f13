import { type LentTickets, type LentVote, lentVotes, NO_VOTE } from "../history/lent-tickets.ts";
import { exp, log1p } from "../math/elementary.ts";
import { sigmoid } from "../math/sigmoid.ts";
import { ARTICLE_FEATURES, TEXT_FEATURES } from "./article-features.ts";
import { DEFAULT_MODEL } from "./default-model.ts";
import type { TicketSigns } from "./ticket-features.ts";

/** What orders the new articles of one ticket, each in [0, 1]: the articles' own words, and what tickets lent to them say. */
export const CLAIM_RANKING: readonly string[] = [
  ...ARTICLE_FEATURES.slice(0, TEXT_FEATURES),
  "lentVotes",
  "lentNearest",
  "lentProfile",
];

/** What speaks for the best new article answering a ticket, each in [0, 1]. The first four need no lent tickets. */
export const CLAIM_FEATURES = [
  /** Utility of the article ÷ 20, at most 1. */
  "strength",
  /** ½ + the utility by which it leads the best article with a past, by words alone, ÷ 10. */
  "lead",
  /** 1 if the person asks how something is done. */
  "asksHow",
  /** ln(1 + words) ÷ 6, at most 1; speaks against. */
  "length",
  "lentVotes",
  "lentNearest",
  "lentProfile",
  "lentMass",
] as const;

/** Numbers by which articles without a past are judged. Plain JSON. */
export interface ClaimNumbers {
  /** One weight ≥ 0 for each of `CLAIM_RANKING`. */
  readonly ranking: readonly number[];
  /** Log-odds that the best new article answers: intercept + Σ coefficient · feature. At even odds beforehand. */
  readonly intercept: number;
  /** For the first of `CLAIM_FEATURES`: four without lent tickets, all with them. */
  readonly coefficients: readonly number[];
  /** Probability from which the claim of an article without a date counts, in [0.5, 1]. Default 0.5, in models of before. */
  readonly threshold?: number;
}

/** Learned from the desk's own articles, as if each had just been published: `byWords` lends the past's tickets, `withLent` judges. */
export interface ClaimModel {
  readonly byWords: ClaimNumbers;
  readonly withLent: ClaimNumbers;
}

/** That a new article answers a ticket. */
export interface Claim {
  /** Place of the article among the candidates. */
  readonly candidate: number;
  /** P(it answers the ticket), in [0, 1]. */
  readonly probability: number;
  /** In the order of `CLAIM_FEATURES`. */
  readonly features: readonly number[];
  /** Share of each new candidate, by place among the candidates; they add up to 1. */
  readonly shares: ReadonlyMap<number, number>;
  /** Resolved tickets lent to it that are like this one, nearest first, at most three. */
  readonly lentTickets: readonly string[];
}

/** Which articles are new, and what was lent to them. */
export interface ClaimSource {
  /** Whether an article is new, or the section of it that comes nearest to the ticket; both by place, −1 for no section. */
  readonly isNew: (article: number, section: number) => boolean;
  readonly articleIds: readonly string[];
  readonly lent: LentTickets | null;
}

const TEXT_WEIGHTS = ARTICLE_FEATURES.slice(0, TEXT_FEATURES).map((name) => DEFAULT_MODEL.ranking[name]);
export const RANKING_BY_WORDS: readonly number[] = [...TEXT_WEIGHTS, 0, 0, 0];

type Asked = Pick<TicketSigns, "ticket" | "candidates" | "recalled">;

/** The rows of the new candidates, `CLAIM_RANKING` wide, and what was lent to each. */
export interface ClaimRows {
  readonly candidates: readonly number[];
  readonly rows: Float64Array;
  readonly votes: readonly LentVote[];
  /** Highest utility of an article with a past, by words alone, ≥ 0. */
  readonly bestKnown: number;
}

export function claimRows(asked: Asked, source: ClaimSource): ClaimRows {
  const { articles, sections, rows: known } = asked.candidates;
  const places = Array.from(articles.keys()).filter((place) =>
    source.isNew(articles[place]!, sections[place]!),
  );
  const rows = new Float64Array(places.length * CLAIM_RANKING.length);
  places.forEach((place, i) => {
    const start = place * ARTICLE_FEATURES.length;
    rows.set(known.subarray(start, start + TEXT_FEATURES), i * CLAIM_RANKING.length);
  });
  const votes = places.map(() => NO_VOTE);
  const plain = { candidates: places, rows, votes, bestKnown: bestKnown(asked, source) };
  return lendRows(plain, asked, source);
}

/** The same rows with what lent tickets say. */
export function lendRows(
  plain: ClaimRows,
  { candidates, recalled }: Asked,
  { articleIds, lent }: Omit<ClaimSource, "isNew">,
): ClaimRows {
  const places = plain.candidates;
  if (lent === null || recalled === null || places.length === 0) return plain;
  const votes = lentVotes(
    lent,
    recalled,
    places.map((place) => articleIds[candidates.articles[place]!]!),
  );
  const rows = plain.rows.slice();
  votes.forEach(({ votes: share, nearest, profile }, i) => {
    rows.set([share, nearest, profile], i * CLAIM_RANKING.length + TEXT_FEATURES);
  });
  return { ...plain, rows, votes };
}

/** The new article that most likely answers a ticket; `null` if none is among its candidates. O(candidates). */
export function strongestClaim(
  { ticket }: Pick<Asked, "ticket">,
  { candidates, rows, votes, bestKnown: known }: ClaimRows,
  numbers: ClaimNumbers,
): Claim | null {
  if (candidates.length === 0) return null;
  const utilities = candidates.map((_, i) => utility(rows, i * CLAIM_RANKING.length, numbers.ranking));
  const best = utilities.indexOf(Math.max(...utilities));
  const shares = utilities.map((value) => exp(value - utilities[best]!));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const lead = utility(rows, best * CLAIM_RANKING.length, RANKING_BY_WORDS) - known;
  const vote = votes[best]!;
  const features = [
    Math.min(1, utilities[best]! / 20),
    Math.min(1, Math.max(0, 0.5 + lead / 10)),
    ticket.asksHow ? 1 : 0,
    Math.min(1, log1p(ticket.sequence.length) / 6),
    vote.votes,
    vote.nearest,
    vote.profile,
    vote.mass,
  ];
  return {
    candidate: candidates[best]!,
    probability: sigmoid(
      numbers.coefficients.reduce((sum, each, j) => sum + each * features[j]!, numbers.intercept),
    ),
    features,
    shares: new Map(candidates.map((place, i) => [place, shares[i]! / total])),
    lentTickets: vote.ticketIds,
  };
}

/** Highest utility, by words alone, of the candidates with a past; 0 for none. */
export function bestKnown({ candidates }: Pick<Asked, "candidates">, { isNew }: ClaimSource): number {
  let best = 0;
  candidates.articles.forEach((article, place) => {
    if (isNew(article, candidates.sections[place]!)) return;
    best = Math.max(best, utility(candidates.rows, place * ARTICLE_FEATURES.length, TEXT_WEIGHTS));
  });
  return best;
}

function utility(rows: Float64Array, start: number, weights: readonly number[]): number {
  let sum = 0;
  for (let j = 0; j < weights.length; j++) sum += weights[j]! * rows[start + j]!;
  return sum;
}
