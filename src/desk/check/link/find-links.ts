import type { Article } from "../../../core/article/article.ts";
import type { OutlineImage, OutlineLink } from "../../../core/article/outline.ts";
import type { CheckContext } from "../check-context.ts";
import { isShown } from "../published.ts";
import { createLinkMap, type LinkTarget, linkTarget } from "./link-target.ts";

/** A link of a published article, and where it leads. */
interface FoundLink {
  readonly from: Article;
  readonly link: OutlineLink;
  readonly target: LinkTarget;
}

interface FoundImage {
  readonly from: Article;
  readonly image: OutlineImage;
  readonly target: LinkTarget;
}

interface FoundLinks {
  readonly links: readonly FoundLink[];
  readonly images: readonly FoundImage[];
}

const found = new WeakMap<CheckContext, FoundLinks>();

/** Links and images of all published articles; looked up once for all rules. Empty where nobody looked what files there are. O(links). */
export function findLinks(context: CheckContext): FoundLinks {
  const known = found.get(context);
  if (known !== undefined) return known;
  const links: FoundLink[] = [];
  const images: FoundImage[] = [];
  if (context.files !== null) {
    const map = createLinkMap(context.articles, context.files);
    for (const from of context.articles) {
      const outline = isShown(from, context.now) ? context.outlineOf(from) : null;
      for (const link of outline?.links ?? [])
        links.push({ from, link, target: linkTarget(link.target, from, map) });
      for (const image of outline?.images ?? [])
        images.push({ from, image, target: linkTarget(image.source, from, map) });
    }
  }
  const result = { links, images };
  found.set(context, result);
  return result;
}
