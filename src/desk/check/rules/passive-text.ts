import { writtenLanguage } from "../../../core/article/written-language.ts";
import { primaryTag } from "../../../core/text/primary-tag.ts";
import { quote, sentencesOf } from "../prose.ts";
import { publishedArticles } from "../published.ts";
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

/** Forms that tell the passive of a language, in one sentence. Folded to small letters, accents kept. */
const PASSIVE: Readonly<Record<string, RegExp>> = {
  en: /\b(?:is|are|was|were|be|been|being|gets|got)(?:n't)?(?:\s+(?:not|also|then|now|only|always|never|already|still|\p{L}+ly))*\s+(?:\p{L}{2,}ed|done|made|given|taken|shown|sent|set|kept|found|held|seen|written|known|built|lost|put|chosen|hidden|driven|begun|left|read|run|told|brought|bought|caught|thought|paid|sold|met|won|broken|stolen|spoken|drawn|grown|thrown|worn|reset|bound|split|shut|cut|hit)\b/u,
  de: /\b(?:wird|werden|wurde|wurden|worden)\b.*\b(?:\p{L}*ge\p{L}+(?:t|en)|\p{L}+iert|(?:be|ver|er|zer|ent|miss)\p{L}+(?:t|en))\b|\b(?:\p{L}*ge\p{L}+(?:t|en)|\p{L}+iert)\s+(?:wird|werden|wurde|wurden|worden)\b/u,
  fr: /\b(?:est|sont|était|étaient|été|être|sera|seront|fut|furent)(?:\s+(?:pas|aussi|déjà|toujours|\p{L}+ment))*\s+\p{L}{2,}(?:é|ée|és|ées|ie|is|it|ite|ue|us|ert|erte)(?!\p{L})/u,
  es: /\b(?:es|son|era|eran|fue|fueron|será|serán|sido|ser)(?:\s+(?:no|también|ya|siempre|\p{L}+mente))*\s+\p{L}{2,}(?:ad[oa]s?|id[oa]s?|hech[oa]s?|escrit[oa]s?|puest[oa]s?|vist[oa]s?)\b/u,
};

/** Whether the sentence is in the passive; `null` for a language whose forms are not known. A guess by forms: "is interested" counts too. */
function isPassive(sentence: string, language: string): boolean | null {
  return PASSIVE[language]?.test(sentence.toLowerCase()) ?? null;
}
