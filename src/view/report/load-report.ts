import { type BaseIssue, safeParse } from "valibot";
import { shown } from "../../core/door/shown.ts";
import { LevelZeroError } from "../../core/error.ts";
import { readTaggedJson } from "../../core/text/read-tagged-json.ts";
import { periodOfTickets } from "./compare/period-of-tickets.ts";
import type { Report, TicketRow } from "./report.ts";
import { REPORT } from "./schema/report-schema.ts";

/**
 * Reads what `formatJson` wrote. Throws `FOREIGN_FILE` for any other file, `UNSUPPORTED_VERSION` for another version, and
 * `INVALID_INPUT` with the first places that are wrong for a damaged one.
 * @param text the JSON that `formatReport` wrote
 */
export function loadReport(text: string): Report {
  const result = safeParse(REPORT, withAnswered(withGapDefaults(readTaggedJson(text, TAG))));
  if (result.success) return result.output;
  throw new LevelZeroError(
    "INVALID_INPUT",
    `This report is damaged, or another level-zero wrote it: ${result.issues.slice(0, 3).map(explain).join("; ")}. Make it again with \`${TAG.madeBy}\`.`,
  );
}

/** What is wrong, and where: `$.gaps.rows[0].count must be a whole number of 0 or more, got -1`. */
function explain({ path, expected, input, message }: BaseIssue<unknown>): string {
  const last = path?.at(-1);
  if (last?.origin !== "key") return `${placeOf(path)} must be ${message}, got ${shown(input)}`;
  return `${placeOf(path?.slice(0, -1))}: ${expected === "never" ? "has unknown" : "misses"} ${String(last.key)}`;
}

function placeOf(path: readonly { readonly key: unknown }[] = []): string {
  return `$${path.map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("")}`;
}

const GAP_DEFAULTS = { profile: null, unsure: 0, lacking: null, noDraft: null, setAside: null, people: null };

/** A report from before gaps had profiles, unsure tickets and a word on drafts: they are known by their tickets and words alone, and all are unsolvable. */
function withGapDefaults(report: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { gaps } = report;
  if (!isRecord(gaps) || !Array.isArray(gaps.rows)) return report;
  const rows = gaps.rows.map((row: unknown) => (isRecord(row) ? { ...GAP_DEFAULTS, ...row } : row));
  return { ...report, gaps: { unsure: 0, ...gaps, rows } };
}

/** A report from before the share answered by an article had a number of its own, a portal could be asked what is found, and articles were listed. */
function withAnswered(report: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { headline, method, scorecard } = report;
  return {
    knowledge: null,
    effects: null,
    news: null,
    check: null,
    listening: null,
    period: Array.isArray(report.tickets) ? periodOfTickets(report.tickets.filter(isRow)) : null,
    ...report,
    ...(isRecord(headline) && { headline: { answeredRate: null, ...headline } }),
    ...(isRecord(scorecard) && { scorecard: withMonths(scorecard) }),
    ...(isRecord(method) && { method: { foundBy: "level-zero", portalTickets: null, ...method } }),
  };
}

/** A scorecard from before there were targets, months, groups and weights of customers. */
function withMonths(scorecard: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { metrics } = scorecard;
  const known = Array.isArray(metrics)
    ? metrics.map((metric: unknown) => (isRecord(metric) ? { target: null, ...metric } : metric))
    : metrics;
  return { months: [], alarms: [], watched: 0, groups: [], byCustomer: null, ...scorecard, metrics: known };
}

/** Whether it is enough of a ticket to have a day; the schema has said the rest, or will. */
function isRow(value: unknown): value is TicketRow {
  if (!isRecord(value)) return false;
  return value.createdAt === null || typeof value.createdAt === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const TAG = {
  format: "level-zero-report",
  version: 1,
  name: "report",
  madeBy: "level-zero report --out report.json",
};
