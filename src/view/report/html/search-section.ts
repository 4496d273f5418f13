import { formatCount } from "../format-number.ts";
import type { Report } from "../report.ts";
import { SEARCH_LEAD, searchSummary, unlistedText } from "../search-words.ts";
import { quoted, section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** Failed searches that no gap is about; none where nobody listened. */
export function searchSection({ searches }: Report): Html | null {
  if (searches === null) return null;
  const { rows } = searches.unmatched;
  const unlisted = unlistedText(searches);
  return section(
    { id: "searches", title: "Failed searches", lead: SEARCH_LEAD },
    html`<p>${searchSummary(searches)}</p>
${
  rows.length > 0 &&
  table({
    caption: "Failed searches that no gap is about",
    stack: true,
    columns: [
      { head: "Searched for" },
      { head: "Found nothing", numeric: true },
      { head: "Chose nothing", numeric: true },
    ],
    rows: rows.map(({ query, noResults, noClicks }) => [
      quoted(query),
      formatCount(noResults),
      formatCount(noClicks),
    ]),
  })
}
${unlisted !== null && html`<p class="note">${unlisted}</p>`}`,
  );
}
