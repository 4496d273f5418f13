import { shown } from "../../core/door/shown.ts";
import { LevelZeroError } from "../../core/error.ts";
import type { Check } from "../../desk/check/check-articles.ts";
import { formatCheckGithub } from "./format-check-github.ts";
import { formatCheckHtml } from "./format-check-html.ts";
import { formatCheckMarkdown } from "./format-check-markdown.ts";
import { formatCheckSarif } from "./format-check-sarif.ts";
import { formatCheckText } from "./format-check-text.ts";
import { type FormatCheckOptions, mustBeCheck, readFormatOptions } from "./format-options.ts";

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
