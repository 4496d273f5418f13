import { shown } from "../../core/door/shown.ts";
import { LevelZeroError } from "../../core/error.ts";
import { escapeMarkdown } from "../../core/text/escape-markdown.ts";
import type { Check } from "../../desk/check/check-articles.ts";
import type { Finding, Severity } from "../../desk/check/finding.ts";
import { formatCheckHtml } from "./format-check-html.ts";
import { formatCheckSarif } from "./format-check-sarif.ts";
import {
  byRule,
  type FormatCheckOptions,
  mustBeCheck,
  placeText,
  readFormatOptions,
  summaryText,
} from "./format-options.ts";
import { type Page, pageIn } from "./page-texts.ts";

export type CheckFormat = "text" | "markdown" | "html" | "json" | "sarif" | "github";

const FORMATTERS = {
  text: formatCheckText,
  markdown: formatCheckMarkdown,
  html: formatCheckHtml,
  json: formatCheckJson,
  sarif: formatCheckSarif,
  github: formatCheckGithub,
} as const satisfies Readonly<Record<CheckFormat, (check: Check, options: FormatCheckOptions) => string>>;

/**
 * The check as text:
 *
 * - `text`: rule by rule, for a terminal
 * - `markdown`: for a job summary, a wiki or a mail
 * - `html`: one page that stands by itself
 * - `json`: the whole check
 * - `sarif`: SARIF 2.1.0, which code hosts show beside the lines of a change
 * - `github`: workflow commands of GitHub Actions
 *
 * `limit` counts for what people read: `text`, `markdown` and `html`.
 *
 * @param format one of the names above
 * @throws LevelZeroError `INVALID_OPTION` for another format, `INVALID_INPUT` for what is no check.
 */
export function formatCheck(check: Check, format: CheckFormat, options: FormatCheckOptions = {}): string {
  mustBeCheck(check, "formatCheck");
  if (!Object.hasOwn(FORMATTERS, format)) {
    const names = Object.keys(FORMATTERS).join(", ");
    throw new LevelZeroError(
      "INVALID_OPTION",
      `formatCheck: the format must be one of ${names}, got ${shown(format)}.`,
    );
  }
  return FORMATTERS[format](check, readFormatOptions(options));
}

/** The whole check as JSON. */
function formatCheckJson(check: Check): string {
  return `${JSON.stringify(check, null, 2)}\n`;
}

/** The check for a terminal: rule by rule with why it matters, each finding with its place and its mend. */
function formatCheckText(check: Check, options: FormatCheckOptions = {}): string {
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

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

/**
 * Findings as workflow commands of GitHub Actions, one a line: printed by a job, they stand beside the lines of a pull request.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
function formatCheckGithub({ findings }: Check): string {
  return findings
    .map(({ severity, rule, place, message, fix }) => {
      const properties = [
        ...(place.path === null ? [] : [`file=${property(place.path)}`, `line=${place.line ?? 1}`]),
        `title=${property(rule)}`,
      ];
      return `::${COMMANDS[severity]} ${properties.join(",")}::${data(`${message} ${fix}`)}\n`;
    })
    .join("");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** The check as Markdown: for a job summary, a wiki or a mail. */
function formatCheckMarkdown(check: Check, options: FormatCheckOptions = {}): string {
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

function code(text: string): string {
  return text.replaceAll("`", "'");
}
