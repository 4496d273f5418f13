import { escapeMarkdown } from "../../core/text/escape-markdown.ts";
import type { Check } from "../../desk/check/check-articles.ts";
import type { Finding } from "../../desk/check/finding.ts";
import { byRule, type FormatCheckOptions, placeText, summaryText } from "./format-options.ts";
import { type Page, pageIn } from "./page-texts.ts";

/** The check as Markdown: for a job summary, a wiki or a mail. */
export function formatCheckMarkdown(check: Check, options: FormatCheckOptions = {}): string {
  const page = pageIn(options.language);
  const head = `# ${page("page.title")}\n\n${summaryText(check, page)}.\n`;
  const parts = byRule(check, options.limit).map(({ rule, shown }) => {
    const more = rule.findings - shown.length;
    const rest = more === 0 ? "" : `- ${page("page.more", { n: more })}\n`;
    return `\n## ${rule.name} (${page(`severity.${rule.severity}`)}, ${rule.findings})\n\n${rule.why}\n\n${shown.map((one) => item(one, page)).join("")}${rest}`;
  });
  return head + parts.join("");
}

function item({ place, message, fix, related, details }: Finding, page: Page): string {
  const more = [
    ...details.map((detail) => `  - ${escapeMarkdown(detail)}`),
    ...related
      .slice(0, MOST_RELATED)
      .map((one) => `  - ${page("page.see", { place: `\`${code(placeText(one))}\`` })}`),
  ];
  return `- \`${code(placeText(place))}\` ${escapeMarkdown(message)} **${escapeMarkdown(fix)}**\n${more.map((line) => `${line}\n`).join("")}`;
}

const MOST_RELATED = 5;

function code(text: string): string {
  return text.replaceAll("`", "'");
}
