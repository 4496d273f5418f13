import type { Article } from "../article/article.ts";
import { addTo } from "../math/add-to.ts";
import { entriesIn } from "../math/sparse-rows.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { readText } from "./article-reader.ts";
import { BODY_BM25, type FullText, NAME_BM25, textsOf } from "./full-text.ts";
import { patchLists } from "./patch-lists.ts";
import { patchTerms } from "./patch-terms.ts";
import { VocabularyBuilder } from "./vocabulary-builder.ts";

export interface ListChange {
  readonly removed: readonly Article[];
  readonly added: readonly Article[];
  /** Place before → place now, ascending; -1 for an article that is gone. */
  readonly placeOf: Int32Array;
}

/** Changed articles, read as a view reads them. */
interface ReadTexts {
  readonly words: ReturnType<VocabularyBuilder["entries"]>;
  readonly read: ReadonlyMap<
    Article,
    { readonly names: readonly Counts[]; readonly headings: Counts; readonly text: Counts }
  >;
}

/** How often each term stands in a text. */
type Counts = ReadonlyMap<string, number>;

export function readArticles(articles: readonly Article[], analyzer: Analyzer): ReadTexts {
  const builder = new VocabularyBuilder();
  const count = (text: string): Counts => {
    const counts = new Map<string, number>();
    for (const term of builder.add(readText(text, analyzer))) addTo(counts, term);
    return counts;
  };
  const read = new Map(
    articles.map((article) => {
      const { names, headings, text } = textsOf(article);
      return [article, { names: names.map(count), headings: count(headings), text: count(text) }] as const;
    }),
  );
  return { words: builder.entries(), read };
}

interface TextChange extends ListChange {
  readonly removedTexts: ReadTexts;
  readonly addedTexts: ReadTexts;
}

export function patchFullText(before: FullText, articles: readonly Article[], change: TextChange): FullText {
  const { gone, fresh, touched } = changedTerms(before, change);
  const { terms, rowOf } = patchTerms(before.terms, { gone, fresh });
  const isTouched = new Uint8Array(rowOf.length);
  for (const term of touched) isTouched[terms.get(term) ?? rowOf.length] = 1;
  const placeOf = new Map(articles.map((article, place) => [article, place]));
  const articleOfName = namesNow(before.articleOfName, change, placeOf);
  const firstName = firstNames(articleOfName, articles.length);
  const numbered = (counts: Counts) => new Map([...counts].map(([term, n]) => [terms.get(term)!, n]));
  const names = new Map<number, ReadonlyMap<number, number>>();
  const headings = new Map<number, ReadonlyMap<number, number>>();
  const texts = new Map<number, ReadonlyMap<number, number>>();
  for (const [article, own] of change.addedTexts.read) {
    const place = placeOf.get(article)!;
    own.names.forEach((name, i) => names.set(firstName[place]! + i, numbered(name)));
    headings.set(place, numbered(own.headings));
    texts.set(place, numbered(own.text));
  }
  const nameOf = nameNumbers(before.articleOfName, change.placeOf, firstName);
  const less = postingsOf(change.removedTexts);
  const body = { texts: articles.length, numberOf: change.placeOf };
  const named = { texts: articleOfName.length, numberOf: nameOf, added: names, less: less.names };
  return {
    terms,
    articleOfName,
    names: patchLists(before.names, named, { rowOf, isTouched, bm25: NAME_BM25 }),
    headings: patchLists(
      before.headings,
      { ...body, added: headings, less: less.headings },
      { rowOf, isTouched, bm25: BODY_BM25 },
    ),
    texts: patchLists(
      before.texts,
      { ...body, added: texts, less: less.text },
      { rowOf, isTouched, bm25: BODY_BM25 },
    ),
  };
}

/** Place of the article that each name belongs to, now. */
function namesNow(
  before: Uint32Array,
  { placeOf, addedTexts }: TextChange,
  places: ReadonlyMap<Article, number>,
): Uint32Array {
  const counts = new Uint32Array(places.size);
  let size = 0;
  const add = (place: number, names: number): void => {
    counts[place]! += names;
    size += names;
  };
  for (const article of before) if (placeOf[article]! >= 0) add(placeOf[article]!, 1);
  for (const [article, { names }] of addedTexts.read) add(places.get(article)!, names.length);
  const articleOfName = new Uint32Array(size);
  let name = 0;
  for (let place = 0; place < counts.length; place++) {
    articleOfName.fill(place, name, name + counts[place]!);
    name += counts[place]!;
  }
  return articleOfName;
}

function postingsOf({ read }: ReadTexts): { names: number; headings: number; text: number } {
  const sum = { names: 0, headings: 0, text: 0 };
  for (const { names, headings, text } of read.values()) {
    for (const name of names) sum.names += name.size;
    sum.headings += headings.size;
    sum.text += text.size;
  }
  return sum;
}

/** Where the names of each article begin. */
function firstNames(articleOfName: Uint32Array, articles: number): Uint32Array {
  const first = new Uint32Array(articles);
  for (let name = articleOfName.length - 1; name >= 0; name--) first[articleOfName[name]!] = name;
  return first;
}

/** Name before → its number now; -1 for one of an article that is gone. */
function nameNumbers(articleOfName: Uint32Array, placeOf: Int32Array, firstName: Uint32Array): Int32Array {
  let first = 0;
  return Int32Array.from(articleOfName, (article, name) => {
    if (name === 0 || articleOfName[name - 1] !== article) first = name;
    const place = placeOf[article]!;
    return place < 0 ? -1 : firstName[place]! + name - first;
  });
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
    touched: [...lost.keys(), ...won.keys()],
  };
}

/** In how many of the texts each term stands. */
function timesIn({ read }: ReadTexts): Map<string, number> {
  const times = new Map<string, number>();
  for (const { names, headings, text } of read.values())
    for (const counts of [...names, headings, text]) for (const term of counts.keys()) addTo(times, term);
  return times;
}

function textsWith({ names, headings, texts }: FullText, row: number): number {
  return [names, headings, texts].reduce((sum, { offsets }) => sum + entriesIn(offsets, row), 0);
}
