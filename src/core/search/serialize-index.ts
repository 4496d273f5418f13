import { nameOfOwn } from "../text/analyzer.ts";
import { mustBeIndex, serializeDoor } from "./check-options.ts";
import { INDEX_FORMAT, INDEX_VERSION, sealed, type ViewFile } from "./index-file.ts";
import type { LearnedLists } from "./learned-lists.ts";
import type { LearnedWords } from "./learned-words.ts";
import { forViewers, packArticle } from "./pack-article.ts";
import { packLearned } from "./pack-learned.ts";
import { packLists } from "./pack-lists.ts";
import { packVocabulary } from "./pack-vocabulary.ts";
import { createViewKey, visibleTo } from "./portal.ts";
import type { SearchIndex } from "./search-index.ts";
import type { View } from "./view.ts";

export interface SerializeOptions {
  /**
   * Makes a file for viewers who hold these audiences, such as `[]` for everybody: only the articles that they may see at the
   * index's moment are in it, without what only the desk needs (owner, path, further front matter). Without this option the
   * file holds every article in full, hidden ones too: keep it as you keep the articles.
   */
  readonly audiences?: readonly string[];
  /** What resolved tickets taught, from `learnWords`. Only words and questions that three people or more share are written. */
  readonly learned?: LearnedWords;
}

/** The index as JSON, for `loadIndex`, ready to use for viewers with the audiences given, or without any. */
export function serializeIndex(index: SearchIndex, options: SerializeOptions = {}): string {
  mustBeIndex(index, "serializeIndex");
  const checked = serializeDoor(options);
  const audiences = checked.audiences ?? [];
  const datedViewer = { audiences, now: index.now };
  const articles =
    checked.audiences === undefined
      ? index.articles
      : visibleTo(index.articles, datedViewer).map((article) => forViewers(article, audiences));
  const own = nameOfOwn(index.analyzer);
  const view = index.portal.viewOf(datedViewer);
  const learned = checked.learned ?? index.learned;
  return sealed({
    format: INDEX_FORMAT,
    version: INDEX_VERSION,
    now: index.now,
    analyzer: own === null ? index.analyzer.options : { own },
    articles: articles.map(packArticle),
    audiences,
    views: [
      {
        key: createViewKey(articles)(datedViewer),
        ...packView(view, learned === null ? null : view.learnedLists(learned, audiences)),
      },
    ],
  });
}

function packView(view: View, learned: LearnedLists | null): Omit<ViewFile, "key"> {
  const { fullText, vocabulary } = view;
  return {
    terms: fullText.terms.all,
    names: packLists(fullText.names),
    headings: packLists(fullText.headings),
    texts: packLists(fullText.texts),
    vocabulary: packVocabulary(vocabulary.entries, fullText.terms),
    learned: learned === null ? null : packLearned(learned),
  };
}
