import type { Article } from "../article/article.ts";
import { addTo } from "../math/add-to.ts";
import { entriesIn } from "../math/sparse-rows.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { BODY_BM25, type FullText, NAME_BM25, textsOf } from "./full-text.ts";
import { type Counts, patchLists, type TextSwap } from "./patch-lists.ts";
import { patchTerms } from "./patch-terms.ts";
import { readText } from "./read-article.ts";
import { VocabularyBuilder } from "./vocabulary-builder.ts";

export interface ListChange {
  readonly removed: readonly Article[];
  readonly added: readonly Article[];
  /** Place before → place now, ascending; -1 for an article that is gone. */
  readonly placeOf: Int32Array;
}

/** The texts of an article, counted. */
interface CountedArticle {
  readonly names: readonly Counts[];
  readonly headings: Counts;
  readonly text: Counts;
}

/** Changed articles, read as a view reads them. */
interface ReadTexts {
  readonly words: ReturnType<VocabularyBuilder["entries"]>;
  readonly read: readonly CountedArticle[];
}

export function readArticles(articles: readonly Article[], analyzer: Analyzer): ReadTexts {
  const builder = new VocabularyBuilder();
  const count = (text: string): Counts => {
    const counts = new Map<string, number>();
    for (const term of builder.add(readText(text, analyzer))) addTo(counts, term);
    return counts;
  };
  const read = articles.map((article) => {
    const { names, headings, text } = textsOf(article);
    return { names: names.map(count), headings: count(headings), text: count(text) };
  });
  return { words: builder.entries(), read };
}

interface TextChange extends ListChange {
  readonly removedTexts: ReadTexts;
  readonly addedTexts: ReadTexts;
}

export function patchFullText(before: FullText, articles: readonly Article[], change: TextChange): FullText {
  const changed = patchTerms(before.terms, changedTerms(before, change));
  const swaps = swapsOf(change, articles.length);
  const names = patchNames(before.articleOfName, change.placeOf, { swaps, articles: articles.length });
  const numberOf = change.placeOf.slice();
  for (const { was, is } of swaps) if (was >= 0) numberOf[was] = is;
  const body = (kind: "headings" | "text") => ({
    texts: articles.length,
    numberOf,
    swaps: swaps.map(({ was, is, before, now }) => ({ was, is, before: before[kind], now: now[kind] })),
  });
  return {
    terms: changed.terms,
    articleOfName: names.articleOfName,
    names: patchLists(before.names, names, changed, NAME_BM25),
    headings: patchLists(before.headings, body("headings"), changed, BODY_BM25),
    texts: patchLists(before.texts, body("text"), changed, BODY_BM25),
  };
}

/** An article that went, one that came, or one that took another's place: −1 and no texts for none. */
interface ArticleSwap {
  readonly was: number;
  readonly is: number;
  readonly before: CountedArticle;
  readonly now: CountedArticle;
}

const NO_TERMS: Counts = new Map();
const NO_ARTICLE: CountedArticle = { names: [], headings: NO_TERMS, text: NO_TERMS };

/** Those that came take the places of those that went where they stand in the same ones. */
function swapsOf({ placeOf, removedTexts, addedTexts }: TextChange, articles: number): ArticleSwap[] {
  const kept = new Set(placeOf);
  const gone = [...placeOf.keys()].filter((place) => placeOf[place]! < 0);
  const fresh = [...new Array(articles).keys()].filter((place) => !kept.has(place));
  const went = gone.map((was, i) => ({ was, is: -1, before: removedTexts.read[i]!, now: NO_ARTICLE }));
  const came = fresh.map((is, i) => ({ was: -1, is, before: NO_ARTICLE, now: addedTexts.read[i]! }));
  if (String(gone) !== String(fresh)) return [...went, ...came];
  return went.map(({ was, before }, i) => ({ ...came[i]!, was, before }));
}

/** The names of now, each as a text: those of an article in another's place come, and the other's go. */
function patchNames(
  before: Uint32Array,
  placeOf: Int32Array,
  { swaps, articles }: { readonly swaps: readonly ArticleSwap[]; readonly articles: number },
) {
  const counts = new Uint32Array(articles);
  for (const article of before) if (placeOf[article]! >= 0) counts[placeOf[article]!]! += 1;
  for (const { is, now } of swaps) if (is >= 0) counts[is] = now.names.length;
  const articleOfName = Uint32Array.from(
    [...counts].flatMap((count, place) => new Array<number>(count).fill(place)),
  );
  let at = 0;
  const numberOf = Int32Array.from(before, (article) => {
    if (placeOf[article]! < 0) return -1;
    while (articleOfName[at] !== placeOf[article]) at++;
    return at++;
  });
  const swapped = swaps.flatMap(({ was, is, before: old, now }): TextSwap[] => [
    ...old.names.map((name, i) => ({ was: before.indexOf(was) + i, is: -1, before: name, now: NO_TERMS })),
    ...now.names.map((name, i) => ({
      was: -1,
      is: articleOfName.indexOf(is) + i,
      before: NO_TERMS,
      now: name,
    })),
  ]);
  return { articleOfName, texts: articleOfName.length, numberOf, swaps: swapped };
}

/** Terms that no text has any more, and those that none had. */
function changedTerms(before: FullText, { removedTexts, addedTexts }: TextChange) {
  const lost = timesIn(removedTexts);
  const won = timesIn(addedTexts);
  const isGone = (term: string): boolean =>
    !won.has(term) && lost.get(term) === textsWith(before, before.terms.get(term)!);
  return {
    gone: [...lost.keys()].filter(isGone),
    fresh: [...won.keys()].filter((term) => !before.terms.has(term)),
  };
}

/** In how many of the texts each term stands. */
function timesIn({ read }: ReadTexts): Map<string, number> {
  const times = new Map<string, number>();
  for (const { names, headings, text } of read)
    for (const counts of [...names, headings, text]) for (const term of counts.keys()) addTo(times, term);
  return times;
}

function textsWith({ names, headings, texts }: FullText, row: number): number {
  return [names, headings, texts].reduce((sum, { offsets }) => sum + entriesIn(offsets, row), 0);
}
