import { INDEX_FORMAT, INDEX_VERSION, type IndexFile, type WordRow } from "./index-file.ts";
import { createViewKey } from "./portal.ts";
import type { SearchIndex } from "./search-index.ts";
import type { VocabularyEntry } from "./vocabulary.ts";

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
        names: fullText.names.toJSON(),
        bodies: fullText.bodies.toJSON(),
        words: vocabulary.entries.map(toRow),
      },
    ],
    end: "end",
  };
  return JSON.stringify(file);
}

function toRow({ word, count, terms }: VocabularyEntry): WordRow {
  return [word, count, ...terms.map((term) => (term === word ? 0 : term))];
}
