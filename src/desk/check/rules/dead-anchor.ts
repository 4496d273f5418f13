import type { Article } from "../../../core/article/article.ts";
import { nearestName } from "../../../core/door/nearest-name.ts";
import { fold } from "../../../core/text/fold.ts";
import type { CheckContext } from "../check-context.ts";
import { findLinks } from "../link/find-links.ts";
import type { LinkTarget } from "../link/link-target.ts";
import type { Rule } from "../rule.ts";

/** A link to a part of an article that is not there. */
export const deadAnchor: Rule<"own" | "found" | "fix" | "near"> = {
  name: "dead-anchor",
  group: "links",
  severity: "warning",
  on: true,
  why: "The reader lands at the top of a page and has to look for the part that was meant.",
  texts: {
    own: "The link “{link}” leads to #{anchor}, which this article does not have.",
    found: "The link “{link}” leads to #{anchor}, which “{title}” does not have.",
    fix: "Link the heading that is meant now.",
    near: "Link #{near}, if that is meant.",
  },
  limits: {},
  find: (context) => {
    const dead = findLinks(context).links.filter(({ target }) => isDead(target, context));
    const missing = new Map<string, Set<string>>();
    for (const { target, from } of dead)
      if (target.kind === "article" && target.article !== from)
        missing.set(
          target.article.id,
          (missing.get(target.article.id) ?? new Set()).add(bare(target.anchor)),
        );
    return dead.flatMap(({ from, link, target }) => {
      if (target.kind !== "article" || (missing.get(target.article.id)?.size ?? 0) >= MADE_BY_PROGRAM)
        return [];
      const near = nearestName(target.anchor, anchorsOf(target.article, context));
      const said = { link: link.text.slice(0, 80), anchor: target.anchor.slice(0, 100) };
      return [
        {
          articleId: from.id,
          line: link.line,
          message:
            target.article === from ? ["own", said] : ["found", { ...said, title: target.article.title }],
          fix: near === null ? "fix" : ["near", { near }],
          related: target.article === from ? [] : [context.placeOf(target.article.id)],
        },
      ];
    });
  },
};

/** Different parts of one page that others miss, from which on a program makes the page: its headings stand in no file. */
const MADE_BY_PROGRAM = 3;

function isDead(target: LinkTarget, context: CheckContext): boolean {
  if (target.kind !== "article" || target.anchor === "" || isNoPlace(target.anchor)) return false;
  const anchors = anchorsOf(target.article, context);
  return anchors.length >= LEAST_ANCHORS && !anchors.some((anchor) => bare(anchor) === bare(target.anchor));
}

function anchorsOf(article: Article, context: CheckContext): readonly string[] {
  return context.outlineOf(article)?.anchors ?? article.sections.map(({ anchor }) => anchor);
}

/** A page with a title alone is made by a program, with places that nobody wrote. */
const LEAST_ANCHORS = 2;

/** Systems make anchors of headings in different ways: letters and digits are what they agree on. */
function bare(anchor: string): string {
  return fold(anchor)
    .replace(/^(?:w_|user-content-)/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** The top of the page, and what scripts of a page understand: tabs, queries, text fragments. */
function isNoPlace(anchor: string): boolean {
  return /^(?:top$|tab[/=-]|:~:|[!/]|.*=)/i.test(anchor);
}
