import type { Report } from "../report.ts";
import { searchSummary, unlistedText } from "../search-words.ts";
import type { Voice } from "../voice.ts";
import { quoted, section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** Failed searches that no gap is about; none where nobody listened. */
export function searchSection({ searches }: Report, voice: Voice): Html | null {
  if (searches === null) return null;
  const { rows } = searches.unmatched;
  const unlisted = unlistedText(searches, voice);
  return section(
    { id: "searches", title: voice.say("searches.title"), lead: voice.say("searches.lead") },
    html`<p>${searchSummary(searches, voice)}</p>
${
  rows.length > 0 &&
  table({
    caption: voice.say("searches.caption"),
    stack: true,
    columns: [
      { head: voice.say("searches.query") },
      { head: voice.say("searches.foundNothing"), numeric: true },
      { head: voice.say("searches.choseNothing"), numeric: true },
    ],
    rows: rows.map(({ query, noResults, noClicks }) => [
      quoted(query),
      voice.count(noResults),
      voice.count(noClicks),
    ]),
  })
}
${unlisted !== null && html`<p class="note">${unlisted}</p>`}`,
  );
}
