import type { Check, RanRule } from "../../desk/check/check-articles.ts";
import type { Finding } from "../../desk/check/finding.ts";
import { type Html, html } from "../report/html/html.ts";
import { styleSheet } from "../report/html/style.ts";
import { byRule, type FormatCheckOptions, placeText, summaryText } from "./format-options.ts";
import { type Page, pageIn } from "./page-texts.ts";

/** Findings of a rule that are open at once; the others are behind a click, and on paper. */
const OPEN = 20;
const MOST_RELATED = 5;

/** The check as one page that stands by itself: no script, no address but those within it. */
export function formatCheckHtml(check: Check, options: FormatCheckOptions = {}): string {
  const page = pageIn(options.language);
  const groups = byRule(check, options.limit);
  const comment = html`<code>&lt;!-- level-zero accept rule: why --&gt;</code>`;
  return `<!doctype html>\n${html`<html lang="${options.language?.language ?? "en"}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${page("page.title")}</title>
${styleSheet}</head>
<body><div class="page">
<a class="skip" href="#findings">${page("page.skip")}</a>
<header><p class="kicker">level-zero</p><h1>${page("page.title")}</h1><p class="meta">${summaryText(check, page)}.</p></header>
<main id="findings">
${
  groups.length === 0
    ? html`<p class="says">${page("page.nothing", { n: check.rules.length })}</p>`
    : overview(
        groups.map(({ rule }) => rule),
        page,
      )
}
${groups.map(({ rule, shown }) => ruleSection(rule, shown, page))}
${check.accepted.length > 0 && acceptedSection(check, page)}
</main>
<footer>${around(page("page.footer", { comment: MARK }), comment)}</footer>
</div></body></html>`.toString()}\n`;
}

/** Stands where markup goes. */
const MARK = "\u0000";

function around(text: string, markup: Html): Html {
  const [before = "", after = ""] = text.split(MARK);
  return html`${before}${markup}${after}`;
}

function overview(rules: readonly RanRule[], page: Page): Html {
  return html`<section><h2>${page("head.byRule")}</h2><div class="scroll" tabindex="0" role="group" aria-label="${page("head.byRule")}"><table>
<thead><tr><th scope="col">${page("head.rule")}</th><th scope="col">${page("head.severity")}</th><th scope="col" class="n">${page("head.findings")}</th><th scope="col">${page("head.why")}</th></tr></thead>
<tbody>${rules.map(
    ({ name, severity, findings, why }) =>
      html`<tr><th scope="row"><a href="#rule-${name}">${name}</a></th><td>${page(`severity.${severity}`)}</td><td class="n">${findings}</td><td>${why}</td></tr>`,
  )}</tbody></table></div></section>`;
}

function ruleSection(rule: RanRule, shown: readonly Finding[], page: Page): Html {
  const [open, behind, hidden] = [shown.slice(0, OPEN), shown.slice(OPEN), rule.findings - shown.length];
  const list = (findings: readonly Finding[]): Html => html`${findings.map((one) => item(one, page))}`;
  return html`<section id="rule-${rule.name}"><h2>${rule.name} <span class="tag">${page(`severity.${rule.severity}`)}</span></h2><p class="lead">${rule.why}</p>
<ol>${list(open)}</ol>
${behind.length > 0 && html`<details><summary>${page("page.moreFindings", { n: behind.length })}</summary><ol start="${OPEN + 1}">${list(behind)}</ol></details>`}
${hidden > 0 && html`<p class="note">${page("page.notListed", { n: hidden })}</p>`}</section>`;
}

function item({ place, message, fix, related, details }: Finding, page: Page): Html {
  const more = [
    ...details.map((detail) => html`<li>${detail}</li>`),
    ...related
      .slice(0, MOST_RELATED)
      .map(
        (one) =>
          html`<li>${around(page("page.see", { place: MARK }), html`<code class="long">${placeText(one)}</code>`)}</li>`,
      ),
  ];
  return html`<li><p><code class="long">${placeText(place)}</code> <bdi>${place.title}</bdi><br>${message} <b>${fix}</b></p>${more.length > 0 && html`<ul>${more}</ul>`}</li>`;
}

function acceptedSection({ accepted }: Check, page: Page): Html {
  return html`<section id="accepted"><h2>${page("page.accepted")}</h2><ul>${accepted.map(
    ({ finding, why }) =>
      html`<li>${finding.rule}: <code class="long">${placeText(finding.place)}</code> ${why}</li>`,
  )}</ul></section>`;
}
