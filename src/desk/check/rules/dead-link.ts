import { findLinks } from "../link/find-links.ts";
import type { Rule } from "../rule.ts";

/** A link to a file of the folder that is not there. Links to other sites are not followed. */
export const deadLink: Rule<"found" | "fix"> = {
  name: "dead-link",
  group: "links",
  severity: "error",
  on: true,
  why: "The reader is sent on to nothing, in the middle of an answer.",
  texts: {
    found: "The link “{link}” leads to {path}, which is not there.",
    fix: "Link the page that took its place, or take the link out.",
  },
  limits: {},
  find: (context) =>
    findLinks(context).links.flatMap(({ from, link, target }) =>
      target.kind !== "dead"
        ? []
        : [
            {
              articleId: from.id,
              line: link.line,
              message: ["found", { link: link.text.slice(0, 80), path: target.path }],
              fix: "fix",
            },
          ],
    ),
};
