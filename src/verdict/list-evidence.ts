import type { Postings } from "../search/postings.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { ARTICLE_FEATURES } from "./article-features.ts";
import type { Evidence } from "./evidence.ts";
import { matchWords } from "./match-words.ts";
import type { RankedTicket } from "./ticket-features.ts";
import { type ReadTicket, weighArticles } from "./weigh-articles.ts";

const MATCHED_TERMS = 8;

/** The first `limit` ranked articles as evidence. O(limit · terms of the ticket · log articles). */
export function listEvidence(ranked: RankedTicket, index: SearchIndex, limit: number): Evidence[] {
  const { candidates, ranking, recollection, ticket } = ranked;
  const width = ARTICLE_FEATURES.length;
  return Array.from(ranking.order.subarray(0, limit), (place, rank) => {
    const position = candidates.articles[place]!;
    const article = index.articleById.get(index.postings.articleIds[position]!)!;
    const section = sectionOf(index.postings, position, candidates.sections[place]!);
    const { anchor, heading } = article.sections[section] ?? { anchor: "", heading: "" };
    return {
      articleId: article.id,
      title: article.title,
      anchor,
      heading,
      score: ranking.shares[rank]!,
      features: Object.fromEntries(
        ARTICLE_FEATURES.map((name, j) => [name, candidates.rows[place * width + j]!]),
      ),
      matchedTerms: matchWords(index.postings, position, ticket).matched.slice(0, MATCHED_TERMS),
      resolvedTickets: recollection?.votes.get(article.id)?.ticketIds ?? [],
    };
  });
}

/** Place of a section inside its article; -1 for none. */
function sectionOf({ sectionOffsets }: Postings, article: number, section: number): number {
  return section === -1 ? -1 : section - sectionOffsets[article]!;
}

/** One article as evidence, even if it shares no word with the ticket. */
export function evidenceFor(articleId: string, read: ReadTicket): Evidence {
  const { index } = read;
  const allowed = new Uint8Array(index.postings.articleCount);
  allowed[index.postings.places.get(articleId)!] = 1;
  const [own] = listEvidence(weighArticles(read, allowed).ranked, index, 1);
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
    }
  );
}
