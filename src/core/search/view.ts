import type { Article } from "../article/article.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { protectedWords } from "../text/protected-terms.ts";
import { type ArticleReader, createArticleReader } from "./article-reader.ts";
import { ArticleWords } from "./article-words.ts";
import { createSectionChooser, type SectionChooser } from "./best-section.ts";
import { DEFAULT_BOOSTS } from "./boosts.ts";
import type { QueryWord } from "./expand-query.ts";
import { createFacetTable, type FacetTable } from "./facet-table.ts";
import { createFullText, type FullText } from "./full-text.ts";
import { createLearnedLists, type LearnedLists } from "./learned-lists.ts";
import type { LearnedWords } from "./learned-words.ts";
import type { TextAnswer } from "./measure-trust.ts";
import { createNameIndex, type NameIndex } from "./name-index.ts";
import { createSentenceComparer, type SentenceComparer } from "./nearest-sentence.ts";
import { isNotice } from "./notice.ts";
import { rankArticles } from "./rank-articles.ts";
import { countTexts, rarityIn } from "./rarity.ts";
import type { ReadText } from "./read-article.ts";
import { rememberLists } from "./remember-lists.ts";
import { createSnippetMaker, type SnippetMaker } from "./snippet.ts";
import { createTieOrder, type TieOrder } from "./tie-order.ts";
import { createVersions, type Versions } from "./versions.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";
import { VocabularyBuilder } from "./vocabulary-builder.ts";

/** All that search knows for one group of viewers, made from the articles they may see and from nothing else. */
export interface View {
  readonly articles: readonly Article[];
  /** Article id → its place in `articles`. */
  readonly ordinalById: ReadonlyMap<string, number>;
  readonly analyzer: Analyzer;
  readonly fullText: FullText;
  readonly vocabulary: Vocabulary;
  /** Product names and the like, which are never taken for mistyped words; folded. */
  readonly protectedWords: ReadonlySet<string>;
  /** The words of the articles that were looked at last. */
  readonly words: ArticleWords;
  readonly sections: SectionChooser;
  readonly sentences: SentenceComparer;
  readonly makeSnippet: SnippetMaker;
  readonly facets: FacetTable;
  /** What decides between articles of one score. */
  readonly ties: TieOrder;
  /** Languages and translations; `null` where all articles are in one language. */
  readonly versions: Versions | null;
  /** Articles filed or tagged as notices. */
  readonly notices: readonly Article[];
  /**
   * What past questions say about the visible articles to somebody who holds these audiences; made on first use, and kept as long
   * as the words are.
   */
  readonly learnedLists: (words: LearnedWords, audiences: readonly string[]) => LearnedLists;
  /** Made on first use. */
  readonly names: () => NameIndex;
}

/** Reads every word of `articles` once. */
export function createView(
  articles: readonly Article[],
  analyzer: Analyzer,
  reader: ArticleReader = createArticleReader(analyzer),
): View {
  const words = new VocabularyBuilder();
  const fullText = createFullText(articles, (article) => {
    const { names, headings, text } = reader.read(article);
    const add = (read: ReadText) => words.add(read);
    return { names: names.map(add), headings: add(headings), text: add(text) };
  });
  return assembleView(articles, analyzer, { fullText, vocabulary: createVocabulary(words.entries()) });
}

/** What of a view takes time to make. */
export interface ViewParts extends Pick<View, "fullText" | "vocabulary"> {
  /** What these words teach, if it is known already. */
  readonly learned?: readonly [words: LearnedWords, lists: LearnedLists];
  /** Of a view that has most of these articles. */
  readonly words?: ArticleWords;
  readonly ties?: TieOrder;
  readonly notices?: readonly Article[];
  readonly makeSnippet?: SnippetMaker;
  readonly names?: (places: View["ordinalById"]) => NameIndex;
}

/** A view from parts that were made before. */
export function assembleView(
  articles: readonly Article[],
  analyzer: Analyzer,
  { fullText, vocabulary, learned, words: read, ties, notices, makeSnippet, names: madeNames }: ViewParts,
): View {
  const ordinalById = new Map(articles.map((article, ordinal) => [article.id, ordinal]));
  const learnedLists = rememberLists(
    (words, audiences) =>
      createLearnedLists(words, {
        ordinalById,
        audiences,
        isInArticles: (term) => fullText.terms.has(term),
        termsOf: analyzer.terms,
        askText: (terms) => askText({ articles, fullText, vocabulary }, terms),
      }),
    learned,
  );
  const words = read ?? new ArticleWords(analyzer);
  let names: NameIndex | undefined = madeNames?.(ordinalById);
  return {
    articles,
    ordinalById,
    analyzer,
    fullText,
    vocabulary,
    protectedWords: protectedWords(analyzer.options),
    makeSnippet: makeSnippet ?? createSnippetMaker(analyzer),
    facets: createFacetTable(articles),
    ties: ties ?? createTieOrder(articles),
    versions: createVersions(articles, analyzer.options.language),
    notices: notices ?? articles.filter(isNotice),
    learnedLists,
    names() {
      names ??= createNameIndex({ articles, places: ordinalById });
      return names;
    },
    words,
    sections: createSectionChooser(words, vocabulary),
    sentences: createSentenceComparer(words, vocabulary, countTexts({ articles, fullText })),
  };
}

type Texts = Pick<View, "articles" | "fullText" | "vocabulary">;

/** What the articles' own text answers to a query of these terms, each a word that stands for itself alone. */
function askText(view: Texts, terms: readonly string[]): TextAnswer {
  return rankArticles(view, wordsOf(view, terms), DEFAULT_BOOSTS);
}

function wordsOf(view: Texts, terms: readonly string[]): QueryWord[] {
  const texts = countTexts(view);
  return terms.map((term) => {
    const count = view.vocabulary.textCount(term);
    return {
      start: 0,
      end: 0,
      written: [term],
      correction: null,
      terms: count > 0 ? [{ term, weight: 1 }] : [],
      kind: count > 0 ? "known" : "unknown",
      rarity: rarityIn(texts, count),
    };
  });
}
