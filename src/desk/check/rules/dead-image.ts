import { findLinks } from "../link/find-links.ts";
import type { Rule } from "../rule.ts";

/** An image of the folder that is not there. */
export const deadImage: Rule<"found" | "fix"> = {
  name: "dead-image",
  group: "links",
  severity: "error",
  on: true,
  why: "The reader sees a broken picture where the answer should be.",
  texts: {
    found: "The image {path} is not there.",
    fix: "Put the file in its place, or take the image out.",
  },
  limits: {},
  find: (context) => {
    const { images } = findLinks(context);
    // A folder without any of its images has them elsewhere.
    if (!images.some(({ target }) => target.kind === "file")) return [];
    return images.flatMap(({ from, image, target }) =>
      target.kind !== "dead"
        ? []
        : [
            {
              articleId: from.id,
              line: image.line,
              message: ["found", { path: target.path }],
              fix: "fix",
            },
          ],
    );
  },
};
