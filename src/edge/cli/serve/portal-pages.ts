import type { Article } from "../../../index.ts";

/** The article that a link leads to; `null` for any other link. By the article's own address, by that of `articleUrl`, or by a path that ends in its id. */
export function articleFinder(
  articles: readonly Article[],
  articleUrl: string | undefined,
): (link: string) => string | null {
  const byAddress = new Map<string, string>();
  for (const { id, url } of articles) {
    if (url !== null) byAddress.set(pathOf(url), id);
    if (articleUrl !== undefined) byAddress.set(pathOf(articleUrl.replaceAll("{id}", id)), id);
  }
  const ids = new Set(articles.map(({ id }) => id));
  return (link) => {
    const path = pathOf(link);
    const known = byAddress.get(path) ?? (ids.has(link) ? link : undefined);
    if (known !== undefined) return known;
    const parts = path.split("/");
    for (let from = 0; from < parts.length; from++) {
      const rest = parts.slice(from).join("/");
      if (ids.has(rest)) return rest;
    }
    return null;
  };
}

/** An address without host, query and anchor, as text. */
function pathOf(address: string): string {
  const path = address
    .replace(/^[a-z]+:\/\/[^/?#]*/i, "")
    .replace(/[?#].*$/s, "")
    .replace(/\/+$/, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Where a page of results leads, in the order in which it shows it: links of HTML, texts of JSON. */
export function linksIn(text: string, contentType: string): readonly string[] {
  if (/json/.test(contentType)) return textsIn(parsed(text));
  return [...text.matchAll(/<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)].map(([, double, single]) =>
    (double ?? single ?? "").replaceAll("&amp;", "&"),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What a page says, without its markup. */
export function textOfPage(page: string): string {
  return page
    .replace(/<(script|style|nav|header|footer)\b[\s\S]*?<\/\1>/gi, " ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replace(/\s+/g, " ")
    .trim();
}
