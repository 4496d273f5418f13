import { allDefinitions } from "../definitions.ts";
import type { Problems, Report } from "../report.ts";
import type { Voice } from "../voice.ts";
import { lookBackWording, modelName, placeOf, promiseWording, trainedOnWording } from "../wording.ts";
import { quoted, section } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { table } from "./table.ts";

/** Articles and rows that could not be read, or not fully. */
export function problemSection({ problems }: Report, voice: Voice): Html {
  const body =
    problems.total === 0 ? html`<p>${voice.say("problems.none")}</p>` : problemTables(problems, voice);
  return section(
    { id: "problems", title: voice.say("problems.title"), lead: voice.say("problems.lead") },
    body,
  );
}

function problemTables({ total, codes, rows }: Problems, voice: Voice): Html {
  return html`${table({
    caption: voice.say("problems.count", { n: total }),
    columns: [
      { head: voice.say("head.problem") },
      { head: voice.say("head.severity") },
      { head: voice.say("problems.number"), numeric: true },
    ],
    rows: codes.map(({ code, severity, count }) => [
      html`<code>${code}</code>`,
      voice.say(`problems.${severity}`),
      voice.count(count),
    ]),
  })}
<details><summary>${voice.say("problems.first", { n: rows.length })}</summary>${table({
    caption: voice.say("problems.caption"),
    stack: true,
    columns: [
      { head: voice.say("head.place") },
      { head: voice.say("head.problem") },
      { head: voice.say("head.severity") },
    ],
    rows: rows.map((issue) => [
      quoted(placeOf(issue, voice)),
      html`${foreign(issue.message, voice)} <code>${issue.code}</code>`,
      voice.say(`problems.${issue.severity}`),
    ]),
  })}</details>`;
}

/** What a parser says stays in English, as in a log: marked, so that it is read aloud as what it is. */
function foreign(message: string, { language }: Voice): Html {
  return language === "en" ? quoted(message) : html`<bdi lang="en">${message}</bdi>`;
}

/** The model, what it rests on, and the definition of every number. */
export function methodSection(report: Report, voice: Voice): Html {
  const { method, headline, health, judgedAt, settings } = report;
  const { model } = method;
  const { solvable, unsolvable } = model.thresholds;
  const facts: readonly (readonly [string, string])[] = [
    [voice.say("method.judgedAt"), lookBackWording(method.asOf, judgedAt, voice)],
    [voice.say("method.knowledge"), voice.say("count.articles", { n: health.articles })],
    [voice.say("head.tickets"), voice.say("count.scored", { n: headline.scored })],
    [
      voice.say("method.history"),
      model.historyTickets === 0
        ? voice.say("method.noHistory")
        : voice.say("method.historyOf", { n: model.historyTickets }),
    ],
    [voice.say("method.model"), modelName(model, voice)],
    [
      voice.say("method.fitted"),
      voice.say("method.fittedOn", { trainedOn: trainedOnWording(model, voice), n: model.labels }),
    ],
    [
      voice.say("method.thresholds"),
      voice.say("method.thresholdsAt", {
        solvable: voice.figure(solvable),
        unsolvable: voice.figure(unsolvable),
      }),
    ],
    [voice.say("method.promise"), promiseWording(report, voice) || voice.say("method.noPromise")],
    [voice.say("definition.levelZeroRate.term"), voice.say(`basis.${headline.basis}`)],
    [voice.say("definition.auroc.term"), voice.measure(model.auroc)],
    [voice.say("definition.calibrationError.term"), voice.measure(model.calibrationError, 3)],
    [
      voice.say("method.interval"),
      voice.say("method.intervalOf", {
        interval: voice.say(`interval.${method.interval}`),
        confidence: voice.figure(method.confidence),
      }),
    ],
    [voice.say("method.smallGroups"), voice.say("method.smallBelow", { n: settings.minimumGroupSize })],
    [voice.say("method.text"), voice.say(`privacy.${settings.privacy}`)],
  ];
  const list = (rows: readonly (readonly [string, string])[]): Html =>
    html`<dl class="facts">${rows.map(([term, text]) => html`<dt>${term}</dt><dd>${quoted(text)}</dd>\n`)}</dl>`;
  return section(
    { id: "method", title: voice.say("method.title"), lead: voice.say("method.lead") },
    html`${list(facts)}<h3 class="apart">${voice.say("method.meaning")}</h3>${list(allDefinitions(voice).map(({ term, text }) => [term, text] as const))}`,
  );
}
