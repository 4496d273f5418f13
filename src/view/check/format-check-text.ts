import type { Check } from "../../desk/check/check-articles.ts";
import type { Finding } from "../../desk/check/finding.ts";
import { byRule, type FormatCheckOptions, placeText, summaryText } from "./format-options.ts";
import { type Page, pageIn } from "./page-texts.ts";

/** The check for a terminal: rule by rule with why it matters, each finding with its place and its mend. */
export function formatCheckText(check: Check, options: FormatCheckOptions = {}): string {
  const page = pageIn(options.language);
  const groups = byRule(check, options.limit).map(({ rule, shown }) => {
    const more = rule.findings - shown.length;
    const rest = more === 0 ? "" : `  ${page("page.more", { n: more })}\n`;
    return `\n${rule.name} (${page(`severity.${rule.severity}`)}, ${rule.findings}): ${rule.why}\n${shown.map((one) => findingText(one, page)).join("")}${rest}`;
  });
  return `${groups.join("")}${groups.length === 0 ? "" : "\n"}${summaryText(check, page)}.\n`;
}

function findingText({ place, message, fix, related, details }: Finding, page: Page): string {
  const lines = [
    `  ${placeText(place)}  ${message}`,
    ...details.map((detail) => `      ${detail}`),
    ...related.slice(0, MOST_RELATED).map((one) => `      ${page("page.see", { place: placeText(one) })}`),
    `      → ${fix}`,
  ];
  return lines.map((line) => `${line}\n`).join("");
}

const MOST_RELATED = 5;
