import { type Fields, type JsonSchema, list, object, orNull, withOptional } from "./json-schema.ts";
import type { ArticleRef, Caution, NewArticleFacts } from "./report.ts";

/** Any text. */
export const TEXT: JsonSchema = { type: "string" };
/** A whole number from 0 up. */
export const COUNT: JsonSchema = { type: "integer", minimum: 0 };
/** A number in [0, 1]. */
export const SHARE: JsonSchema = { type: "number", minimum: 0, maximum: 1 };
/** Texts. */
export const TEXTS: JsonSchema = list(TEXT);

/** The fields that name an article. */
export const ARTICLE_FIELDS: Fields<ArticleRef> = { id: TEXT, title: TEXT, url: orNull(TEXT) };
/** An article by name. */
export const ARTICLE: JsonSchema = object<ArticleRef>(ARTICLE_FIELDS);

const NEW_ARTICLES: JsonSchema = object<NewArticleFacts>({
  articles: COUNT,
  extended: COUNT,
  tickets: COUNT,
  lent: COUNT,
  named: list(object<NewArticleFacts["named"][number]>({ title: TEXT, tickets: COUNT })),
});

/** What a reader should know; of new articles, what the text counts with it. */
export const CAUTION: JsonSchema = withOptional(
  object<Omit<Caution, "newArticles" | "gapSample">>({ code: TEXT, text: TEXT }),
  { newArticles: NEW_ARTICLES, gapSample: object({ drawn: COUNT, unsolved: COUNT }) },
);
