import { cautionText } from "../caution-text.ts";
import { rateStrip } from "../charts/rate-strip.ts";
import { doubtsOf, linksOf, standingOf } from "../headline-doubts.ts";
import { periodWords } from "../period.ts";
import type { Rate, Report } from "../report.ts";
import type { Voice } from "../voice.ts";
import { directionWording, foundWording, promiseWording, surenessWording } from "../wording.ts";
import { note } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { nextSteps } from "./next-steps.ts";
import { table } from "./table.ts";

/** What one sees first: one number with its period, three things to do, how sure it is; the rest is behind a click. */
export function firstScreen(report: Report, voice: Voice): Html {
  return html`<section class="hero" id="summary" aria-labelledby="summary-h">
<h2 id="summary-h">${voice.say("summary.title")}</h2>
<div>${theRate(report, voice)}${howSure(report, voice)}</div>
${nextSteps(report, voice)}
${howWeKnow(report, voice)}
${cautions(report, voice)}</section>`;
}

/** The number, in one sentence and as one bar. */
export function theRate(report: Report, voice: Voice): Html {
  const { headline, scorecard, method } = report;
  const { levelZeroRate: rate, scored, basis } = headline;
  if (rate.share === null) {
    return html`<p class="big"><strong>${voice.say("none")}</strong><span>${voice.say("rate.name")}</span></p>
<p class="says">${voice.say("rate.noTickets")}</p>`;
  }
  const standing = standingOf(report);
  if (standing === "guess" || standing === "blind") return unknownRate(report, standing, voice);
  const says = voice.mark("rate.says", {
    period: periodWords(report, voice) ?? "none",
    asOf: method.asOf === null ? "now" : "ticket",
    share: html`<b>${inHundred(rate.share, voice)}</b>`,
  });
  return html`<p class="big"><strong>${voice.percent(rate.share, rate.of)}</strong><span>${voice.say(`rate.${basis}`, { links: linksOf(report) })}</span></p>
<p class="says">${says} <span class="muted">${voice.say("rate.of", { count: rate.count, scored })} ${directionWording(scorecard.stage, voice)}</span></p>
${doubts(report, voice)}${rateStrip(headline, voice)}
`;
}

/** Where there is no number to quote: what would give one, and the guess in small letters. */
function unknownRate(report: Report, standing: "guess" | "blind", voice: Voice): Html {
  const { levelZeroRate: rate, scored } = report.headline;
  const guess = voice.say("rate.guess", {
    share: voice.percent(rate.share, rate.of),
    interval: voice.interval(rate),
    scored,
  });
  return html`<p class="big unknown"><strong>${voice.say("rate.unknown")}</strong><span>${voice.say("rate.name")}</span></p>
${standing === "guess" && html`<p class="says">${withOptions(voice.say("rate.giveHistory"))} <small class="muted">${guess}</small></p>`}
${doubts(report, voice)}`;
}

/** What says that the number may be wrong stands beside it, on every page. */
function doubts(report: Report, voice: Voice): Html | false {
  const said = doubtsOf(report).doubts;
  return (
    said.length > 0 &&
    html`<div class="cautions doubts" role="note"><ul>${said.map((caution) => html`<li>${withOptions(cautionText(caution, report, voice))}</li>`)}</ul></div>
`
  );
}

/** "30 in 100"; a share that is not quite 0 or 1 is never rounded to it. */
function inHundred(share: number, voice: Voice): string {
  const whole = Math.round(100 * share);
  if (whole === 0 && share > 0) return voice.say("rate.belowOne");
  return voice.say("rate.inHundred", { n: whole === 100 && share < 1 ? 99 : whole });
}

/** One line. */
function howSure(report: Report, voice: Voice): Html | null {
  if (standingOf(report) !== "known") return null;
  return html`<p class="second"><b>${voice.say("sure.title")}</b> ${voice.interval(report.headline.levelZeroRate)} <span class="muted">${voice.say("sure.interval")}</span> ${surenessWording(report, voice)}</p>
`;
}

/** Every number that answers the same question, by name; what they mean; how good the model is. */
function howWeKnow(report: Report, voice: Voice): Html | null {
  const { headline, method, audit } = report;
  const { scored, unsure, basis } = headline;
  if (scored === 0) return null;
  const unsureText = voice.say("know.unsure", {
    share: voice.percent(unsure.share, unsure.of),
    count: unsure.count,
    of: unsure.of,
    basis,
  });
  return html`<details class="how"><summary>${voice.say("know.title")}</summary>
${ratesTable(report, voice)}
<ul>
<li>${withOptions(foundWording(method, scored, voice))}</li>
<li>${unsureText}</li>
${audit !== null && html`<li>${voice.say("know.audited", { n: audit.decided })} <a href="#audit">${voice.say("know.auditLink")}</a></li>`}
<li>${[measuredText(report, voice), promiseWording(report, voice)].filter((text) => text !== "").join(" ")} <a href="#method">${voice.say("know.methodLink")}</a></li>
</ul>
<div class="defs">${(["levelZeroRate", BASIS_DEFINITIONS[basis], "answeredRate"] as const).map((name) => note(name, voice))}</div></details>`;
}

function measuredText({ headline, method }: Report, voice: Voice): string {
  const { auroc, calibrationError, labels } = method.model;
  if (auroc === null && calibrationError === null) return voice.say("know.notMeasured");
  return voice.say("know.measured", {
    desk: headline.groupBasis === "estimated" ? "own" : "others",
    auroc: voice.measure(auroc),
    error: voice.measure(calibrationError, 3),
    labels,
  });
}

const BASIS_DEFINITIONS = {
  audited: "auditedRate",
  estimated: "estimatedRate",
  decided: "decidedRate",
} as const;

function ratesTable({ headline, audit }: Report, voice: Voice): Html {
  const { levelZeroRate, estimatedRate, decidedRate, answeredRate, potentialRate, basis } = headline;
  const row = (name: string, rate: Rate, says: string | Html): readonly (string | Html)[] => [
    name,
    voice.percent(rate.share, rate.of),
    voice.interval(rate),
    says,
  ];
  const estimated = row(
    voice.say("definition.estimatedRate.term"),
    estimatedRate,
    voice.say("rates.estimated"),
  );
  const named = row(
    voice.say("definition.decidedRate.term"),
    decidedRate,
    html`<a href="#tickets-solvable" data-only-o="solvable">${voice.say("rates.named", { n: decidedRate.count })}</a>.${confirmedText(audit, voice)}`,
  );
  return table({
    caption: voice.say("rates.caption"),
    stack: true,
    columns: [
      { head: voice.say("rates.number") },
      { head: voice.say("head.share"), numeric: true },
      { head: voice.say("head.interval"), numeric: true },
      { head: voice.say("rates.what") },
    ],
    rows: [
      row(voice.say("definition.levelZeroRate.term"), levelZeroRate, voice.say(`rates.${basis}Basis`)),
      ...(basis === "audited" ? [estimated, named] : basis === "estimated" ? [named] : [estimated]),
      ...(answeredRate === null
        ? []
        : [row(voice.say("definition.answeredRate.term"), answeredRate, voice.say("rates.answered"))]),
      row(voice.say("definition.potentialRate.term"), potentialRate, voice.say("rates.potential")),
    ],
  });
}

/** What people found of the tickets that are named. */
function confirmedText(audit: Report["audit"], voice: Voice): string {
  const found = audit?.confirmed ?? null;
  if (found === null) return "";
  return ` ${voice.say("rates.confirmed", { share: voice.percent(found.share), interval: voice.interval({ ...found, of: 0 }) })}`;
}

function cautions(report: Report, voice: Voice): Html | null {
  const { others } = doubtsOf(report);
  if (others.length === 0) return null;
  return html`<aside class="cautions" aria-labelledby="cautions-h"><h3 id="cautions-h">${voice.say("cautions.title")}</h3>
<ul>${others.map((caution) => html`<li>${withOptions(cautionText(caution, report, voice))}</li>`)}</ul></aside>`;
}

/** Options of the command line stay on one line. */
export function withOptions(text: string): Html {
  const parts = text.split(/(--[a-z]+(?:-[a-z]+)*)/);
  return html`${parts.map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
