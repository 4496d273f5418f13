import type { Article } from "../../../core/article/article.ts";
import { visibilityOf } from "../../../core/article/visibility.ts";
import { findLinks } from "../link/find-links.ts";
import { isPublic } from "../published.ts";
import type { Rule } from "../rule.ts";

/** A link to an article that not all of its readers may see. */
export const hiddenTarget: Rule = {
  name: "hidden-target",
  group: "links",
  severity: "error",
  on: true,
  why: "Readers follow the link and are told that there is nothing.",
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
          message: `The link “${link.text.slice(0, 80)}” leads to “${target.article.title}”, ${why}.`,
          fix: "Publish the target for the same readers, or take the link out.",
          related: [context.placeOf(target.article.id)],
        },
      ];
    }),
};

/**
 * `null` if whoever reads `from` may read `target`, or if that cannot be known: managers may be employees, so one named audience says nothing of
 * another.
 */
function whyHidden(target: Article, from: Article, now: string): string | null {
  if (target.state === "draft") return "which is a draft";
  if (visibilityOf(target, { audiences: target.audience, now }) === "not-visible")
    return "which is not published yet";
  const isNarrower = isPublic(from) && !isPublic(target);
  return isNarrower ? `which only ${target.audience.join(", ")} may see` : null;
}
