import type { Report, WordRow } from "../report.ts";
import type { Voice } from "../voice.ts";
import { articleLink, quoted, section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** Words to add, as lines that are ready to paste into the front matter. */
export function wordSection({ words }: Report, voice: Voice): Html {
  const body =
    words.length === 0
      ? html`<p>${voice.say("words.none")}</p>`
      : table({
          caption: voice.say("words.title"),
          columns: [
            { head: voice.say("head.article") },
            { head: voice.say("words.words"), labelled: true },
            { head: voice.say("words.line"), labelled: true },
          ],
          stack: true,
          rows: words.map(({ article, words: suggested, line }) => [
            articleLink(article),
            html`${suggested.map((word, at) => wordItem(word, at, voice))}`,
            html`<code><bdi>${line}</bdi></code>`,
          ]),
        });
  return section({ id: "words", title: voice.say("words.title"), lead: voice.say("words.lead") }, body);
}

function wordItem(word: WordRow["words"][number], at: number, voice: Voice): Html {
  const { tickets, slipOf, reciprocalRankBefore, reciprocalRankAfter } = word;
  const moved = voice.say("words.moved", {
    n: tickets,
    slip: slipOf === null ? "no" : "yes",
    slipOf: slipOf ?? "",
    before: rank(reciprocalRankBefore, voice),
    after: rank(reciprocalRankAfter, voice),
  });
  return html`${at > 0 && html`<br>`}${quoted(word.word)} <small>${moved}</small>`;
}

/** The place that stands for a mean reciprocal rank; places after the fiftieth count as none. */
function rank(reciprocal: number, voice: Voice): string {
  return reciprocal < 0.02 ? voice.say("words.noRank") : voice.decimal(1 / reciprocal, 1);
}
