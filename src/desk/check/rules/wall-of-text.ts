import { quote, wordsOf } from "../prose.ts";
import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** A paragraph without an end. */
export const wallOfText: Rule<"found" | "fix"> = {
  name: "wall-of-text",
  group: "content",
  severity: "warning",
  on: true,
  why: "People skim: in a paragraph without a break nobody finds the line that helps.",
  texts: {
    found: "A paragraph of {words} words: “{quote}”",
    fix: "Make a list of what is to be done, and paragraphs of the rest.",
  },
  limits: { words: 150 },
  find: (context, { words = 150 }) =>
    publishedArticles(context).flatMap((article) =>
      (context.outlineOf(article)?.blocks ?? [])
        .filter(({ kind, text }) => kind === "paragraph" && wordsOf(text).length > words && !isList(text))
        .map(({ line, text }) => ({
          articleId: article.id,
          line,
          message: ["found", { words: wordsOf(text).length, quote: quote(text) }],
          fix: "fix",
        })),
    ),
};

/** Names behind commas or bars: a list of authors, a row of a table that is none. */
function isList(text: string): boolean {
  return (text.match(/[,;|]/g)?.length ?? 0) > wordsOf(text).length / 4;
}
