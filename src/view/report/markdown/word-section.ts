import { escapeMarkdown } from "../../../core/text/escape-markdown.ts";
import type { Report } from "../report.ts";
import type { Voice } from "../voice.ts";
import { articleText } from "./article-text.ts";
import { markdownSection, markdownTable } from "./markdown.ts";

/** Words to add, as lines for the front matter. */
export function wordSection({ words }: Report, voice: Voice): string {
  if (words.length === 0) return markdownSection(voice.say("words.title"), [voice.say("words.none")]);
  const rows = words.map(({ article, words: suggested, line }) => [
    articleText(article),
    escapeMarkdown(
      suggested
        .map(({ word, slipOf, tickets }) =>
          voice.say("words.inWords", {
            word,
            n: tickets,
            slip: slipOf === null ? "no" : "yes",
            slipOf: slipOf ?? "",
          }),
        )
        .join(", "),
    ),
    escapeMarkdown(line),
  ]);
  return markdownSection(voice.say("words.title"), [
    voice.say("words.leadInWords"),
    markdownTable(
      [
        { head: voice.say("head.article") },
        { head: voice.say("words.words") },
        { head: voice.say("words.line") },
      ],
      rows,
    ),
  ]);
}
