import type { Article } from "../article/article.ts";
import type { Boosts } from "./boosts.ts";
import { mustBeIndex, mustBeText, searchDoor } from "./check-options.ts";
import type { QueryWord } from "./expand-query.ts";
import type { Facets, Filters } from "./facet.ts";
import { closeOf } from "./facet-table.ts";
import { findArticles } from "./find-articles.ts";
import type { Hit } from "./hit.ts";
import type { LearnedWords } from "./learned-words.ts";
import type { Notice } from "./notice.ts";
import type { Popularity } from "./order-articles.ts";
import { withoutOperators } from "./parse-query.ts";
import { plainWords } from "./phrase.ts";
import { pinnedNotices } from "./pinned-notices.ts";
import { strongest } from "./rank-articles.ts";
import type { SearchIndex } from "./search-index.ts";
import { toHit } from "./to-hit.ts";
import type { ViewerOptions } from "./viewer-options.ts";

export interface SearchOptions extends ViewerOptions {
  /**
   * Language that the viewer reads, as a BCP 47 tag such as `de-AT`: where articles are in several, those in this one come first. Default:
   * none comes first, and of an article's translations the one is shown that has most of the words.
   */
  readonly language?: string;
  /** Hits returned at most, 1 to 1,000. Default 10. */
  readonly limit?: number;
  /** Hits left out at the front, for the next page; ≥ 0. Default 0. */
  readonly offset?: number;
  readonly filters?: Filters;
  /**
   * Which articles may be hits, by anything that they say: `({ tags }) => tags.includes("macos")`. Asked for what matches and the viewer
   * may see, and for nothing else; notices are shown whatever it says. Default: all.
   */
  readonly filter?: (article: Article) => boolean;
  /** Whether typing errors in words of five or more letters are forgiven. Default true. */
  readonly fuzzy?: boolean;
  /** Whether the last word may be unfinished. Default true; turn it off for text that nobody is typing. */
  readonly prefix?: boolean;
  /** Factors of an article's parts. Leave alone unless labelled queries say otherwise. */
  readonly boosts?: Partial<Boosts>;
  /** Article id → how often it has helped, in [0, 1]: lifts a matching article's score by up to 30 per cent. */
  readonly popularity?: Popularity;
  /** What resolved tickets taught, from `learnWords`: articles are then found by past customers' words too. */
  readonly learned?: LearnedWords;
}

export interface SearchResult {
  /** As it was given. */
  readonly query: string;
  /** To be shown above the hits: outages and the like that are going on now, at most three; they may be hits as well. */
  readonly notices: readonly Notice[];
  /**
   * Best first: what is called exactly what was asked, then by score, then the more recently updated, then by article id. Of an article's
   * translations one; what is surely in another language than the viewer's comes last.
   */
  readonly hits: readonly Hit[];
  /** Articles that match query, filters and filter, whatever `limit` says. */
  readonly total: number;
  /**
   * Of these, the ones whose score is a fifth of the best one's or more: the first so many hits, roughly. What comes after shares a word
   * or two with the query. On the resolved tickets of three public sets, 270 to 401 queries each, this leaves 5 to 18 of 23 to 117 matches, and of the right articles among the first ten 96 to 100 %.
   */
  readonly closeMatches: number;
  readonly facets: Facets;
  /**
   * The query with mistyped words mended, or, where nothing has its quoted words in a row or it is made of `-words` alone, without these signs;
   * `null` if all is well or nothing is near.
   */
  readonly didYouMean: string | null;
  /** Something was asked, and nothing that this viewer may see has to do with it. False for a blank query. */
  readonly nothingMatches: boolean;
}

const DEFAULT_LIMIT = 10;

/**
 * The articles that answer `query` for this viewer, each with its best section.
 *
 * Not all words need to match. `"quoted words"` must stand together, `-words` must not occur; everything else is plain
 * text. A query is read up to 2,000 characters and 64 words. Hidden articles have no influence on anything returned.
 * Throws `INVALID_OPTION` and `INVALID_INPUT`; never for what a text says.
 * @param query as somebody typed it
 */
export function search(index: SearchIndex, query: string, options: SearchOptions = {}): SearchResult {
  mustBeIndex(index, "search");
  mustBeText(query, "search: the query");
  const checked = searchDoor(options);
  const { limit = DEFAULT_LIMIT, offset = 0, filters = {}, language = null } = checked;
  const found = findArticles(index, query, { ...checked, limit: offset + limit });
  const { view, now, parsed, words, scored, matching, admitted, once, kept, best } = found;
  const plain = kept.length > 0 ? null : withoutOperators(query, parsed);
  const isThere = plain !== null && findArticles(index, plain, { ...checked, limit: 1 }).kept.length > 0;
  const shown = { terms: strongest(words), phrases: parsed.phrases.map(plainWords) };
  return {
    query,
    notices: pinnedNotices(view, matching, { now, language }),
    hits: best.slice(offset).map((candidate) => toHit(view, candidate, shown)),
    total: kept.length,
    // By the scores from before names are put first: an exact name is no measure for the others.
    closeMatches: closeOf(kept, scored.scores).length,
    facets: {
      ...view.facets.count(once.articles, scored.scores, filters),
      language: view.facets.count(admitted.articles, scored.scores, filters).language,
    },
    didYouMean: correctQuery(parsed.text, words) ?? (isThere ? plain : null),
    nothingMatches: kept.length === 0 && query.trim() !== "",
  };
}

/** `text` with its mistyped words replaced by the visible articles' own; `null` if none was. */
export function correctQuery(text: string, words: readonly QueryWord[]): string | null {
  const mended = words.filter(({ correction }) => correction !== null);
  if (mended.length === 0) return null;
  let corrected = "";
  let from = 0;
  for (const { start, end, correction } of mended) {
    if (start < from) continue;
    corrected += text.slice(from, start) + correction!;
    from = end;
  }
  return (corrected + text.slice(from)).replace(/\s+/gu, " ").trim();
}
