import type { Article } from "../../../core/article/article.ts";
import { visibilityOf } from "../../../core/article/visibility.ts";
import { findLinks } from "../link/find-links.ts";
import { isPublic } from "../published.ts";
import type { Rule } from "../rule.ts";

/** A link to an article that not all of its readers may see. */
export const hiddenTarget: Rule<"draft" | "early" | "narrow" | "fix"> = {
  name: "hidden-target",
  group: "links",
  severity: "error",
  on: true,
  why: "Readers follow the link and are told that there is nothing.",
  texts: {
    draft: "The link “{link}” leads to “{title}”, which is a draft.",
    early: "The link “{link}” leads to “{title}”, which is not published yet.",
    narrow: "The link “{link}” leads to “{title}”, which only {audience} may see.",
    fix: "Publish the target for the same readers, or take the link out.",
  },
  limits: {},
  find: (context) =>
    findLinks(context).links.flatMap(({ from, link, target }) => {
      if (target.kind !== "article" || target.article === from) return [];
      const why = whyHidden(target.article, from, context.now);
      if (why === null) return [];
      return [
        {
          articleId: from.id,
          line: link.line,
          message: [
            why,
            {
              link: link.text.slice(0, 80),
              title: target.article.title,
              audience: target.article.audience.join(", "),
            },
          ],
          fix: "fix",
          related: [context.placeOf(target.article.id)],
        },
      ];
    }),
};

/**
 * `null` if whoever reads `from` may read `target`, or if that cannot be known: managers may be employees, so one named audience says nothing of
 * another.
 */
function whyHidden(target: Article, from: Article, now: string): "draft" | "early" | "narrow" | null {
  if (target.state === "draft") return "draft";
  if (visibilityOf(target, { audiences: target.audience, now }) === "not-visible") return "early";
  const isNarrower = isPublic(from) && !isPublic(target);
  return isNarrower ? "narrow" : null;
}
