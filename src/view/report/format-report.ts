import { optionsDoor } from "../../core/door/door.ts";
import { flag, oneOf } from "../../core/door/kinds.ts";
import { shown } from "../../core/door/shown.ts";
import { mustHave } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import { type CsvOptions, formatCsv, formatGapsCsv, formatScorecardCsv } from "./format-csv.ts";
import { formatHtml, type HtmlOptions, partsKind } from "./format-html.ts";
import { formatJson } from "./format-json.ts";
import { formatMarkdown } from "./format-markdown.ts";
import { type LanguageOptions, languageKinds } from "./language-options.ts";
import type { Report } from "./report.ts";

/** What a report is written as: two of the tables are of gaps and of the scorecard. */
export type ReportFormat = "html" | "markdown" | "csv" | "gaps-csv" | "scorecard-csv" | "json";

/** Options of the page and of the tables; those of other formats are left aside. */
export type FormatOptions = HtmlOptions & CsvOptions;

const door = optionsDoor<FormatOptions>("formatReport", {
  reader: oneOf(["analyst", "manager"]),
  byteOrderMark: flag,
  parts: partsKind,
  ...languageKinds,
});

const FORMATTERS: Readonly<Record<ReportFormat, (report: Report, options: FormatOptions) => string>> = {
  html: (report, { reader = "analyst", parts = [], ...options }) =>
    formatHtml(report, { reader, parts, ...languageOf(options) }),
  markdown: (report, { parts = [], ...options }) => formatMarkdown(report, { parts, ...languageOf(options) }),
  csv: (report, { byteOrderMark = false }) => formatCsv(report, { byteOrderMark }),
  "gaps-csv": (report, { byteOrderMark = false }) => formatGapsCsv(report, { byteOrderMark }),
  "scorecard-csv": (report, { byteOrderMark = false }) => formatScorecardCsv(report, { byteOrderMark }),
  json: (report) => formatJson(report),
};

/** Without what is left out. */
function languageOf({ language, texts }: LanguageOptions): LanguageOptions {
  return { ...(language !== undefined && { language }), ...(texts !== undefined && { texts }) };
}

/**
 * The report as text; same report, same bytes, and all text from articles and tickets is escaped.
 *
 * - `html`: one self-contained page without a network: for a screen, a phone and paper, light and dark. Its one script searches and sorts
 *   the list of tickets. With `{ reader: "manager" }` two pages to print
 * - `markdown`: GitHub-flavoured, to paste into a wiki
 * - `csv`: one row a ticket, `gaps-csv`: one row a listed gap, `scorecard-csv`: one row a metric
 * - `json`: keys in code-unit order; `loadReport` reads it back
 *
 * `html` and `markdown` are written in the `language` that is given, with one's own `texts` before it; the others are for machines and
 * stay in English.
 *
 * @throws LevelZeroError `INVALID_OPTION` for another format or what is no language, `INVALID_INPUT` for what is no report.
 */
export function formatReport(report: Report, format: ReportFormat, options: FormatOptions = {}): string {
  mustHave(
    report,
    "format title headline tickets gaps scorecard",
    "formatReport: the report",
    "a report, as createReport makes it",
  );
  if (!Object.hasOwn(FORMATTERS, format)) {
    const names = Object.keys(FORMATTERS).join(", ");
    throw new LevelZeroError(
      "INVALID_OPTION",
      `formatReport: the format must be one of ${names}, got ${shown(format)}.`,
    );
  }
  return FORMATTERS[format](report, door(options));
}
