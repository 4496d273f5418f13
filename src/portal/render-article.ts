import type { Article } from "../index.ts";
import { articleLink } from "./article-link.ts";
import type { PortalOptions } from "./portal-options.ts";

/** What makes the HTML of articles, each once as long as it is the same; `undefined` if the host has no Markdown to make it of. */
export function createRenderer(
  { markdown }: Pick<PortalOptions, "markdown">,
  base: string,
): ((article: Article) => Promise<string | null>) | undefined {
  if (markdown === undefined) return undefined;
  const made = new WeakMap<Article, string | null>();
  return async (article) => {
    const known = made.get(article);
    if (known !== undefined) return known;
    const text = await markdown(article);
    const html = text === null ? null : await render(text, article.path, base);
    made.set(article, html);
    return html;
  };
}

/** Loaded when the first article is read: the packages behind it take longer to load than everything else. */
async function render(text: string, path: string | null, base: string): Promise<string> {
  const { renderMarkdown } = await import("../html/index.ts");
  return renderMarkdown(text, {
    path,
    link: (target) => articleLink(target, path, base),
    // Pages load nothing from elsewhere, and files beside the articles are not served.
    image: () => null,
  });
}
