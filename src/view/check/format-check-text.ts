import type { Check } from "../../desk/check/check-articles.ts";
import type { Finding } from "../../desk/check/finding.ts";
import { byRule, type FormatCheckOptions, many, placeText, summaryText } from "./said.ts";

/** The check for a terminal: rule by rule with why it matters, each finding with its place and its mend. */
export function formatCheckText(check: Check, options: FormatCheckOptions = {}): string {
  const groups = byRule(check, options.limit).map(({ rule, shown }) => {
    const more = rule.findings - shown.length;
    const rest = more === 0 ? "" : `  … and ${many(more, "finding")} more\n`;
    return `\n${rule.name} (${rule.severity}, ${rule.findings}): ${rule.why}\n${shown.map((one) => findingText(one)).join("")}${rest}`;
  });
  return `${groups.join("")}${groups.length === 0 ? "" : "\n"}${summaryText(check)}.\n`;
}

function findingText({ place, message, fix, related, details }: Finding): string {
  const lines = [
    `  ${placeText(place)}  ${message}`,
    ...details.map((detail) => `      ${detail}`),
    ...related.slice(0, MOST_RELATED).map((one) => `      see ${placeText(one)}`),
    `      → ${fix}`,
  ];
  return lines.map((line) => `${line}\n`).join("");
}

const MOST_RELATED = 5;
