import { compareText } from "../../../core/text/compare-text.ts";
import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";

/** Links to other sites, to be looked at by a person or a program with a network. */
export const outsideLink: Rule<"found" | "fix"> = {
  name: "outside-link",
  group: "links",
  severity: "note",
  on: false,
  why: "Nothing is fetched here: whether they still lead somewhere, somebody else must try.",
  texts: {
    found: "{links, plural, one {A link leads} other {# links lead}} to {sites}.",
    fix: "Try them with a link checker.",
  },
  limits: {},
  find: (context) =>
    publishedArticles(context).flatMap((article) => {
      const links = (context.outlineOf(article)?.links ?? []).filter(({ target }) =>
        /^(?:https?:)?\/\//i.test(target),
      );
      const first = links[0];
      if (first === undefined) return [];
      const sites = [...new Set(links.map(({ target }) => siteOf(target)))].sort(compareText);
      return [
        {
          articleId: article.id,
          line: first.line,
          message: [
            "found",
            {
              links: links.length,
              sites: `${sites.slice(0, 5).join(", ")}${sites.length > 5 ? ` (+${sites.length - 5})` : ""}`,
            },
          ],
          fix: "fix",
          details: links.map(({ target, line }) => `${line}: ${target}`),
        },
      ];
    }),
};

function siteOf(target: string): string {
  return /^(?:https?:)?\/\/(?:[^/@]*@)?([^/?#]+)/i.exec(target)?.[1]?.toLowerCase() ?? target;
}
