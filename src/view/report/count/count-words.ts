import type { WordSuggestion } from "../../../desk/word/word-suggestion.ts";
import type { WordRow } from "../report.ts";
import type { ArticleLookup } from "./article-refs.ts";

/** The words to add, by article. Single words, none of them an address or a number. */
export function countWords(words: readonly WordSuggestion[], articleOf: ArticleLookup): WordRow[] {
  return words.map(({ articleId, title, words: suggested, line }) => ({
    article: articleOf(articleId, title),
    words: suggested,
    line,
  }));
}
