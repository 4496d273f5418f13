import type { HistoryRecall, Vote } from "../history/history-recall.ts";
import { topK } from "../math/top-k.ts";
import { scoreUnits } from "../search/inverted-lists.ts";
import { labelKey, type Postings } from "../search/postings.ts";
import type { TicketTerms } from "../ticket/ticket-terms.ts";
import type { Likeness } from "../vector/vectors.ts";
import { ARTICLE_FEATURES } from "./article-features.ts";
import { VECTOR_FEATURES } from "./likeness.ts";
import { matchSentences } from "./match-sentences.ts";
import { oneVersionEach, versionsOf } from "./one-version-each.ts";
import { type TicketQuery, ticketQuery } from "./ticket-query.ts";

/** Articles that might answer a ticket, with their features. */
export interface CandidateRows {
  /** Places of the articles, ascending. */
  readonly articles: Uint32Array;
  /** Place of each article's best section among all sections; -1 if none shares a word. */
  readonly sections: Int32Array;
  /** Articles × ARTICLE_FEATURES, row-major, each in [0, 1]. */
  readonly rows: Float64Array;
  /** Articles × VECTOR_FEATURES, row-major, each in [0, 1]; left out without vectors. */
  readonly likeness?: Float64Array;
}

/** The same, and the ticket that they were found for. */
export interface Candidates extends CandidateRows {
  readonly query: TicketQuery;
}

/** What the ticket is compared with. */
interface CandidateSource {
  readonly postings: Postings;
  /** 1 for each article that may be a candidate. */
  readonly allowed: Uint8Array;
  /** What the history says about the ticket; `null` without one. */
  readonly recalled: HistoryRecall | null;
  /** Articles that are candidates whatever they say, by id. Default: none. */
  readonly beside?: readonly string[];
  /** Language that the requester reads, as `readingLanguage` tells it. Default: not known. */
  readonly language?: string | null;
  /** What vectors say of the ticket; left out without vectors. */
  readonly likeness?: Likeness | null | undefined;
}

/** The best by the whole text and by the names, besides those that resolved tickets speak for. */
const BY_TEXT = 30;
const BY_NAMES = 10;
const BY_VECTORS = 10;

/** Looks for candidates and computes their features. O(postings of the ticket's terms + terms of the candidates). */
export function findCandidates(ticket: TicketTerms, source: CandidateSource): Candidates {
  const { postings } = source;
  const query = ticketQuery(postings, ticket);
  const count = postings.articleCount;
  const whole = scoreUnits(postings.articles, query.query, count);
  const names = scoreUnits(postings.names, query.query, count);
  const articles = chooseArticles({ whole, names }, source);
  const bySection = scoreUnits(postings.sections, query.query, postings.sectionOffsets.at(-1)!);
  const labelled = new Set(ticket.category === null ? [] : postings.labels.get(labelKey(ticket.category)));
  const sections = new Int32Array(articles.length).fill(-1);
  const rows = new Float64Array(articles.length * ARTICLE_FEATURES.length);
  const attainable = query.query.attainable || 1;
  const sentences = matchSentences(postings, articles, query);
  articles.forEach((article, i) => {
    const sentence = sentences[i]!;
    const section = bestSection(bySection, postings, article);
    sections[i] = section === -1 ? sentence.section : section;
    const vote = voteFor(article, source);
    // In the order of ARTICLE_FEATURES, straight into the row: an object for each candidate would take as long as what is in it.
    const at = i * ARTICLE_FEATURES.length;
    rows[at] = Math.min(1, whole[article]! / attainable);
    rows[at + 1] = Math.min(1, names[article]! / attainable);
    rows[at + 2] = section === -1 ? 0 : Math.min(1, bySection[section]! / attainable);
    rows[at + 3] = sentence.cosine;
    rows[at + 4] = Math.min(1, sentence.titleCoverage);
    rows[at + 5] = sentence.pairs / (sentence.pairs + 3);
    rows[at + 6] = labelled.has(article) ? 1 : 0;
    rows[at + 7] = Math.min(1, vote.votes);
    rows[at + 8] = vote.nearest;
    rows[at + 9] = Math.min(1, vote.wordingVotes);
    rows[at + 10] = vote.wordingNearest;
    rows[at + 11] = vote.profile;
    rows[at + 12] = vote.habit;
    rows[at + 13] = vote.lately;
  });
  if (source.likeness == null) return { articles, sections, rows, query };
  return { articles, sections, rows, query, likeness: likenessRows(articles, source.likeness) };
}

function likenessRows(articles: Uint32Array, likeness: Likeness): Float64Array {
  return Float64Array.from(
    Array.from(articles).flatMap((article) => VECTOR_FEATURES.map((name) => likeness[name][article]!)),
  );
}

type Votes = Omit<Vote, "ticketIds">;

const NO_VOTE: Votes = {
  votes: 0,
  nearest: 0,
  wordingVotes: 0,
  wordingNearest: 0,
  profile: 0,
  habit: 0,
  lately: 0,
};

/** What tickets that an article closed say for it; those that its translations closed say it too. */
function voteFor(article: number, { postings, recalled }: CandidateSource): Votes {
  if (recalled === null) return NO_VOTE;
  if (postings.versions === null) return recalled.voteFor(postings.articleIds[article]!);
  const [own = NO_VOTE, ...others] = versionsOf(postings, article).map((place) =>
    recalled.voteFor(postings.articleIds[place]!),
  );
  return others.reduce<Votes>(
    (all, vote) => ({
      votes: all.votes + vote.votes,
      nearest: Math.max(all.nearest, vote.nearest),
      wordingVotes: all.wordingVotes + vote.wordingVotes,
      wordingNearest: Math.max(all.wordingNearest, vote.wordingNearest),
      profile: Math.max(all.profile, vote.profile),
      habit: Math.max(all.habit, vote.habit),
      lately: Math.max(all.lately, vote.lately),
    }),
    own,
  );
}

/** The section of an article with the highest score above 0; -1 for none. */
function bestSection(scores: Float64Array, { sectionOffsets }: Postings, article: number): number {
  let best = -1;
  for (let section = sectionOffsets[article]!; section < sectionOffsets[article + 1]!; section++) {
    if (scores[section]! > (best === -1 ? 0 : scores[best]!)) best = section;
  }
  return best;
}

function chooseArticles(
  scores: { readonly whole: Float64Array; readonly names: Float64Array },
  { postings, allowed: all, recalled, beside = [], language = null, likeness = null }: CandidateSource,
): Uint32Array {
  const allowed = oneVersionEach(postings, all, { scores: scores.whole, language });
  const chosen = new Set<number>();
  const addBest = (values: Float64Array, limit: number): void => {
    for (const article of topK(values, limit)) if (values[article]! > 0) chosen.add(article);
  };
  addBest(allowedOnly(scores.whole, allowed), BY_TEXT);
  addBest(allowedOnly(scores.names, allowed), BY_NAMES);
  if (likeness !== null)
    for (const name of VECTOR_FEATURES) addBest(allowedOnly(likeness[name], allowed), BY_VECTORS);
  for (const id of [...(recalled?.votes.keys() ?? []), ...beside]) {
    const place = postings.places.get(id);
    for (const article of place === undefined ? [] : versionsOf(postings, place))
      if (allowed[article] === 1) chosen.add(article);
  }
  return Uint32Array.from(chosen).sort();
}

/** The scores with those of other articles as 0. */
function allowedOnly(scores: Float64Array, allowed: Uint8Array): Float64Array {
  if (!allowed.includes(0)) return scores;
  const seen = new Float64Array(scores.length);
  for (let article = 0; article < seen.length; article++) {
    if (allowed[article] === 1) seen[article] = scores[article]!;
  }
  return seen;
}
