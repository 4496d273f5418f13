import { isNotice, type Notice, noticeOf } from "../../core/search/notice.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { isVisible } from "../../core/search/visible-articles.ts";

type Article = SearchIndex["articles"][number];

/**
 * The notice about `text` that these viewers can read at the index's moment: an article tagged or filed as a notice or outage that
 * names one of the words. The one with the most of them, ties by id; `null` if there is none. O(length of the notices).
 */
export function findNotice(index: SearchIndex, text: string, audiences: readonly string[]): Notice | null {
  const words = new Set(index.analyzer.terms(text));
  const datedViewer = { audiences, now: index.now };
  const [best] = index.articles
    .filter((article) => isNotice(article) && isVisible(article, datedViewer))
    .map((article) => ({ article, shared: sharedTerms(article, words, index) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || (a.article.id < b.article.id ? -1 : 1));
  return best === undefined ? null : noticeOf(best.article);
}

function sharedTerms(article: Article, words: ReadonlySet<string>, { analyzer }: SearchIndex): number {
  const { title, summary, aliases, keywords, symptoms } = article;
  const terms = new Set(analyzer.terms([title, summary, ...aliases, ...keywords, ...symptoms].join("\n")));
  return [...words].filter((word) => terms.has(word)).length;
}
