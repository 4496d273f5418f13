import type { Article } from "./article.ts";

type Named = Pick<Article, "title" | "aliases" | "keywords" | "symptoms" | "questions">;

/** What an article is called beside its title. */
export function otherNames({ aliases, keywords, symptoms, questions }: Omit<Named, "title">): string[] {
  return [...aliases, ...keywords, ...symptoms, ...questions];
}

/** All that an article is called, its title first: the one list of what counts as a name. */
export function articleNames(article: Named): string[] {
  return [article.title, ...otherNames(article)];
}

/** Names that somebody may write as a whole, the title first: keywords and symptoms are but parts of what people write. */
export function wholeNames({
  title,
  aliases,
  questions,
}: Pick<Article, "title" | "aliases" | "questions">): string[] {
  return [title, ...aliases, ...questions];
}
