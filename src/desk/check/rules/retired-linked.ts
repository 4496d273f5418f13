import { visibilityOf } from "../../../core/article/visibility.ts";
import { findLinks } from "../link/find-links.ts";
import type { Rule } from "../rule.ts";

/** A link to an article that is out of date by its own header. */
export const retiredLinked: Rule<"retired" | "ended" | "fix"> = {
  name: "retired-linked",
  group: "state",
  severity: "warning",
  on: true,
  why: "Readers are sent to an answer that the desk itself has given up.",
  texts: {
    retired: "The link “{link}” leads to “{title}”, which is retired.",
    ended: "The link “{link}” leads to “{title}”, which is valid until {day} only.",
    fix: "Link what took its place, or take the link out.",
  },
  limits: {},
  find: (context) =>
    findLinks(context).links.flatMap(({ from, link, target }) => {
      if (target.kind !== "article" || target.article === from) return [];
      const viewer = { audiences: target.article.audience, now: context.now };
      if (visibilityOf(target.article, viewer) !== "outdated") return [];
      return [
        {
          articleId: from.id,
          line: link.line,
          message: [
            target.article.state === "retired" ? "retired" : "ended",
            {
              link: link.text.slice(0, 80),
              title: target.article.title,
              day: target.article.validTo?.slice(0, 10) ?? "",
            },
          ],
          fix: "fix",
          related: [context.placeOf(target.article.id)],
        },
      ];
    }),
};
