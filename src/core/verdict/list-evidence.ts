import type { Postings } from "../search/postings.ts";
import { postingsOf } from "../search/postings-of.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { ARTICLE_FEATURES } from "./article-features.ts";
import type { Evidence } from "./evidence.ts";
import { VECTOR_FEATURES } from "./likeness.ts";
import { knownWords, matchedWords } from "./match-words.ts";
import type { RankedTicket } from "./ticket-features.ts";
import { type ReadTicket, weighArticles } from "./weigh-articles.ts";

const MATCHED_TERMS = 8;

/** How much evidence there is. */
export interface EvidenceSize {
  /** Articles named, at most. */
  readonly limit: number;
  /** How many of them, from the first, say what speaks for them; the others have empty features, words and tickets. */
  readonly explained: number;
}

/** The first `limit` ranked articles as evidence. O(limit + explained · terms of the ticket · log articles). */
export function listEvidence(
  ranked: RankedTicket,
  index: SearchIndex,
  { limit, explained }: EvidenceSize,
): Evidence[] {
  const { candidates, ranking, ticket, claim = null } = ranked;
  const words = explained > 0 ? knownWords(postingsOf(index), ticket, candidates.query.query) : [];
  const matchedIn = (position: number) => matchedWords(postingsOf(index), position, words, MATCHED_TERMS);
  return Array.from(ranking.order.subarray(0, limit), (place, rank) => {
    const position = candidates.articles[place]!;
    const article = index.articleById.get(postingsOf(index).articleIds[position]!)!;
    const section = sectionOf(postingsOf(index), position, candidates.sections[place]!);
    const { anchor, heading } = article.sections[section] ?? { anchor: "", heading: "" };
    return {
      articleId: article.id,
      title: article.title,
      anchor,
      heading,
      score: ranking.shares[rank]!,
      lentTickets: claim?.candidate === place ? claim.lentTickets : null,
      ...(rank < explained ? explain(article.id, place, ranked, matchedIn) : UNEXPLAINED),
    };
  });
}

type Explained = Pick<Evidence, "features" | "matchedTerms" | "resolvedTickets">;

/** One for all: most of the evidence of many tickets. */
const UNEXPLAINED: Explained = { features: {}, matchedTerms: [], resolvedTickets: [] };

function explain(
  articleId: string,
  place: number,
  { candidates, recalled }: RankedTicket,
  matchedIn: (position: number) => string[],
): Explained {
  return {
    features: featuresOf(place, candidates),
    matchedTerms: matchedIn(candidates.articles[place]!),
    resolvedTickets: recalled?.votes.get(articleId)?.ticketIds ?? [],
  };
}

/** Written one by one: lists of pairs take ten times as long, ten times a ticket. */
function featuresOf(
  place: number,
  { rows, likeness }: RankedTicket["candidates"],
): Readonly<Record<string, number>> {
  const features: Record<string, number> = {};
  let at = place * ARTICLE_FEATURES.length;
  for (const name of ARTICLE_FEATURES) features[name] = rows[at++]!;
  if (likeness === undefined) return features;
  at = place * VECTOR_FEATURES.length;
  for (const name of VECTOR_FEATURES) features[name] = likeness[at++]!;
  return features;
}

/** Place of a section inside its article; -1 for none. */
function sectionOf({ sectionOffsets }: Postings, article: number, section: number): number {
  return section === -1 ? -1 : section - sectionOffsets[article]!;
}

/** One article as evidence, even if it shares no word with the ticket. */
export function evidenceFor(articleId: string, read: ReadTicket): Evidence {
  const { index } = read;
  const allowed = new Uint8Array(postingsOf(index).articleCount);
  allowed[postingsOf(index).places.get(articleId)!] = 1;
  const [own] = listEvidence(weighArticles(read, allowed).ranked, index, { limit: 1, explained: 1 });
  return (
    own ?? {
      articleId,
      title: index.articleById.get(articleId)!.title,
      anchor: "",
      heading: "",
      score: 1,
      features: Object.fromEntries(ARTICLE_FEATURES.map((name) => [name, 0])),
      matchedTerms: [],
      resolvedTickets: [],
      lentTickets: null,
    }
  );
}
