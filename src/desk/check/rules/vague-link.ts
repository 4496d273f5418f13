import { fold } from "../../../core/text/fold.ts";
import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** Folded. */
const VAGUE =
  /^(?:here|click here|this|this link|link|more|read more|see here|this page|this article|hier|hier klicken|diesen link|mehr|ici|cliquez ici|ce lien|aqui|haga clic aqui|este enlace)[.!]?$/;

/** A link whose words do not say where it leads. */
export const vagueLink: Rule<"found" | "fix"> = {
  name: "vague-link",
  group: "links",
  severity: "note",
  on: true,
  why: "People jump from link to link, by eye and by screen reader: “here” tells them nothing (WCAG 2.2, 2.4.4).",
  texts: {
    found: "The words of the link to {target} are “{text}”.",
    fix: "Link the words that say what is there.",
  },
  limits: {},
  find: (context) =>
    publishedArticles(context).flatMap((article) =>
      (context.outlineOf(article)?.links ?? [])
        .filter(({ text }) => VAGUE.test(fold(text).trim()))
        .map(({ text, target, line }) => ({
          articleId: article.id,
          line,
          message: ["found", { target: target.slice(0, 120), text }],
          fix: "fix",
        })),
    ),
};
