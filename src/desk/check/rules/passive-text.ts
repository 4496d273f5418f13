import { primaryTag } from "../../../core/article/primary-tag.ts";
import { writtenLanguage } from "../../../core/article/written-language.ts";
import { quote, sentencesOf } from "../prose.ts";
import { publishedArticles } from "../published.ts";
import { isPassive } from "../reading/passive.ts";
import type { Rule } from "../rule.ts";

/** A paragraph that tells what is done, and by nobody. */
export const passiveText: Rule<"found" | "fix"> = {
  name: "passive-text",
  group: "content",
  severity: "note",
  on: false,
  why: "“The setting is changed” does not say who is to change it: the reader, an agent, or the program.",
  texts: {
    found: "{passive} of {sentences} sentences are in the passive: “{quote}”",
    fix: "Say who does it: “Select …”, “The service desk resets …”.",
  },
  limits: { sentences: 4, percentPassive: 70 },
  find: (context, { sentences = 4, percentPassive = 70 }) =>
    publishedArticles(context).flatMap((article) => {
      const written =
        article.language ?? writtenLanguage(article) ?? context.analyzer.options.language ?? "en";
      const language = primaryTag(written);
      return (context.outlineOf(article)?.blocks ?? []).flatMap(({ kind, line, text }) => {
        if (kind !== "paragraph") return [];
        const all = sentencesOf(text);
        const passive = all.filter((one) => isPassive(one, language) === true).length;
        if (all.length < sentences || 100 * passive < percentPassive * all.length) return [];
        return [
          {
            articleId: article.id,
            line,
            message: ["found", { passive, sentences: all.length, quote: quote(text) }],
            fix: "fix",
          },
        ];
      });
    }),
};
