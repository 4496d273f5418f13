import { rateStrip } from "../charts/rate-strip.ts";
import { definitions } from "../definitions.ts";
import {
  formatCount,
  formatInterval,
  formatMeasure,
  formatPercent,
  formatQuantity,
} from "../format-number.ts";
import { periodWords } from "../period.ts";
import type { Headline, Rate, Report } from "../report.ts";
import { directionWording, foundWording, promiseWording, surenessWording } from "../wording.ts";
import { note } from "./elements.ts";
import { type Html, html } from "./html.ts";
import { nextSteps } from "./next-steps.ts";
import { table } from "./table.ts";

/** What one sees first: one number with its period, three things to do, how sure it is; the rest is behind a click. */
export function firstScreen(report: Report): Html {
  return html`<section class="hero" id="summary" aria-labelledby="summary-h">
<h2 id="summary-h">In short</h2>
<div>${theRate(report)}${howSure(report)}</div>
${nextSteps(report)}
${howWeKnow(report)}
${cautions(report)}</section>`;
}

/** The number, in one sentence and as one bar. */
export function theRate(report: Report): Html {
  const { headline, scorecard, method } = report;
  const { levelZeroRate: rate, scored, basis } = headline;
  if (rate.share === null) {
    return html`<p class="big"><strong>n/a</strong><span>level-zero rate</span></p>
<p class="says">No ticket was scored, so there is no rate.</p>`;
  }
  const period = periodWords(report);
  const when = period === null ? "" : `${period}: `;
  const articles = method.asOf === null ? "today's articles" : "the articles of their day";
  const says =
    basis === "decided"
      ? html`${when}<b>${inHundred(rate.share)}</b> tickets can be named with confidence that customers could have solved with ${articles}, without an agent.`
      : html`${when}${period === null ? "Customers" : "customers"} could have solved about <b>${inHundred(rate.share)}</b> tickets with ${articles}, without an agent.`;
  return html`<p class="big"><strong>${formatPercent(rate.share, rate.of)}</strong><span>level-zero rate, ${BASIS_WORDS[basis]}</span></p>
<p class="says">${says} <span class="muted">${formatCount(rate.count)} of ${formatQuantity(scored, "scored ticket")}. ${directionWording(scorecard.stage)}</span></p>
${rateStrip(headline)}
`;
}

const BASIS_WORDS = { audited: "audited", estimated: "estimated", decided: "counted" } as const;

/** "30 in 100"; a share that is not quite 0 or 1 is never rounded to it. */
function inHundred(share: number): string {
  const whole = Math.round(100 * share);
  if (whole === 0 && share > 0) return "less than 1 in 100";
  if (whole === 100 && share < 1) return "99 in 100";
  return `${whole} in 100`;
}

/** One line. */
function howSure({ headline, audit }: Report): Html | null {
  if (headline.levelZeroRate.share === null) return null;
  return html`<p class="second"><b>How sure?</b> ${formatInterval(headline.levelZeroRate)} <span class="muted">(95 % interval).</span> ${surenessWording(headline.basis, audit?.decided ?? null)}</p>
`;
}

/** Every number that answers the same question, by name; what they mean; how good the model is. */
function howWeKnow({ headline, method, audit }: Report): Html | null {
  const { scored, unsure, basis, groupBasis } = headline;
  if (scored === 0) return null;
  const { auroc, calibrationError, labels } = method.model;
  const measured = auroc !== null || calibrationError !== null;
  return html`<details class="how"><summary>How we know</summary>
${ratesTable(headline)}
<ul>
<li>${withOptions(foundWording(method, scored))}</li>
<li>Unsure: ${formatPercent(unsure.share, unsure.of)}, ${formatCount(unsure.count)} of ${formatQuantity(unsure.of, "ticket")}. ${basis === "decided" ? "They count as not solvable." : "Each counts by its chance."}</li>
${audit !== null && html`<li>People judged ${formatQuantity(audit.decided, "ticket")} of a random sample. <a href="#audit">What they found</a></li>`}
<li>${measured ? `On held-out labelled tickets${groupBasis === "estimated" ? "" : " of other desks"}: AUROC ${formatMeasure(auroc)}, calibration error ${formatMeasure(calibrationError, 3)} (perfect: 1 and 0; by drawing lots the first is 0.5). Fitted on ${formatQuantity(labels, "label")}.` : "The model was not measured on labelled tickets."}${promiseWording(method.promise)} <a href="#method">How it was measured</a></li>
</ul>
<div class="defs">${[definitions.levelZeroRate, BASIS_DEFINITIONS[basis], definitions.answeredRate].map(note)}</div></details>`;
}

const BASIS_DEFINITIONS = {
  audited: definitions.auditedRate,
  estimated: definitions.estimatedRate,
  decided: definitions.decidedRate,
} as const;

function ratesTable(headline: Headline): Html {
  const { levelZeroRate, estimatedRate, decidedRate, answeredRate, potentialRate, basis } = headline;
  const row = (name: string, rate: Rate, says: Html): readonly (string | Html)[] => [
    name,
    formatPercent(rate.share, rate.of),
    formatInterval(rate),
    says,
  ];
  const estimated = row(
    "Answered and found",
    estimatedRate,
    html`The same question by probabilities: each ticket counts by its chance.`,
  );
  const named = row(
    "Named with confidence",
    decidedRate,
    html`<a href="#tickets-solvable" data-only-o="solvable">${formatQuantity(decidedRate.count, "ticket")}, listed with their articles</a>.`,
  );
  return table({
    caption: "The numbers, each with its own name; n is the scored tickets in all",
    stack: true,
    columns: [
      { head: "Number" },
      { head: "Share", numeric: true },
      { head: "95 % interval", numeric: true },
      { head: "What it is" },
    ],
    rows: [
      row("Level-zero rate", levelZeroRate, html`${BASIS_TEXTS[basis]}`),
      ...(basis === "audited" ? [estimated, named] : basis === "estimated" ? [named] : [estimated]),
      ...(answeredRate === null
        ? []
        : [row("Answered by an article", answeredRate, html`Whether or not the customer's words find it.`)]),
      row(
        "Potential level-zero rate",
        potentialRate,
        html`Once every answer that exists is published, in date and findable.`,
      ),
    ],
  });
}

const BASIS_TEXTS = {
  audited: "The estimate, corrected by what people found in a random sample.",
  estimated: "Answered and found: each ticket counts by its chance.",
  decided: "The tickets named with confidence; all others count 0.",
} as const;

function cautions({ cautions: list }: Report): Html | null {
  if (list.length === 0) return null;
  return html`<aside class="cautions" aria-labelledby="cautions-h"><h3 id="cautions-h">Before you rely on these numbers</h3>
<ul>${list.map(({ text }) => html`<li>${withOptions(text)}</li>`)}</ul></aside>`;
}

/** Options of the command line stay on one line. */
export function withOptions(text: string): Html {
  const parts = text.split(/(--[a-z]+(?:-[a-z]+)*)/);
  return html`${parts.map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
