import { proseWords, wordsOf } from "../prose.ts";
import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** An article that says next to nothing. */
export const tooShort: Rule<"empty" | "found" | "fix"> = {
  name: "too-short",
  group: "content",
  severity: "warning",
  on: true,
  why: "A stub is found instead of the answer, and people call.",
  texts: {
    empty: "The article has no text.",
    found: "The article has {words, plural, one {# word} other {# words}}, and leads nowhere else.",
    fix: "Write the answer, or retire the article.",
  },
  limits: { words: 15 },
  find: (context, { words = 15 }) =>
    publishedArticles(context).flatMap((article) => {
      const outline = context.outlineOf(article);
      if (outline === null) return [];
      const showsMore = outline.images.length > 0 || outline.links.length > 0;
      const holdsMore = outline.blocks.some(({ kind }) => kind === "code" || kind === "table");
      // What another file brings in is text of the article, and not of its own file.
      const read = article.sections.reduce(
        (sum, { heading, text }) => sum + wordsOf(`${heading} ${text}`).length,
        0,
      );
      const length = Math.max(proseWords(outline), read);
      if (length >= words || showsMore || holdsMore || outline.filledIn === true) return [];
      return [
        {
          articleId: article.id,
          line: null,
          message: length === 0 ? "empty" : ["found", { words: length }],
          fix: "fix",
        },
      ];
    }),
};
