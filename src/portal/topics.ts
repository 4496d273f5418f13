import { type Article, type SearchIndex, type ViewerOptions, visibilityOf } from "../index.ts";

/** A category and what the visitor may read in it. */
export interface Topic {
  readonly name: string;
  /** By title. */
  readonly articles: readonly Article[];
}

/** How topics are named and ordered. */
interface Naming {
  readonly language: string;
  /** Name of the topic that holds the articles without a category. */
  readonly other: string;
}

/** The categories of the articles that this viewer may see, in the order of their names; articles without one come last. O(articles). */
export function topicsOf(
  index: SearchIndex,
  viewer: Required<ViewerOptions>,
  { language, other }: Naming,
): Topic[] {
  const topics = new Map<string, Article[]>();
  for (const article of index.articles) {
    if (visibilityOf(article, viewer) !== "visible") continue;
    for (const name of article.category.length === 0 ? [other] : article.category) {
      const topic = topics.get(name);
      if (topic === undefined) topics.set(name, [article]);
      else topic.push(article);
    }
  }
  const { compare } = new Intl.Collator(language);
  return [...topics]
    .map(([name, articles]) => ({ name, articles: articles.sort((a, b) => compare(a.title, b.title)) }))
    .sort((a, b) => Number(a.name === other) - Number(b.name === other) || compare(a.name, b.name));
}
