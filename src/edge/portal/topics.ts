import type { Article } from "../../index.ts";

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

/**
 * Files articles under their categories, and remembers it for each list, which is one for all viewers who see the same: the first
 * page needs it for every visitor. O(articles · log articles) once a list.
 */
export function createTopics(naming: Naming): (articles: readonly Article[]) => readonly Topic[] {
  const known = new WeakMap<readonly Article[], readonly Topic[]>();
  return (articles) => {
    const topics = known.get(articles) ?? topicsOf(articles, naming);
    known.set(articles, topics);
    return topics;
  };
}

/** In the order of their names; articles without one come last. */
function topicsOf(articles: readonly Article[], { language, other }: Naming): Topic[] {
  const topics = new Map<string, Article[]>();
  for (const article of articles) {
    for (const name of article.category.length === 0 ? [other] : article.category) {
      const topic = topics.get(name);
      if (topic === undefined) topics.set(name, [article]);
      else topic.push(article);
    }
  }
  const { compare } = new Intl.Collator(language);
  return [...topics]
    .map(([name, listed]) => ({ name, articles: listed.sort((a, b) => compare(a.title, b.title)) }))
    .sort((a, b) => Number(a.name === other) - Number(b.name === other) || compare(a.name, b.name));
}
