import { encodeId } from "./article-link.ts";

/** Where the picture of an article is, from its source as written in the Markdown. */
export function pictureAddress(id: string, source: string, base: string): string {
  return `${base}/pictures/${encodeId(id)}?src=${encodeURIComponent(source).replaceAll("'", "%27")}`;
}
