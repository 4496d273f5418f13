import { escapeMarkdown } from "../../core/text/escape-markdown.ts";
import type { Check } from "../../desk/check/check-articles.ts";
import type { Finding } from "../../desk/check/finding.ts";
import { byRule, type FormatCheckOptions, many, placeText, summaryText } from "./said.ts";

/** The check as Markdown: for a job summary, a wiki or a mail. */
export function formatCheckMarkdown(check: Check, options: FormatCheckOptions = {}): string {
  const head = `# Article check\n\n${summaryText(check)}.\n`;
  const parts = byRule(check, options.limit).map(({ rule, shown }) => {
    const more = rule.findings - shown.length;
    const rest = more === 0 ? "" : `- … and ${many(more, "finding")} more\n`;
    return `\n## ${rule.name} (${rule.severity}, ${rule.findings})\n\n${rule.why}\n\n${shown.map((one) => item(one)).join("")}${rest}`;
  });
  return head + parts.join("");
}

function item({ place, message, fix, related, details }: Finding): string {
  const more = [
    ...details.map((detail) => `  - ${escapeMarkdown(detail)}`),
    ...related.slice(0, MOST_RELATED).map((one) => `  - see \`${code(placeText(one))}\``),
  ];
  return `- \`${code(placeText(place))}\` ${escapeMarkdown(message)} **${escapeMarkdown(fix)}**\n${more.map((line) => `${line}\n`).join("")}`;
}

const MOST_RELATED = 5;

function code(text: string): string {
  return text.replaceAll("`", "'");
}
