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
  find: (context) => {
    const folders = new Set([...(context.files ?? [])].map(firstFolder));
    return findLinks(context).links.flatMap(({ from, link, target }) =>
      target.kind !== "dead" || isElsewhere(target.path, folders)
        ? []
        : [
            {
              articleId: from.id,
              line: link.line,
              message: ["found", { link: link.text.slice(0, 80), path: target.path }],
              fix: "fix",
            },
          ],
    );
  },
};

function firstFolder(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")).toLowerCase() : "";
}

/** Whether a picture or a download lies in a folder of which nothing is here: sites keep their assets apart. */
function isElsewhere(path: string, folders: ReadonlySet<string>): boolean {
  return (
    !/\.(?:mdx?|markdown|html?)$/i.test(path) &&
    /\.[a-z0-9]{1,5}$/i.test(path) &&
    !folders.has(firstFolder(path))
  );
}
