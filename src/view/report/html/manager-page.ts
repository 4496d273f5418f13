import { monthChart } from "../charts/month-chart.ts";
import { changeText, EFFECT_CAUTION, effectSummary, findingWords, newsText } from "../effect-words.ts";
import { formatCount, formatInterval, formatQuantity } from "../format-number.ts";
import { costText } from "../gap-worth.ts";
import { type NextAction, nextActions } from "../next-actions.ts";
import { periodDays } from "../period.ts";
import type { Report } from "../report.ts";
import { foundWording, surenessWording } from "../wording.ts";
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
export function managerPages(report: Report): Html {
  return html`<main class="two-pages">
<section id="number" aria-labelledby="number-h"><h2 id="number-h">The number</h2>
${theRate(report)}</section>
${trend(report)}
${done(report)}
${actions(report)}
${method(report)}</main>`;
}

function trend({ months }: Report): Html {
  const rows = months.rows.slice(-MONTHS);
  return html`<section id="trend" aria-labelledby="trend-h"><h2 id="trend-h">The trend</h2>
${rows.length < 2 ? html`<p>Less than two months have tickets: no trend yet.</p>` : monthChart(rows)}</section>`;
}

function done({ news, effects }: Report): Html {
  const told = effects?.rows.filter(({ finding }) => finding !== "too-early").slice(0, CHANGES) ?? [];
  return html`<section id="done" aria-labelledby="done-h"><h2 id="done-h">What was done, and what it brought</h2>
${news === null ? html`<p>${withOptions("What is new since last month is told with its report: --previous last-month.json.")}</p>` : html`<p>${newsText(news)}</p>`}
${effects !== null && html`<p>${effectSummary(effects)}</p>`}
${
  told.length > 0 &&
  html`<ul>${told.map((row) => {
    const { name, grounds } = findingWords(row);
    return html`<li>${articleLink(row.article)}, ${changeText(row)}: <b>${name}.</b> <span class="muted">${grounds}.</span></li>`;
  })}</ul><p class="note">${EFFECT_CAUTION}</p>`
}</section>`;
}

function actions(report: Report): Html {
  const next = nextActions(report).slice(0, ACTIONS);
  return html`<section id="actions" class="new-page" aria-labelledby="actions-h"><h2 id="actions-h">The next ${next.length === 1 ? "action" : formatQuantity(next.length, "action")}</h2>
${
  next.length === 0
    ? html`<p>No ticket asks for work on the articles.</p>`
    : table({
        caption: "Most tickets first; the owner is a proposal: write the name beside it",
        stack: true,
        columns: [
          { head: "What to do" },
          { head: "Tickets", numeric: true },
          { head: "Worth", labelled: true },
          { head: "Owner", labelled: true },
        ],
        rows: next.map(actionRow),
      })
}
<p><b>In all.</b> ${costWording(report.scorecard.cost)}</p></section>`;
}

function actionRow({ verb, subject, tickets, cost, owner }: NextAction): readonly (string | Html)[] {
  return [html`${verb} <b>${quoted(subject)}</b>`, formatCount(tickets), costText(cost) ?? "–", owner];
}

/** In five lines. */
function method(report: Report): Html {
  const { headline, funnel, method: how, health, audit } = report;
  const { model } = how;
  const left = funnel.excluded.reduce((sum, { count }) => sum + count, 0);
  const lines = [
    `Counted: ${formatQuantity(headline.scored, "ticket")} of ${periodDays(report)}; ${formatCount(left)} excluded (spam, alerts, duplicates and the like), ${formatCount(funnel.rejected)} rows unreadable.`,
    `Asked of each: would one of ${formatQuantity(health.articles, "article")} have solved it, may this customer see it, and do their own words find it?`,
    `Answered by a model fitted on ${formatQuantity(model.labels, "label")} (${model.trainedOn}).`,
    `Interval: ${formatInterval(headline.levelZeroRate)} (95 %). ${surenessWording(headline.basis, audit?.decided ?? null)}`,
    foundWording(how, headline.scored),
  ];
  return html`<section id="method" aria-labelledby="method-h"><h2 id="method-h">How it was counted</h2>
<ol>${lines.map((line) => html`<li>${withOptions(line)}</li>`)}</ol></section>`;
}
