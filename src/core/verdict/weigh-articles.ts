import type { HistoryRecall } from "../history/history-recall.ts";
import { type LentTickets, POINTED_WEIGHT } from "../history/lent-tickets.ts";
import { postingsOf } from "../search/postings-of.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { TicketTerms } from "../ticket/ticket-terms.ts";
import type { Likeness } from "../vector/vectors.ts";
import { ARTICLE_FEATURES } from "./article-features.ts";
import { backgroundOf, chanceOf, MATCH_BY_CHANCE, SOLVABLE_BY_CHANCE, textUtility } from "./background.ts";
import {
  bestKnown,
  type Claim,
  type ClaimNumbers,
  type ClaimSource,
  claimRows,
  strongestClaim,
} from "./claim.ts";
import { type Candidates, findCandidates } from "./find-candidates.ts";
import { VECTOR_FEATURES } from "./likeness.ts";
import type { Model } from "./model.ts";
import { probabilityOf } from "./probability.ts";
import { rankCandidates, withFirst } from "./rank-candidates.ts";
import { bestFeature, type RankedTicket, type TicketFeatures, ticketFeatures } from "./ticket-features.ts";

/** A ticket as it is judged: its words, what the history says about it, and what judges it. */
export interface ReadTicket {
  readonly terms: TicketTerms;
  readonly recalled: HistoryRecall | null;
  readonly model: Model;
  readonly index: SearchIndex;
  /** Language that the requester reads, as `readingLanguage` tells it. Default: not known. */
  readonly language?: string | null;
  /** What vectors say of it; left out where the model was fitted without. */
  readonly likeness?: Likeness | null;
  /** How articles that are new to the history are judged; `null` where none is. */
  readonly claims: {
    readonly source: ClaimSource;
    /** `null` where the model has learned nothing of such articles: they have no claims. */
    readonly numbers: ClaimNumbers | null;
    /** The same where no ticket is lent to any of them; `null` with `numbers`. */
    readonly byWords: ClaimNumbers | null;
    /** Whether the past could not know the article at this place: then it does not count among those with a past. */
    readonly isUnknown: (article: number) => boolean;
    /** How sure the claim of the article at this place must be, in [0.5, 1], if it does not say when it was first there; `null` if it does. */
    readonly boundOf: (article: number) => number | null;
  } | null;
}

/** How well some of the articles answer a ticket. */
export interface Weighing {
  readonly ranked: RankedTicket;
  readonly features: TicketFeatures;
  /** Share of questions about other things that these articles match as well, in [0, 1]; 1 for no match at all. */
  readonly chance: number;
  /** Highest probability that chance leaves, where nothing but chance speaks for an answer; `null` for no limit. */
  readonly ceiling: number | null;
  /** The new article that answers it, or may, where no article with a past does; it stands first. `null` for none. */
  readonly claim: Claim | null;
  /** Whether it is sure enough that one of them answers: by the model's threshold, or by the bound of a claim. */
  readonly isAnswered: boolean;
  /** P(one of these articles answers the ticket), in [0, 1]: calibrated, and at most `ceiling`. */
  readonly probability: number;
}

/**
 * Evidence first, the probability from it. `allowed` is 1 for each article to weigh, by place. `beside` are other articles of the same ticket,
 * weighed before: what claims to answer it must lead the best of these as well.
 */
export function weighArticles(read: ReadTicket, allowed: Uint8Array, beside?: Weighing): Weighing {
  const { terms, recalled, claims, model, index, language = null, likeness = null } = read;
  const postings = postingsOf(index);
  const lentTo = claims === null ? [] : surelyLentTo(recalled, claims.source.lent);
  const candidates = findCandidates(terms, {
    postings,
    allowed,
    recalled,
    beside: lentTo,
    language,
    likeness,
  });
  const isAllowed = (id: string): boolean => allowed[postings.places.get(id) ?? -1] === 1;
  const rank = (some: Candidates): RankedTicket => ({
    ticket: terms,
    candidates: some,
    recalled,
    ranking: rankCandidates(some, model.ranking),
    isAllowed,
  });
  const known = rank(withPast(candidates, read));
  const features = ticketFeatures(known);
  if (candidates.articles.length === 0) {
    return { ranked: known, features, chance: 1, ceiling: 0, claim: null, isAnswered: false, probability: 0 };
  }
  const chance = chanceOf(textUtility(candidates, model.ranking), backgroundOf(index, model.ranking));
  const matches = chance <= MATCH_BY_CHANCE || bestFeature(known, "votes") > 0;
  const ceiling = matches ? null : SOLVABLE_BY_CHANCE;
  const probability = Math.min(probabilityOf(model, features), ceiling ?? 1);
  const weighed = { features, chance, ceiling };
  const all = known.candidates === candidates ? known : rank(candidates);
  const isAnswered = probability >= model.thresholds.solvable;
  const mayClaim = (matches || lentTo.length > 0) && !isAnswered;
  const claimed = mayClaim ? claimOn(all, read, { byThePast: probability, beside }) : null;
  if (claimed === null) return { ...weighed, ranked: known, claim: null, isAnswered, probability };
  const { claim } = claimed;
  const ranking = withFirst(all.ranking, claim.candidate);
  const ranked = { ...all, ranking, claim };
  return { ...weighed, ranked, ...claimed, probability: claim.probability };
}

/** The new articles that, as agents' notes say, answered tickets like this one: the words of who asked need not be theirs. */
function surelyLentTo(recalled: HistoryRecall | null, lent: LentTickets | null): readonly string[] {
  if (recalled === null || lent === null) return [];
  const links = recalled.neighbours.flatMap(({ ticketId }) => lent.byTicket.get(ticketId) ?? []);
  return links.filter(({ weight }) => weight >= POINTED_WEIGHT).map(({ articleId }) => articleId);
}

/** The candidates that the past could know; all, if it knows none or no model says how others are judged. */
function withPast(candidates: Candidates, { claims }: ReadTicket): Candidates {
  if (!claims?.numbers) return candidates;
  const known = knownCandidates(candidates, claims.isUnknown);
  return known.articles.length === 0 ? candidates : known;
}

/**
 * Least probability of a claim of articles to which nothing is lent, by their words alone. Chosen inside three histories, articles made drafts (`bench/drafts`,
 * three draws): .8 finds 82 of their 159 tickets and names a draft for 3 of 936 that nothing answers; .7 finds 89, for 8; .9 finds 58, for 2.
 */
const SURE_BY_WORDS = 0.8;

/**
 * The strongest claim of a new article, if it is sure enough to be called an answer; or, of one that says since when it is there, enough to leave
 * the ticket unsure. Only the claim of one that does, and answers, counts in full. Without a date it is as likely that the article was there all
 * along, and then the past is right; and one that is not sure counts as much as the past: so the probability lies half-way.
 */
function claimOn(
  ranked: RankedTicket,
  { claims, model: { thresholds } }: ReadTicket,
  { byThePast, beside }: { readonly byThePast: number; readonly beside: Weighing | undefined },
): (Pick<Weighing, "isAnswered"> & { readonly claim: Claim }) | null {
  if (!claims?.numbers || !claims.byWords) return null;
  const own = claimRows(ranked, claims.source);
  const rival = beside === undefined ? 0 : bestKnown(beside.ranked, claims.source);
  const rows = { ...own, bestKnown: Math.max(own.bestKnown, rival) };
  // To what nobody sees nothing is lent, which does not speak against it.
  const isLent = beside === undefined || rows.votes.some(({ mass }) => mass > 0);
  const claim = strongestClaim(ranked, rows, isLent ? claims.numbers : claims.byWords);
  if (claim === null || (!isLent && claim.probability < SURE_BY_WORDS)) return null;
  const bound = claims.boundOf(ranked.candidates.articles[claim.candidate]!);
  const isAnswered = claim.probability >= (bound ?? thresholds.solvable);
  if (isAnswered && bound === null) return { claim, isAnswered };
  const isHeard = bound === null && claim.probability >= Math.max(thresholds.unsolvable, byThePast);
  if (!isAnswered && !isHeard) return null;
  const worth = isAnswered ? thresholds.solvable : claim.probability;
  return { claim: { ...claim, probability: (worth + byThePast) / 2 }, isAnswered };
}

/** The candidates without those that the past could not know; the same object if there are none. O(candidates). */
function knownCandidates(candidates: Candidates, isUnknown: (article: number) => boolean): Candidates {
  const { articles, sections, rows, query, likeness } = candidates;
  const kept = Array.from(articles.keys()).filter((place) => !isUnknown(articles[place]!));
  if (kept.length === articles.length) return candidates;
  return {
    articles: Uint32Array.from(kept, (place) => articles[place]!),
    sections: Int32Array.from(kept, (place) => sections[place]!),
    rows: keptRows(rows, kept, ARTICLE_FEATURES.length),
    query,
    ...(likeness && { likeness: keptRows(likeness, kept, VECTOR_FEATURES.length) }),
  };
}

function keptRows(rows: Float64Array, kept: readonly number[], width: number): Float64Array {
  const left = new Float64Array(kept.length * width);
  kept.forEach((place, i) => {
    left.set(rows.subarray(place * width, (place + 1) * width), i * width);
  });
  return left;
}
