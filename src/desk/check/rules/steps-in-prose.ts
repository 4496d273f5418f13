import { quote, sentencesOf } from "../prose.ts";
import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** Words that tell what to do on a screen, as the first of a sentence or of one of its parts. By language. */
const DO =
  "open|click|select|choose|press|tap|type|enter|go to|right-click|double-click|navigate to|log in|sign in|log out|sign out|restart|download|install|uninstall|check|uncheck|scroll|drag|copy|paste|save|close|" +
  "öffne|öffnen sie|klicke|klicken sie|wähle|wählen sie|drücke|drücken sie|gib|geben sie|gehen sie|starte|starten sie|" +
  "ouvrez|cliquez|sélectionnez|choisissez|appuyez|saisissez|allez|entrez|redémarrez|" +
  "abra|haga clic|seleccione|elija|pulse|escriba|vaya|introduzca|reinicie";
const STEP = new RegExp(
  `(?:^|[.;:!?,]\\s+|\\s)(?:(?:and|then|and then|next|now|finally|first|second|after that|afterwards|dann|danach|anschließend|nun|puis|ensuite|enfin|luego|después),?\\s+)?(?<do>${DO})(?=\\s)`,
  "giu",
);

/** Steps told in a paragraph. */
export const stepsInProse: Rule<"found" | "fix"> = {
  name: "steps-in-prose",
  group: "content",
  severity: "warning",
  on: true,
  why: "Steps are followed with the eyes going back and forth: in a paragraph people lose their place.",
  texts: {
    found: "{steps} steps in one paragraph: “{quote}”",
    fix: "Number them, one a line.",
  },
  limits: { steps: 5 },
  find: (context, { steps = 5 }) =>
    publishedArticles(context).flatMap((article) =>
      (context.outlineOf(article)?.blocks ?? []).flatMap(({ kind, line, text }) => {
        if (kind !== "paragraph") return [];
        const told = stepsOf(text);
        if (told < steps) return [];
        return [
          {
            articleId: article.id,
            line,
            message: ["found", { steps: told, quote: quote(text) }],
            fix: "fix",
          },
        ];
      }),
    ),
};

/** A sentence that gives an order, at once or after saying where. */
const ORDER = new RegExp(
  `^(?:\\P{L}*)(?:(?:then|next|now|finally|first|to [^,]{3,80}|in [^,]{3,60}|on [^,]{3,60}|dann|puis|luego),?\\s+)?(?:${DO})\\s`,
  "iu",
);

/** Orders in sentences that give one; a sentence that tells of somebody else's doing ("when users click") gives none. */
function stepsOf(text: string): number {
  return sentencesOf(text)
    .filter((sentence) => ORDER.test(sentence))
    .reduce((sum, sentence) => sum + [...sentence.matchAll(STEP)].length, 0);
}
