import { INDEX_FORMAT, INDEX_VERSION, type IndexFile } from "./index-file.ts";
import { packLists } from "./pack-lists.ts";
import { packVocabulary } from "./pack-vocabulary.ts";
import { createViewKey } from "./portal.ts";
import type { SearchIndex } from "./search-index.ts";

/**
 * The index as JSON, for `loadIndex`. The view of viewers without audiences is in it ready to use.
 *
 * It holds every article in full, hidden ones too: for a file that customers can download, make the index of public
 * articles only.
 */
export function serializeIndex(index: SearchIndex): string {
  const beholder = { audiences: [], now: index.now };
  const { fullText, vocabulary } = index.portal.viewOf(beholder);
  const file: IndexFile = {
    format: INDEX_FORMAT,
    version: INDEX_VERSION,
    now: index.now,
    analyzer: index.analyzer.options,
    articles: index.articles,
    views: [
      {
        key: createViewKey(index.articles)(beholder),
        terms: [...fullText.terms.keys()],
        names: packLists(fullText.names),
        headings: packLists(fullText.headings),
        texts: packLists(fullText.texts),
        vocabulary: packVocabulary(vocabulary.entries, fullText.terms),
      },
    ],
    end: "end",
  };
  return JSON.stringify(file);
}
