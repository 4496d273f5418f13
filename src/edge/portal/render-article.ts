import type { Article } from "../../index.ts";
import { articleLink, decoded } from "./article-link.ts";
import { pictureAddress } from "./picture-address.ts";
import type { PortalOptions } from "./portal-options.ts";

/** What makes the HTML of articles, each once as long as it is the same; `undefined` if the host has no Markdown to make it of. */
export function createRenderer(
  { markdown, picture }: Pick<PortalOptions, "markdown" | "picture">,
  base: string,
): ((article: Article) => Promise<string | null>) | undefined {
  if (markdown === undefined) return undefined;
  const made = new WeakMap<Article, Promise<string | null>>();
  return (article) => {
    const known = made.get(article);
    if (known !== undefined) return known;
    // Kept from its beginning on: of two hundred who open an article at once, one waits for the work and the others for that one.
    const making = make(article);
    made.set(article, making);
    making.catch(() => made.delete(article));
    return making;
  };

  async function make(article: Article): Promise<string | null> {
    const text = (await markdown!(article)) ?? null;
    const image = (source: string): string | null =>
      picture === undefined || isElsewhere(source) ? null : pictureAddress(article.id, fileOf(source), base);
    return text === null ? null : await render(text, { path: article.path, base, image });
  }
}

/** Loaded when the first article is read: the packages behind it take longer to load than everything else. */
async function render(text: string, { path, base, image }: Rendering): Promise<string> {
  const { renderMarkdown } = await import("../html/index.ts");
  return renderMarkdown(text, { path, link: (target) => articleLink(target, path, base), image });
}

interface Rendering {
  readonly path: string | null;
  readonly base: string;
  readonly image: (source: string) => string | null;
}

/** Pages load nothing from other hosts. */
function isElsewhere(source: string): boolean {
  return /^[a-z][a-z0-9+.-]*:|^[\\/]{2}/i.test(source);
}

function fileOf(source: string): string {
  return decoded(source.replace(/[?#].*$/s, ""));
}
