import type { Article } from "../article/article.ts";
import { LevelZeroError } from "../error.ts";
import { createArticleReader } from "./article-reader.ts";
import type { SearchIndex } from "./search-index.ts";

/** An index from its parts. Throws `INVALID_INPUT` if two articles have one id. */
export function assembleIndex({
  articleById,
  reader,
  ...parts
}: Omit<SearchIndex, "articleById" | "reader"> &
  Partial<Pick<SearchIndex, "articleById" | "reader">>): SearchIndex {
  return {
    ...parts,
    articleById: articleById ?? byId(parts.articles),
    reader: reader ?? createArticleReader(parts.analyzer),
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
