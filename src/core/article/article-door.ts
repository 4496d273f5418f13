import { type Kind, mustBe, refuse } from "../door/door.ts";
import { listOf, oneOf, orNull, record, text, texts, that } from "../door/kinds.ts";
import { momentOf } from "../door/moment.ts";
import { ownsAll } from "../door/named-fields.ts";
import { shown } from "../door/shown.ts";
import type { Article } from "./article.ts";
import { UNSAID } from "./create-article.ts";

const HOW = "an article: make it with createArticle or parseArticle";

const isoText = orNull(
  that<string>(
    (value) => typeof value === "string" && !value.includes(" ") && momentOf(value) !== null,
    "ISO 8601 text or null (createArticle and parseArticle write it)",
  ),
);

const article = record<Article>(
  {
    id: text,
    title: text,
    summary: text,
    sections: listOf(
      record({ heading: text, text, anchor: text }, "a section with heading, text and anchor"),
      "a list of sections",
    ),
    aliases: texts,
    keywords: texts,
    symptoms: texts,
    questions: texts,
    tags: texts,
    product: texts,
    category: texts,
    audience: texts,
    state: oneOf(["draft", "published", "retired"]),
    validFrom: isoText,
    validTo: isoText,
  },
  HOW,
);

const articles: Kind<readonly Article[]> = listOf(
  article,
  "a list of articles (of what readArticles returns, its `articles`)",
);

/** Throws `INVALID_INPUT` unless these are articles: an audience that is no list, or an unknown state, would show what is hidden. */
export function mustBeArticles(value: unknown, what: string): asserts value is readonly Article[] {
  mustBe(articles, value, what);
  for (const [at, one] of value.entries()) mustBeOwn(one, what, at);
}

/**
 * Throws `INVALID_INPUT` for an article that has a field not as its own: a file, a thread and a copy that is made of it would lose it, and
 * with it what hides the article.
 */
export function mustBeOwn(article: Article, what: string, at?: number): void {
  if (ownsAll(article, FIELDS)) return;
  const lost = FIELDS.find((name) => name in article && !ownsAll(article, [name]));
  if (lost !== undefined)
    refuse(
      "INVALID_INPUT",
      `${at === undefined ? what : `${what} ${at}`} must be plain data, got ${shown(article)}: its ${lost} would get lost. Make the article with createArticle.`,
    );
}

const FIELDS = ["id", "title", "sections", ...Object.keys(UNSAID)];
