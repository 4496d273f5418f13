import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import type { ArticleRef } from "../report.ts";

/** The article's title with its id, escaped. */
export function articleText({ id, title }: ArticleRef): string {
  return escapeMarkdown(title === id ? id : `${title} (${id})`);
}
