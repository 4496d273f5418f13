import type { Check, RanRule } from "../../desk/check/check-articles.ts";
import { type Finding, SEVERITIES } from "../../desk/check/finding.ts";
import { type Html, html } from "../report/html/html.ts";
import { styleSheet } from "../report/html/style.ts";
import { byRule, type FormatCheckOptions, many, placeText, summaryText } from "./said.ts";

/** Findings of a rule that are open at once; the others are behind a click, and on paper. */
const OPEN = 20;
const MOST_RELATED = 5;

/** The check as one page that stands by itself: no script, no address but those within it. */
export function formatCheckHtml(check: Check, options: FormatCheckOptions = {}): string {
  const rank = ({ rule }: { readonly rule: RanRule }): number => SEVERITIES.indexOf(rule.severity);
  const groups = [...byRule(check, options.limit)].sort((a, b) => rank(a) - rank(b));
  return `<!doctype html>\n${html`<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Article check</title>
${styleSheet}</head>
<body><div class="page">
<a class="skip" href="#findings">To the findings</a>
<header><p class="kicker">level-zero</p><h1>Article check</h1><p class="meta">${summaryText(check)}.</p></header>
<main id="findings">
${groups.length === 0 ? html`<p class="says">Nothing was found by ${many(check.rules.length, "rule")}.</p>` : overview(groups.map(({ rule }) => rule))}
${groups.map(({ rule, shown }) => ruleSection(rule, shown))}
${check.accepted.length > 0 && acceptedSection(check)}
</main>
<footer>Each finding can be accepted where it stands: <code>&lt;!-- level-zero accept rule: why --&gt;</code></footer>
</div></body></html>`.toString()}\n`;
}

function overview(rules: readonly RanRule[]): Html {
  return html`<section><h2>By rule</h2><div class="scroll" tabindex="0" role="region" aria-label="Findings by rule"><table>
<thead><tr><th scope="col">Rule</th><th scope="col">How bad</th><th scope="col" class="n">Findings</th><th scope="col">Why it matters</th></tr></thead>
<tbody>${rules.map(
    ({ name, severity, findings, why }) =>
      html`<tr><th scope="row"><a href="#rule-${name}">${name}</a></th><td>${severity}</td><td class="n">${findings}</td><td>${why}</td></tr>`,
  )}</tbody></table></div></section>`;
}

function ruleSection(rule: RanRule, shown: readonly Finding[]): Html {
  const [open, behind, hidden] = [shown.slice(0, OPEN), shown.slice(OPEN), rule.findings - shown.length];
  return html`<section id="rule-${rule.name}"><h2>${rule.name} <span class="tag">${rule.severity}</span></h2><p class="lead">${rule.why}</p>
<ol>${open.map(item)}</ol>
${behind.length > 0 && html`<details><summary>${many(behind.length, "more finding")}</summary><ol start="${OPEN + 1}">${behind.map(item)}</ol></details>`}
${hidden > 0 && html`<p class="note">${many(hidden, "finding")} not listed.</p>`}</section>`;
}

function item({ place, message, fix, related, details }: Finding): Html {
  const more = [
    ...details.map((detail) => html`<li>${detail}</li>`),
    ...related
      .slice(0, MOST_RELATED)
      .map((one) => html`<li>see <code class="long">${placeText(one)}</code></li>`),
  ];
  return html`<li><p><code class="long">${placeText(place)}</code> <bdi>${place.title}</bdi><br>${message} <b>${fix}</b></p>${more.length > 0 && html`<ul>${more}</ul>`}</li>`;
}

function acceptedSection({ accepted }: Check): Html {
  return html`<section id="accepted"><h2>Accepted</h2><ul>${accepted.map(
    ({ finding, why }) =>
      html`<li>${finding.rule}: <code class="long">${placeText(finding.place)}</code> ${why}</li>`,
  )}</ul></section>`;
}
