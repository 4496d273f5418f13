import type { Article } from "../article/article.ts";
import { LevelZeroError } from "../error.ts";
import { createArticleReader } from "./article-reader.ts";
import { createPostings } from "./create-postings.ts";
import type { Postings } from "./postings.ts";
import type { SearchIndex } from "./search-index.ts";

/**
 * An index from its parts. The postings are made when they are first asked for: a portal never needs them.
 * Throws `INVALID_INPUT` if two articles have one id.
 */
export function assembleIndex({
  articleById,
  reader: given,
  ...parts
}: Omit<SearchIndex, "articleById" | "postings" | "hasPostings" | "reader"> &
  Partial<Pick<SearchIndex, "articleById" | "reader">>): SearchIndex {
  const reader = given ?? createArticleReader(parts.analyzer);
  let postings: Postings | undefined;
  return {
    ...parts,
    articleById: articleById ?? byId(parts.articles),
    reader,
    get postings() {
      postings ??= createPostings(parts.articles, parts.analyzer, reader);
      return postings;
    },
    set postings(made) {
      postings = made;
    },
    get hasPostings() {
      return postings !== undefined;
    },
  };
}

function byId(articles: readonly Article[]): ReadonlyMap<string, Article> {
  const found = new Map<string, Article>();
  for (const article of articles) {
    const other = found.get(article.id);
    if (other !== undefined) throw new LevelZeroError("INVALID_INPUT", duplicateId(article, other));
    found.set(article.id, article);
  }
  return found;
}

function duplicateId(article: Article, other: Article): string {
  const files = [other.path, article.path].filter((path) => path !== null).join(" and ");
  const where = files === "" ? "" : ` (${files})`;
  return `Two articles have the id ${JSON.stringify(article.id)}${where}. Give each article its own id.`;
}
