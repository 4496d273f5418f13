import { mustHave } from "../../../core/door/takes.ts";
import { textTable } from "../../../core/text/text-table.ts";
import { formatCount, formatDay, formatPercent, formatPoints, formatQuantity } from "../format-number.ts";
import type { Rate } from "../headline.ts";
import { articleLines } from "./format-articles.ts";
import type { ComparedReport, MovedGaps, MovedMeasure, ReportComparison } from "./report-comparison.ts";

const GAPS_NAMED = 10;

/** A comparison as plain text: what to beware of, the measures, the gaps. Without a line feed at the end. */
export function formatComparison(comparison: ReportComparison): string {
  mustHave(comparison, "before measures", "formatComparison: the comparison");
  const { before, after, notes, measures, gaps, articles } = comparison;
  return [
    `Before: ${outline(before)}`,
    `After:  ${outline(after)}`,
    ticketsLine(comparison),
    ...notes.map(({ text }) => `Beware: ${text}`),
    "",
    textTable([
      ["Share of scored tickets", "before", "after", "points", "95 % interval", "finding"],
      ...measures.map((measure) => [measure.name, ...cellsOf(measure)]),
    ]),
    "",
    ...gapLines(gaps),
    "",
    ...articleLines(articles),
  ].join("\n");
}

function outline({ title, judgedAt, scored, firstTicket, lastTicket }: ComparedReport): string {
  const period =
    firstTicket === null || lastTicket === null
      ? " without dates"
      : ` of ${formatDay(firstTicket)} to ${formatDay(lastTicket)}`;
  return `${title}, judged at ${formatDay(judgedAt)}, ${formatQuantity(scored, "scored ticket")}${period}`;
}

function ticketsLine({ tickets: { basis, both, onlyBefore, onlyAfter } }: ReportComparison): string {
  const counts = `${formatQuantity(both, "ticket")} in both, ${formatCount(onlyBefore)} only before, ${formatCount(onlyAfter)} only after`;
  return basis === "same"
    ? `Compared ticket by ticket: ${counts}.`
    : `Compared as two samples: ${counts}.${both > 0 ? " Tickets in both make the intervals wider than they need be." : ""}`;
}

function cellsOf({ before, after, difference, low, high, finding }: MovedMeasure): string[] {
  const share = (rate: Rate): string => formatPercent(rate.share, rate.of);
  return [
    share(before),
    share(after),
    formatPoints(difference),
    low === null || high === null ? "n/a" : `${formatPoints(low)} to ${formatPoints(high)}`,
    finding === null ? "not comparable" : finding.replaceAll("-", " "),
  ];
}

function gapLines({ opened, kept, closed, faded, quiet }: MovedGaps): string[] {
  const matchedBy = (kind: "content" | "word") => kept.filter((gap) => gap.matchedBy === kind).length;
  const [byContent, byWord] = [matchedBy("content"), matchedBy("word")];
  const known = byContent === 0 ? "" : ` (${formatCount(byContent)} known by what their tickets say)`;
  const counts = [
    `${formatCount(opened.length)} opened`,
    `${formatCount(kept.length - byWord)} still there${known}`,
    ...(byWord === 0 ? [] : [`${formatCount(byWord)} of a word that came up again, no one problem`]),
    `${formatCount(closed.length)} closed by an article`,
    `${formatCount(faded.length)} faded`,
    `${formatCount(quiet.length)} quiet`,
  ];
  return [
    `Gaps: ${counts.join(", ")}.`,
    ...named("Opened", opened, ({ title, count }) => `${title} (${formatCount(count)})`),
    ...named("Closed", closed, ({ title, answeredBy, present, solvable }) => {
      const answered = `${formatCount(solvable)} of ${formatQuantity(present, "ticket")} of the later report`;
      return `${title} (${answered}, by ${answeredBy.id})`;
    }),
    ...named("Faded, tickets without an answer that form no gap", faded, ({ title }) => title),
    ...named("Quiet, no ticket known as theirs in the later report", quiet, ({ title }) => title),
  ];
}

function named<G>(name: string, gaps: readonly G[], say: (gap: G) => string): string[] {
  if (gaps.length === 0) return [];
  const first = gaps.slice(0, GAPS_NAMED).map(say).join("; ");
  return [`${name}: ${first}${gaps.length > GAPS_NAMED ? "; …" : ""}`];
}
