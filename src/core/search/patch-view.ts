import type { Article } from "../article/article.ts";
import { countWhile } from "../math/count-while.ts";
import { rowOf } from "../math/sparse-rows.ts";
import { type NamedArticles, type NameIndex, nameIndexOf, namesRead } from "./name-index.ts";
import { isNotice } from "./notice.ts";
import { type ListChange, patchFullText, readArticles } from "./patch-full-text.ts";
import { type PatchedEntries, patchEntries, patchNames } from "./patch-vocabulary.ts";
import type { TermCounts } from "./term-counts.ts";
import type { TextLists } from "./text-lists.ts";
import { compareTies, type TieOrder, tiesOf } from "./tie-order.ts";
import { assembleView, type View } from "./view.ts";
import { createVocabulary, type Vocabulary, type WordNames } from "./vocabulary.ts";

/** From so many changes on, and this share of the articles, reading all of them again is as good. */
const FEW = 8;
const MOST = 0.1;

/**
 * The view that `createView` would make of `articles`, from that of nearly the same ones: the objects in both are not read again. `null`
 * where much has changed, or the order. O(postings + terms + length of the changed articles).
 */
export function patchView(before: View, articles: readonly Article[]): View | null {
  const change = compareLists(before.articles, articles);
  if (change === null) return null;
  const { analyzer } = before;
  const removed = readArticles(change.removed, analyzer);
  const added = readArticles(change.added, analyzer);
  const fullText = patchFullText(before.fullText, articles, {
    ...change,
    removedTexts: removed,
    addedTexts: added,
  });
  const words = patchEntries(before.vocabulary.entries, {
    removed: removed.words,
    added: added.words,
    isStill: (word, term) => hasWord(word, term, { fullText, articles, analyzer }),
  });
  if (words === null) return null;
  return assembleView(articles, analyzer, {
    fullText,
    vocabulary: vocabularyOf(
      words,
      before.vocabulary.termCounts(),
      patchNames(before.vocabulary.names(), words),
    ),
    words: before.words,
    makeSnippet: before.makeSnippet,
    ties: patchTies(before.ties, articles, change),
    notices: patchNotices(before.notices, articles, change),
    names: (places) => patchNameIndex(before.names(), change, { articles, places }),
  });
}

/** On its own: a function made in `patchView` would hold on to the view of before, and so to all before that. */
function vocabularyOf(
  { entries, went, came }: PatchedEntries,
  before: TermCounts,
  names: WordNames,
): Vocabulary {
  return createVocabulary(entries, { termCounts: () => before.after(went, came), names: () => names });
}

/** The tie order of now. O(articles + changed ones · (articles + log of them)), mostly copying. */
function patchTies(before: TieOrder, articles: readonly Article[], { placeOf, added }: ListChange): TieOrder {
  const order = new Uint32Array(articles.length);
  let size = 0;
  for (const place of before.articles) if (placeOf[place]! >= 0) order[size++] = placeOf[place]!;
  for (const article of added) {
    const isFirst = (place: number): boolean => compareTies(articles[place]!, article) < 0;
    const at = countWhile(order.subarray(0, size), isFirst);
    order.copyWithin(at + 1, at, size++);
    order[at] = articles.indexOf(article);
  }
  return tiesOf(order);
}

/** In the order of the articles. O(articles). */
function patchNotices(
  before: readonly Article[],
  articles: readonly Article[],
  { added }: ListChange,
): readonly Article[] {
  const notices = new Set([...before, ...added.filter(isNotice)]);
  return articles.filter((article) => notices.has(article));
}

/**
 * `null` where too much differs, or the articles in both lists stand in another order. O(articles + changes · articles), comparing nothing
 * but pointers.
 */
function compareLists(before: readonly Article[], now: readonly Article[]): ListChange | null {
  const most = Math.max(FEW, MOST * now.length);
  const removed: Article[] = [];
  const added: Article[] = [];
  const placeOf = new Int32Array(before.length).fill(-1);
  let place = 0;
  for (let old = 0; old < before.length; old++) {
    const article = before[old]!;
    const at = now.indexOf(article, place);
    if (at < 0) removed.push(article);
    else {
      while (place < at) added.push(now[place++]!);
      placeOf[old] = place++;
    }
    if (removed.length + added.length > most) return null;
  }
  while (place < now.length) added.push(now[place++]!);
  const isMoved = removed.some((article) => now.includes(article));
  return isMoved || removed.length + added.length > most ? null : { removed, added, placeOf };
}

interface Lookup extends Pick<View, "fullText" | "articles" | "analyzer"> {}

/** Articles that are read again for one word before the view is. */
const MOST_READ = 20;

/** Whether some article writes this word for the term; `null` if nobody knows without reading many. */
function hasWord(word: string, term: string, { fullText, articles, analyzer }: Lookup): boolean | null {
  const row = fullText.terms.get(term);
  if (row === undefined) return false;
  const unitsOf = ({ units, offsets }: TextLists): Uint32Array => rowOf(units, offsets, row);
  const places = new Set([
    ...unitsOf(fullText.headings),
    ...unitsOf(fullText.texts),
    ...unitsOf(fullText.names).map((name) => fullText.articleOfName[name]!),
  ]);
  let read = 0;
  for (const place of places) {
    if (++read > MOST_READ) return null;
    const { words } = readArticles([articles[place]!], analyzer);
    if (words.some((entry) => entry.word === word && entry.terms.includes(term))) return true;
  }
  return false;
}

/** The index of the articles of now, which are those of `before` without some and with others. O(names), mostly copying. */
function patchNameIndex(
  before: NameIndex,
  { removed, added }: { readonly removed: readonly Article[]; readonly added: readonly Article[] },
  now: NamedArticles,
): NameIndex {
  const groups = new Map(before.byPlain);
  const named = (plain: string) => groups.get(plain) ?? [];
  for (const name of removed.flatMap(namesRead))
    groups.set(
      name.plain,
      named(name.plain).filter((one) => one !== name),
    );
  for (const name of added.flatMap(namesRead)) groups.set(name.plain, [...named(name.plain), name]);
  return nameIndexOf(now, groups);
}
