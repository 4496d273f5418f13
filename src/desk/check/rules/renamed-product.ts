import { fold } from "../../../core/text/fold.ts";
import { quote } from "../prose.ts";
import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** A product by the name that it no longer has, as the settings say. */
export const renamedProduct: Rule<"found" | "fix"> = {
  name: "renamed-product",
  group: "state",
  severity: "warning",
  on: true,
  why: "People look for the name on their screen, and take the article for an old one.",
  texts: {
    found: "“{old}” is called {now} now: “{quote}”",
    fix: "Write {now}; put “{old}” under aliases, so that it is still found.",
  },
  limits: {},
  find: (context) => {
    const names = Object.entries(context.words.renamed).map(([old, now]) => ({
      old,
      now,
      pattern: wholeWords(old),
    }));
    if (names.length === 0) return [];
    return publishedArticles(context).flatMap((article) =>
      names.flatMap(({ old, now, pattern }) => {
        const said = [
          { line: null, text: article.title },
          ...(context.outlineOf(article)?.blocks ?? []),
        ].find(({ text }) => pattern.test(fold(text)));
        if (said === undefined) return [];
        return [
          {
            articleId: article.id,
            line: said.line,
            message: ["found", { old, now, quote: quote(said.text) }],
            fix: ["fix", { old, now }],
          },
        ];
      }),
    );
  },
};

function wholeWords(name: string): RegExp {
  const escaped = fold(name)
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/\s+/g, "\\s+");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u");
}
