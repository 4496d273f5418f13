import { alikeArticles, alikeSections } from "../duplicate/passages.ts";
import { quote } from "../prose.ts";
import type { Rule } from "../rule.ts";

/** One passage, word for word, in many articles. */
export const repeatedSection: Rule<"found" | "fix"> = {
  name: "repeated-section",
  group: "duplicates",
  severity: "note",
  on: true,
  why: "When it changes, somebody has to remember every place; one is forgotten, and the articles contradict each other.",
  texts: {
    found: "{articles} articles have this passage of {words} words: “{quote}”",
    fix: "Put it into an article or a part of its own, and link or include it.",
  },
  limits: { articles: 3, words: 40 },
  find: (context, { articles = 3, words = 40 }) => {
    const twins = new Set(
      alikeArticles(context, 1)
        .passages.filter(({ places }) => places.length > 1)
        .flatMap(({ places }) => places.map(({ article }) => article)),
    );
    return alikeSections(context, 1).passages.flatMap((passage) => {
      const places = passage.places.filter(({ article }) => !twins.has(article));
      const distinct = new Set(places.map(({ article }) => article.id));
      if (distinct.size < articles || passage.words.length < words) return [];
      const [first, ...others] = places;
      return [
        {
          articleId: first!.article.id,
          line: first!.line,
          message: [
            "found",
            { articles: distinct.size, words: passage.words.length, quote: quote(first!.text) },
          ],
          fix: "fix",
          related: others.slice(0, 10).map(({ article, line }) => context.placeOf(article.id, line)),
        },
      ];
    });
  },
};
