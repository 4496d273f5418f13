import { mustBe } from "../../../core/door/door.ts";
import { orNull, text } from "../../../core/door/kinds.ts";
import { type Article, similarArticles } from "../../../index.ts";
import type { HandlerOptions } from "../handler-options.ts";
import type { Operation } from "../operation.ts";
import { ProblemError } from "../problem.ts";
import { type PublicArticle, toPublicArticle } from "../public-article.ts";
import { articleAnswer } from "../schema/article-answers.ts";
import { visibleArticle } from "../visible-article.ts";

/** What `GET /articles/{id}` answers. */
export interface ArticleAnswer extends PublicArticle {
  /** Safe to show; `null` if the host makes none. */
  readonly html: string | null;
  /** Other articles on the same matter that the viewer may see, most alike first. */
  readonly similar: readonly Pick<Article, "id" | "title" | "url">[];
}

export function readArticleOperation({ html }: Pick<HandlerOptions, "html">) {
  return {
    id: "readArticle",
    method: "GET",
    path: "/articles/{id}",
    summary: "One article, and others like it",
    parameters: null,
    body: null,
    status: 200,
    answer: articleAnswer,
    problems: ["not-found"],
    cost: 1,
    repeatsNothing: true,
    async run(asked): Promise<ArticleAnswer> {
      const { id, index, viewer } = asked;
      const article = findArticle(id, asked);
      const similar = similarArticles(index, id, viewer);
      return {
        ...toPublicArticle(article),
        html: await htmlOf(article, html),
        similar: similar.map(({ articleId, title, url }) => ({ id: articleId, title, url })),
      };
    },
  } satisfies Operation<null, null>;
}

async function htmlOf(article: Article, html: HandlerOptions["html"]): Promise<string | null> {
  const made = (await html?.(article)) ?? null;
  mustBe(orNull(text), made, "what html returns");
  return made;
}

/** The article, if the viewer may see it. Throws the same `ProblemError` for a hidden one and for none. */
export function findArticle(id: string, asked: Parameters<typeof visibleArticle>[1]): Article {
  const article = visibleArticle(id, asked);
  if (article !== null) return article;
  throw new ProblemError("not-found", "There is no such article, or it is not for you.");
}
