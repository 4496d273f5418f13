import type { Article } from "../article/article.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { createSectionChooser, type SectionChooser } from "./best-section.ts";
import { createFacetTable, type FacetTable } from "./facet-table.ts";
import { createFullText, type FullText } from "./full-text.ts";
import { createLearnedLists, type LearnedLists } from "./learned-lists.ts";
import type { LearnedWords } from "./learned-words.ts";
import { isNotice } from "./notice.ts";
import { createPhrasebook, type Phrasebook } from "./phrasebook.ts";
import { createTieOrder, type TieOrder } from "./tie-order.ts";
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
  readonly sections: SectionChooser;
  readonly facets: FacetTable;
  /** What decides between articles of one score. */
  readonly ties: TieOrder;
  /** Articles filed or tagged as notices. */
  readonly notices: readonly Article[];
  /** What past questions say about the visible articles; made on first use, and kept as long as the words are. */
  readonly learnedLists: (words: LearnedWords) => LearnedLists;
  /** What `suggest` completes to; made on first use. */
  readonly phrasebook: () => Phrasebook;
}

/** Reads every word of `articles` once. */
export function createView(articles: readonly Article[], analyzer: Analyzer): View {
  const words = new VocabularyBuilder(analyzer);
  const fullText = createFullText(articles, (text) => words.read(text));
  return assembleView(articles, analyzer, { fullText, vocabulary: createVocabulary(words.entries()) });
}

/** A view from parts that were made before. */
export function assembleView(
  articles: readonly Article[],
  analyzer: Analyzer,
  parts: Pick<View, "fullText" | "vocabulary">,
): View {
  let phrasebook: Phrasebook | undefined;
  const ordinalById = new Map(articles.map((article, ordinal) => [article.id, ordinal]));
  const learned = new WeakMap<LearnedWords, LearnedLists>();
  return {
    articles,
    ordinalById,
    analyzer,
    ...parts,
    facets: createFacetTable(articles),
    ties: createTieOrder(articles),
    notices: articles.filter(isNotice),
    learnedLists(words) {
      const lists = learned.get(words) ?? createLearnedLists(words, ordinalById);
      learned.set(words, lists);
      return lists;
    },
    sections: createSectionChooser(analyzer, parts.vocabulary),
    phrasebook: () => {
      phrasebook ??= createPhrasebook(articles);
      return phrasebook;
    },
  };
}
