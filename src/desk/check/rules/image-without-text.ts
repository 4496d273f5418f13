import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** Words that stand for no image in particular. Folded by the pattern's flag. */
const EMPTY =
  /^(?:image|img|picture|photo|screenshot|screen shot|screen capture|bild|grafik|abbildung|capture|capture d'écran|imagen|captura|alt|alt text|graphic|figure|icon|untitled|[\w-]*\.(?:png|jpe?g|gif|svg|webp)|[\d\s_-]+)?$/i;

/** An image that says nothing to who cannot see it, nor to search. */
export const imageWithoutText: Rule<"found" | "empty" | "fix"> = {
  name: "image-without-text",
  group: "content",
  severity: "warning",
  on: true,
  why: "Who hears the page, or has pictures turned off, gets nothing; nor does search find what only a picture shows (WCAG 2.2, 1.1.1).",
  texts: {
    found: "The image {source} has no alternative text.",
    empty: "The image {source} has “{text}” as its alternative text.",
    fix: "Say in its alternative text what the reader is to see; write steps out, whatever the picture shows.",
  },
  limits: {},
  find: (context) =>
    publishedArticles(context).flatMap((article) =>
      (context.outlineOf(article)?.images ?? [])
        .filter(({ source, text }) => source !== "" && EMPTY.test(text.trim()))
        .map(({ source, text, line }) => ({
          articleId: article.id,
          line,
          message: [
            text.trim() === "" ? "found" : "empty",
            { source: source.slice(0, 200), text: text.trim() },
          ],
          fix: "fix",
        })),
    ),
};
