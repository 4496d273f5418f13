import { formatCount } from "../format-number.ts";
import type { Report, WordRow } from "../report.ts";
import { slipText } from "../wording.ts";
import { articleLink, quoted, section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

const LEAD =
  "Words that customers use and no article has. Each was tried: with the line added, the portal shows the article further up for these tickets.";

/** Words to add, as lines that are ready to paste into the front matter. */
export function wordSection({ words }: Report): Html {
  const body =
    words.length === 0
      ? html`<p>No word of several tickets is missing in the articles that answer them.</p>`
      : table({
          caption: "Words to add",
          columns: [
            { head: "Article" },
            { head: "Words", labelled: true },
            { head: "Line for its front matter", labelled: true },
          ],
          stack: true,
          rows: words.map(({ article, words: suggested, line }) => [
            articleLink(article),
            html`${suggested.map(wordItem)}`,
            html`<code><bdi>${line}</bdi></code>`,
          ]),
        });
  return section({ id: "words", title: "Words to add", lead: LEAD }, body);
}

function wordItem(word: WordRow["words"][number], at: number): Html {
  const { tickets, slipOf, reciprocalRankBefore, reciprocalRankAfter } = word;
  return html`${at > 0 && html`<br>`}${quoted(word.word)} <small>${formatCount(tickets)} tickets${slipText(slipOf)}, rank ${rank(reciprocalRankBefore)} → ${rank(reciprocalRankAfter)}</small>`;
}

/** The place that stands for a mean reciprocal rank; places after the fiftieth count as none. */
function rank(reciprocal: number): string {
  return reciprocal < 0.02 ? "none" : (1 / reciprocal).toFixed(1);
}
