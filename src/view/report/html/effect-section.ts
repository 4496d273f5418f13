import {
  changeText,
  EFFECT_CAUTION,
  EFFECT_LEAD,
  effectSummary,
  findingWords,
  newsText,
  useText,
  weekText,
} from "../effect-words.ts";
import { formatCount } from "../format-number.ts";
import type { ArticleNews, EffectRow, EffectTable, Report } from "../report.ts";
import { articleLink, section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** What is new, and whether it worked; none where neither is known. */
export function effectSection({ effects, news }: Report): Html | null {
  if (effects === null && news === null) return null;
  return section(
    { id: "effects", title: "Did the articles work?", lead: EFFECT_LEAD },
    html`${news !== null && newsPart(news)}${effects !== null && effectPart(effects)}`,
  );
}

function newsPart(news: ArticleNews): Html {
  const rows = [
    ...news.added.map((row) => ({ ...row, kind: "new" })),
    ...news.changed.map((row) => ({ ...row, kind: "changed" })),
  ].slice(0, MAXIMUM_ROWS);
  return html`<p>${newsText(news)}</p>
${
  rows.length > 0 &&
  table({
    caption: "New and changed articles, with the tickets of this report that each answers",
    columns: [{ head: "Article" }, { head: "Since then" }, { head: "Tickets", numeric: true }],
    rows: rows.map(({ article, kind, tickets }) => [articleLink(article), kind, formatCount(tickets)]),
  })
}`;
}

const MAXIMUM_ROWS = 25;

/** What can be told; what is too early to tell is behind a click. */
function effectPart(effects: EffectTable): Html {
  const told = effects.rows.filter(({ finding }) => finding !== "too-early");
  const early = effects.rows.filter(({ finding }) => finding === "too-early");
  return html`<p>${effectSummary(effects)}</p>
${told.length > 0 && html`${effectTable("Changes of articles with a finding", told)}<p class="note">${EFFECT_CAUTION}</p>`}
${early.length > 0 && html`<details><summary>Too early to tell: ${formatCount(early.length)} listed</summary>${effectTable("Changes with too few tickets, the latest first", early)}</details>`}`;
}

function effectTable(caption: string, rows: readonly EffectRow[]): Html {
  const hasUse = rows.some(({ portal }) => portal !== null);
  return table({
    caption,
    stack: true,
    columns: [
      { head: "Article" },
      { head: "Change" },
      { head: "Tickets, week before → after", labelled: true },
      { head: "Finding" },
      ...(hasUse ? [{ head: "On the portal since", labelled: true }] : []),
    ],
    rows: rows.map((row) => {
      const { name, grounds } = findingWords(row);
      const finding = html`<b>${name}.</b> <span class="muted">${grounds}.</span>`;
      return [
        articleLink(row.article),
        changeText(row),
        weekText(row),
        finding,
        ...(hasUse ? [useText(row)] : []),
      ];
    }),
  });
}
