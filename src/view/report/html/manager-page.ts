import { fewMonths, monthChart } from "../charts/month-chart.ts";
import { changeText, effectSummary, findingWords, newsText } from "../effect-words.ts";
import { gapTitle } from "../gap-title.ts";
import { costText } from "../gap-worth.ts";
import { goneGapText } from "../gone-gaps.ts";
import { standingOf } from "../headline-doubts.ts";
import { type NextAction, nextActions } from "../next-actions.ts";
import { periodDays } from "../period.ts";
import type { Report } from "../report.ts";
import { thenAndNow } from "../then-and-now.ts";
import type { Voice } from "../voice.ts";
import { foundWording, surenessWording, trainedOnWording } from "../wording.ts";
import { costWording } from "../wording-scorecard.ts";
import { articleLink, quoted } from "./elements.ts";
import { theRate, withOptions } from "./first-screen.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** Actions on the second page. */
const ACTIONS = 10;
/** Months in the chart, and changes in the list: so the first page stays one page. */
const MONTHS = 13;
const CHANGES = 5;

/** Two pages to print: the number, its trend and what was done; the next ten actions, what they may be worth, the method in five lines. */
export function managerPages(report: Report, voice: Voice): Html {
  return html`<main class="two-pages">
<section id="number" aria-labelledby="number-h"><h2 id="number-h">${voice.say("manager.number")}</h2>
${theRate(report, voice)}</section>
${trend(report, voice)}
${done(report, voice)}
${actions(report, voice)}
${method(report, voice)}</main>`;
}

function trend(report: Report, voice: Voice): Html {
  const rows = report.months.rows.slice(-MONTHS);
  const compared = thenAndNow(report, voice);
  return html`<section id="trend" aria-labelledby="trend-h"><h2 id="trend-h">${voice.say("manager.trend")}</h2>
${compared !== null && html`<p class="then">${compared}</p>`}
${rows.length < 2 ? compared === null && html`<p>${voice.say("manager.noTrend")}</p>` : html`${monthChart(rows, voice)}${fewMonths(rows, voice)}`}</section>`;
}

function done({ news, effects, gaps }: Report, voice: Voice): Html {
  const told = effects?.rows.filter(({ finding }) => finding !== "too-early").slice(0, CHANGES) ?? [];
  const closed = (gaps.gone ?? []).filter(({ change }) => change === "closed").slice(0, CHANGES);
  return html`<section id="done" aria-labelledby="done-h"><h2 id="done-h">${voice.say("manager.done")}</h2>
${news === null ? html`<p>${withOptions(voice.say("manager.noNews"))}</p>` : html`<p>${newsText(news, voice)}</p>`}
${closed.length > 0 && html`<ul>${closed.map((row) => html`<li>${goneGapText(row, voice)}</li>`)}</ul>`}
${effects !== null && html`<p>${effectSummary(effects, voice)}</p>`}
${
  told.length > 0 &&
  html`<ul>${told.map((row) => {
    const { name, grounds } = findingWords(row, voice);
    return html`<li>${articleLink(row.article)}, ${changeText(row, voice)}: <b>${name}.</b> <span class="muted">${grounds}.</span></li>`;
  })}</ul><p class="note">${voice.say("effects.caution")}</p>`
}</section>`;
}

function actions(report: Report, voice: Voice): Html {
  const next = nextActions(report).slice(0, ACTIONS);
  return html`<section id="actions" class="new-page" aria-labelledby="actions-h"><h2 id="actions-h">${voice.say("manager.actions", { n: next.length })}</h2>
${
  next.length === 0
    ? html`<p>${voice.say("manager.noActions")}</p>`
    : table({
        caption: voice.say("manager.caption"),
        stack: true,
        columns: [
          { head: voice.say("head.action") },
          { head: voice.say("head.tickets"), numeric: true },
          { head: voice.say("manager.worth"), labelled: true },
          { head: voice.say("manager.owner"), labelled: true },
        ],
        rows: next.map((action) => actionRow(action, voice)),
      })
}
<p><b>${voice.say("manager.inAll")}</b> ${costWording(report.scorecard.cost, voice)}</p></section>`;
}

function actionRow(action: NextAction, voice: Voice): readonly (string | Html)[] {
  const { work, subjects, article, others, tickets, cost, owner } = action;
  const named = html`${subjects.map((subject, at) => html`${at > 0 && "; "}<b>${quoted(gapTitle(subject, voice))}</b>`)}`;
  const said = others ? html`${voice.mark("action.others", { what: named })}` : named;
  const what = html`${voice.mark(work, { what: said, article: html`<b>${quoted(article ?? "")}</b>` })}`;
  return [what, voice.count(tickets), costText(cost, voice) ?? "–", voice.say(owner)];
}

/** In five lines. */
function method(report: Report, voice: Voice): Html {
  const { headline, funnel, method: how, health } = report;
  const { model } = how;
  const left = funnel.excluded.reduce((sum, { count }) => sum + count, 0);
  const lines = [
    voice.say("manager.counted", {
      tickets: headline.scored,
      period: periodDays(report, voice),
      left,
      rejected: funnel.rejected,
    }),
    voice.say("manager.asked", { articles: health.articles }),
    voice.say("manager.answered", { labels: model.labels, trainedOn: trainedOnWording(model, voice) }),
    ...(standingOf(report) === "known"
      ? [
          voice.say("manager.interval", {
            interval: voice.interval(headline.levelZeroRate),
            sure: surenessWording(report, voice),
          }),
        ]
      : []),
    foundWording(how, headline.scored, voice),
  ];
  return html`<section id="method" aria-labelledby="method-h"><h2 id="method-h">${voice.say("manager.method")}</h2>
<ol>${lines.map((line) => html`<li>${withOptions(line)}</li>`)}</ol></section>`;
}
