/** An id within a path: its slashes stay. */
export function encodeId(id: string): string {
  return encodeURIComponent(id).replaceAll("%2F", "/");
}

/**
 * Where a link in an article leads on the portal. A relative link to a Markdown file leads to the page of the article at that path,
 * whether or not there is one, so that links tell nothing about articles that the reader may not see. Other relative ones: `null`.
 */
export function articleLink(target: string, path: string | null, base: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return target;
  const [, file = "", hash = ""] = /^([^?#]*)[^#]*(#.*)?$/s.exec(target) ?? [];
  const match = /^(.*)\.(?:md|mdx|markdown)$/is.exec(decoded(file));
  if (match === null) return null;
  const folder = file.startsWith("/") || path === null ? [] : path.split("/").slice(0, -1);
  return `${base}/articles/${encodeId(joined([...folder, ...match[1]!.split("/")]))}${hash}`;
}

/** `..` never leads out of the folder. */
function joined(parts: readonly string[]): string {
  const path: string[] = [];
  for (const part of parts) {
    if (part === "..") path.pop();
    else if (part !== "." && part !== "") path.push(part);
  }
  return path.join("/");
}

/** `%20` as it was meant; what is no such code stays. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
