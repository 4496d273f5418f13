import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import type { Report } from "../report.ts";
import { slipText } from "../wording.ts";
import { articleText } from "./article-text.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** Words to add, as lines for the front matter. */
export function wordSection({ words }: Report): string {
  if (words.length === 0) {
    return markdownSection("Words to add", [
      "No word of several tickets is missing in the articles that answer them.",
    ]);
  }
  const rows = words.map(({ article, words: suggested, line }) => [
    articleText(article),
    escapeMarkdown(
      suggested
        .map(({ word, slipOf, tickets }) => `${word} (${tickets} tickets${slipText(slipOf)})`)
        .join(", "),
    ),
    escapeMarkdown(line),
  ]);
  return markdownSection("Words to add", [
    "Words that customers use and no article has. Each was tried: with the line added, the portal shows the article further up.",
    markdownTable([{ head: "Article" }, { head: "Words" }, { head: "Line for its front matter" }], rows),
  ]);
}
