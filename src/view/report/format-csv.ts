import { mustHave } from "../../core/door/takes.ts";
import { type CsvCell, csv } from "../../core/text/csv.ts";
import { periodOfTickets } from "./compare/period-of-tickets.ts";
import type { GapRow, Report, ScoreMetric, TicketRow } from "./report.ts";
import { englishVoice } from "./voice.ts";
import { gapWording } from "./wording.ts";

export interface CsvOptions {
  /** Start with a byte order mark: Excel on Windows needs it to read UTF-8. Default false. */
  readonly byteOrderMark?: boolean;
}

/** One row a ticket, in input order, under a row of names: what was said about it and on which article it rests. */
export function formatCsv(report: Report, options: CsvOptions = {}): string {
  mustHave(report, "tickets", "formatCsv: the report");
  const { tickets } = report;
  return mark(options) + table(TICKET_COLUMNS, tickets);
}

/** One row a listed gap, most tickets first, under a row of names; each with the first and the last day of the report's tickets. */
export function formatGapsCsv(report: Report, options: CsvOptions = {}): string {
  mustHave(report, "gaps", "formatGapsCsv: the report");
  const { gaps, tickets } = report;
  return mark(options) + table({ ...GAP_COLUMNS, ...periodColumns(tickets) }, gaps.rows);
}

/** One row a metric of the scorecard, under a row of names; each with the first and the last day of the report's tickets. */
export function formatScorecardCsv(report: Report, options: CsvOptions = {}): string {
  mustHave(report, "scorecard", "formatScorecardCsv: the report");
  const { scorecard, tickets } = report;
  return mark(options) + table({ ...METRIC_COLUMNS, ...periodColumns(tickets) }, scorecard.metrics);
}

/** In every row, so that rows of several reports can stand in one sheet. */
function periodColumns(tickets: readonly TicketRow[]): Columns<unknown> {
  const { first, last } = periodOfTickets(tickets);
  return { periodFirst: () => first, periodLast: () => last };
}

type Columns<T> = Readonly<Record<string, (row: T) => CsvCell>>;

const TICKET_COLUMNS: Columns<TicketRow> = {
  ticketId: (row) => row.ticketId,
  outcome: (row) => row.outcome,
  reason: (row) => row.reason,
  probability: (row) => (row.probability === null ? null : rounded(row.probability)),
  articleId: (row) => row.article?.id ?? null,
  articleTitle: (row) => row.article?.title ?? null,
  articleSection: (row) => row.article?.heading ?? null,
  articleUrl: (row) => row.article?.url ?? null,
  matchedTerms: (row) => row.matchedTerms.join(" "),
  closedWith: (row) => (row.closedWith ?? []).join(" "),
  gapId: (row) => row.gapId,
  createdAt: (row) => row.createdAt,
  category: (row) => row.category,
  channel: (row) => row.channel,
  kind: (row) => row.kind,
  subject: (row) => row.subject,
};

const GAP_COLUMNS: Columns<GapRow> = {
  rank: (row) => row.rank,
  gapId: (row) => row.id,
  proposedTitle: (row) => row.proposedTitle,
  label: (row) => row.label,
  tickets: (row) => row.count,
  people: (row) => row.people?.people ?? null,
  share: (row) => rounded(row.share),
  cumulativeShare: (row) => rounded(row.cumulativeShare),
  shareOfScored: (row) => rounded(row.shareOfScored),
  cause: (row) => row.cause,
  shares: (row) => row.shares,
  action: (row) => gapWording(row, englishVoice).action,
  nearestArticleId: (row) => row.nearestArticle?.id ?? null,
  nearestArticleTitle: (row) => row.nearestArticle?.title ?? null,
  terms: (row) => row.terms.join(" "),
  exampleTicketIds: (row) => row.examples.map(({ ticketId }) => ticketId).join(" "),
  version: (row) => row.version,
  firstSeen: (row) => row.firstSeen,
  lastSeen: (row) => row.lastSeen,
  perWeek: (row) => row.value.perWeek && rounded(row.value.perWeek),
  trend: (row) => row.value.trend?.direction ?? null,
  costLow: (row) => row.value.cost && Math.round(row.value.cost.low),
  costHigh: (row) => row.value.cost && Math.round(row.value.cost.high),
  currency: (row) => row.value.cost?.currency ?? null,
};

const METRIC_COLUMNS: Columns<ScoreMetric> = {
  metric: (row) => row.id,
  name: (row) => row.name,
  numerator: (row) => row.rate.count,
  denominator: (row) => row.rate.of,
  share: (row) => shareOf(row.rate.share),
  low: (row) => shareOf(row.rate.low),
  high: (row) => shareOf(row.rate.high),
  better: (row) => row.better,
  target: (row) => row.target,
  weight: (row) => row.weight,
  part: (row) => shareOf(row.part),
  definition: (row) => row.definition,
};

function shareOf(share: number | null): number | null {
  return share === null ? null : rounded(share);
}

function table<T>(columns: Columns<T>, rows: readonly T[]): string {
  const reads = Object.values(columns);
  return csv([Object.keys(columns), ...rows.map((row) => reads.map((read) => read(row)))]);
}

/** Four digits: more would claim more than is known. */
function rounded(share: number): number {
  return Math.round(10_000 * share) / 10_000;
}

function mark({ byteOrderMark = false }: CsvOptions): string {
  return byteOrderMark ? "\uFEFF" : "";
}
