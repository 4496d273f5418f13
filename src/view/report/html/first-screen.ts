import { rateStrip } from "../charts/rate-strip.ts";
import { definitions } from "../definitions.ts";
import {
  formatCount,
  formatInterval,
  formatMeasure,
  formatPercent,
  formatQuantity,
} from "../format-number.ts";
import type { Headline, Rate, Report } from "../report.ts";
import { asksForArticle, foundWording, mendWording, promiseWording } from "../wording.ts";
import { note, quoted } from "./elements.ts";
import { type Html, html } from "./html.ts";

const BASIS_DEFINITIONS = {
  audited: definitions.auditedRate,
  estimated: definitions.estimatedRate,
  decided: definitions.decidedRate,
} as const;

const MENDS = ["not-visible", "outdated", "not-findable"] as const;

/** What one sees first: the rate, what can be won without writing, what to write first, and how sure all of it is. */
export function firstScreen(report: Report): Html {
  return html`<section class="hero" id="summary" aria-labelledby="summary-h">
<h2 id="summary-h">In short</h2>
<div>${theRate(report)}${theOther(report)}</div>
<div class="answers">${wonWithoutWriting(report)}${writeFirst(report)}${howSure(report)}</div>
${cautions(report)}</section>`;
}

function theRate({ headline }: Report): Html {
  const { levelZeroRate: rate, scored, basis } = headline;
  if (rate.share === null) {
    return html`<p class="big"><strong>n/a</strong><span>level-zero rate</span></p>
<p class="says">No ticket was scored, so there is no rate. <a href="#funnel">Where the rows went</a>.</p>`;
  }
  const tickets = html`<b>${formatCount(rate.count)} of ${formatQuantity(scored, "scored ticket")}</b>`;
  const says =
    basis !== "decided"
      ? html`Customers could have solved about ${tickets} from articles alone, without an agent.`
      : html`${tickets} can be named with confidence: customers could have solved them from articles alone, without an agent.`;
  return html`<p class="big"><strong>${formatPercent(rate.share, rate.of)}</strong><span>level-zero rate${BASIS_WORDS[basis]}</span></p>
<p class="says">${says} 95 % interval: ${formatInterval(rate)}.</p>
${rateStrip(headline)}
`;
}

const BASIS_WORDS = {
  audited: ", audited",
  estimated: ", estimated: answered and found",
  decided: ", counted",
} as const;

/** The same question, answered in the other way; what both answers mean is behind a click. */
function theOther({ headline, method }: Report): Html | null {
  const { basis, estimatedRate, decidedRate, scored } = headline;
  if (scored === 0) return null;
  const interval = (rate: Rate): string => `95 % interval ${formatInterval(rate)}, n ${formatCount(rate.of)}`;
  const other =
    basis !== "decided"
      ? html`<p class="second"><b>${formatQuantity(decidedRate.count, "ticket")} (${formatPercent(decidedRate.share, scored)})</b> can be named with confidence: <a href="#answering">they are listed</a>. <span class="muted">${interval(decidedRate)}.${promiseWording(method.promise)}</span></p>`
      : html`<p class="second"><b>${formatPercent(estimatedRate.share, scored)}</b> are answered and found, by probabilities of a model that knows no labels of this desk. <span class="muted">${interval(estimatedRate)}.${promiseWording(method.promise)}</span></p>`;
  return html`${other}${answered(headline)}<p class="note">${withOptions(foundWording(method, scored))}</p>
${howWeKnow(headline)}`;
}

/** The definitions of the numbers above. On paper they stand under “How it was measured” alone. */
function howWeKnow({ basis }: Headline): Html {
  const first = basis === "estimated" ? [] : [BASIS_DEFINITIONS[basis]];
  const { levelZeroRate, estimatedRate, answeredRate } = definitions;
  return html`<details class="how"><summary>What these numbers mean</summary>
${[levelZeroRate, ...first, estimatedRate, answeredRate].map(note)}
<p class="note">Before a portal opens, a high rate says that its articles are ready. Once it is open, these tickets came in although an article would have solved them: then the rate should fall. <a href="#method">How it was measured</a></p></details>`;
}

/** What an article answers, whether or not it is found; nothing for reports of an older level-zero. */
function answered({ answeredRate, estimatedRate, basis }: Headline): Html | null {
  if (answeredRate === null) return null;
  const found =
    basis === "audited" &&
    html` Of these, answered and found: <b>${formatPercent(estimatedRate.share, estimatedRate.of)}</b>.`;
  return html`<p class="second"><b>${formatPercent(answeredRate.share, answeredRate.of)}</b> are answered by an article, whether or not it is found. <span class="muted">95 % interval ${formatInterval(answeredRate)}, n ${formatCount(answeredRate.of)}.</span>${found}</p>`;
}

function wonWithoutWriting({ headline, outcomes }: Report): Html {
  const { potentialRate, winnable } = headline;
  const parts = MENDS.map((reason) => ({
    reason,
    count: outcomes.find((row) => row.reason === reason)?.count ?? 0,
  }));
  const figure =
    headline.scored === 0
      ? "n/a"
      : winnable === 0
        ? "Nothing: no answer is hidden"
        : `${formatQuantity(winnable, "ticket")}: up to ${formatPercent(potentialRate.share, potentialRate.of)}`;
  return html`<div class="answer"><h3>What can be won without writing?</h3>
<p class="key-figure">${figure}</p>
${winnable > 0 && html`<ul>${parts.filter(({ count }) => count > 0).map(({ reason, count }) => html`<li>${formatCount(count)} ${mendWording(reason).name.toLowerCase()}. <a href="#mending">${mendWording(reason).action}</a></li>`)}</ul>`}
<p class="note">The potential level-zero rate: the rate and these tickets, of ${formatQuantity(potentialRate.of, "scored ticket")}${potentialRate.low !== null && `; 95 % interval ${formatInterval(potentialRate)}`}.</p></div>
`;
}

function writeFirst({ gaps }: Report): Html {
  const toWrite = gaps.rows.filter(asksForArticle);
  const first = toWrite.slice(0, 3);
  return html`<div class="answer"><h3>What must be written first?</h3>
${
  first.length === 0
    ? html`<p class="key-figure">No gap asks for an article</p>`
    : html`<ol>${first.map((gap) => html`<li><b>${quoted(gap.proposedTitle || gap.label)}</b> <span class="muted">${formatQuantity(gap.count, "ticket")}${gap.cause === "thin" && ", extend an article"}</span></li>`)}</ol>
<p class="note">A gap is a group of tickets without an answer that one article would serve. ${formatQuantity(gaps.total, "gap")} hold ${formatQuantity(gaps.tickets, "ticket")}${gaps.unsure > 0 && `, ${formatCount(gaps.unsure)} of them unsure`}. <a href="#gaps">All gaps</a></p>`
}</div>
`;
}

function howSure({ headline, method, audit }: Report): Html {
  const { levelZeroRate, unsure, basis } = headline;
  const { auroc, calibrationError, labels } = method.model;
  const measured = auroc !== null || calibrationError !== null;
  return html`<div class="answer"><h3>How sure are we?</h3>
<p class="key-figure">${levelZeroRate.share === null ? "n/a" : html`${formatInterval(levelZeroRate)} <small>95 % interval, n ${formatCount(levelZeroRate.of)}</small>`}</p>
<ul>
${levelZeroRate.share !== null && html`<li>${basis === "audited" ? "The interval covers chance and the mistakes of the model." : "The interval covers chance only. Mistakes of the model come on top."}</li>`}
${audit !== null && html`<li>People judged ${formatQuantity(audit.decided, "ticket")} of a random sample. <a href="#audit">What they found</a></li>`}
${unsure.share !== null && html`<li>Unsure: ${formatPercent(unsure.share, unsure.of)}, ${formatCount(unsure.count)} of ${formatQuantity(unsure.of, "ticket")}. ${basis === "decided" ? "They count as not solvable." : "Each counts by its chance."}</li>`}
${basis === "estimated" && html`<li>The estimate is as fair as the labels: if the history holds more solved tickets than the desk sees, it is too high.</li>`}
<li>${measured ? `On held-out labelled tickets${headline.groupBasis === "estimated" ? "" : " of other desks"}: AUROC ${formatMeasure(auroc)}, calibration error ${formatMeasure(calibrationError, 3)} (perfect: 1 and 0; by drawing lots the first is 0.5). Fitted on ${formatQuantity(labels, "label")}.` : "The model was not measured on labelled tickets."} <a href="#method">How it was measured</a></li>
</ul></div>
`;
}

function cautions({ cautions: list }: Report): Html | null {
  if (list.length === 0) return null;
  return html`<aside class="cautions" aria-labelledby="cautions-h"><h3 id="cautions-h">Before you rely on these numbers</h3>
<ul>${list.map(({ text }) => html`<li>${withOptions(text)}</li>`)}</ul></aside>`;
}

/** Options of the command line stay on one line. */
function withOptions(text: string): Html {
  const parts = text.split(/(--[a-z]+(?:-[a-z]+)*)/);
  return html`${parts.map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
