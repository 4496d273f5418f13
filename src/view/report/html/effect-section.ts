import { changeText, effectSummary, findingWords, newsText, useText, weekText } from "../effect-words.ts";
import type { ArticleNews, EffectRow, EffectTable, Report } from "../report.ts";
import type { Voice } from "../voice.ts";
import { articleLink, section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** What is new, and whether it worked; none where neither is known. */
export function effectSection({ effects, news }: Report, voice: Voice): Html | null {
  if (effects === null && news === null) return null;
  return section(
    { id: "effects", title: voice.say("effects.title"), lead: voice.say("effects.lead") },
    html`${news !== null && newsPart(news, voice)}${effects !== null && effectPart(effects, voice)}`,
  );
}

function newsPart(news: ArticleNews, voice: Voice): Html {
  const rows = [
    ...news.added.map((row) => ({ ...row, kind: voice.say("news.new") })),
    ...news.changed.map((row) => ({ ...row, kind: voice.say("news.changed") })),
  ].slice(0, MAXIMUM_ROWS);
  return html`<p>${newsText(news, voice)}</p>
${
  rows.length > 0 &&
  table({
    caption: voice.say("news.caption"),
    columns: [
      { head: voice.say("head.article") },
      { head: voice.say("news.since") },
      { head: voice.say("head.tickets"), numeric: true },
    ],
    rows: rows.map(({ article, kind, tickets }) => [articleLink(article), kind, voice.count(tickets)]),
  })
}`;
}

const MAXIMUM_ROWS = 25;

/** What can be told; what is too early to tell is behind a click. */
function effectPart(effects: EffectTable, voice: Voice): Html {
  const told = effects.rows.filter(({ finding }) => finding !== "too-early");
  const early = effects.rows.filter(({ finding }) => finding === "too-early");
  return html`<p>${effectSummary(effects, voice)}</p>
${told.length > 0 && html`${effectTable(voice.say("effects.caption"), told, voice)}<p class="note">${voice.say("effects.caution")}</p>`}
${early.length > 0 && html`<details><summary>${voice.say("effects.early", { n: early.length })}</summary>${effectTable(voice.say("effects.earlyCaption"), early, voice)}</details>`}`;
}

function effectTable(caption: string, rows: readonly EffectRow[], voice: Voice): Html {
  const hasUse = rows.some(({ portal }) => portal !== null);
  return table({
    caption,
    stack: true,
    columns: [
      { head: voice.say("head.article") },
      { head: voice.say("effects.change") },
      { head: voice.say("effects.weeks"), labelled: true },
      { head: voice.say("effects.finding") },
      ...(hasUse ? [{ head: voice.say("effects.portal"), labelled: true }] : []),
    ],
    rows: rows.map((row) => {
      const { name, grounds } = findingWords(row, voice);
      const finding = html`<b>${name}.</b> <span class="muted">${grounds}.</span>`;
      return [
        articleLink(row.article),
        changeText(row, voice),
        weekText(row, voice),
        finding,
        ...(hasUse ? [useText(row, voice)] : []),
      ];
    }),
  });
}
