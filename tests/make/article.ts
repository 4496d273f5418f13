import type { Article, Section } from "../../src/core/article/article.ts";
import { createArticle } from "../../src/core/article/create-article.ts";

type Given = Partial<Article> & {
  readonly id: string;
  /** One section for each entry: heading → text. The part before the first heading has an empty heading. */
  readonly body?: Readonly<Record<string, string>>;
};

/** A published article for everybody, with nothing in it but what a test names. The title is the id unless given. */
export function makeArticle({ body = {}, ...given }: Given): Article {
  const title = given.title ?? given.id;
  const sections = Object.entries(body).map(([heading, text], at) =>
    makeSection(heading, text, { title, at }),
  );
  return createArticle({ title, sections, ...given });
}

interface Place {
  readonly title: string;
  /** Place among the article's sections, from 0. */
  readonly at: number;
}

function makeSection(heading: string, text: string, { title, at }: Place): Section {
  return {
    anchor: heading.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-"),
    heading,
    headingPath: heading === "" ? [title] : [title, heading],
    level: heading === "" ? 1 : 2,
    text,
    line: 1 + 10 * at,
  };
}
