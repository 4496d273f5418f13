import { mustHave } from "../../../core/door/takes.ts";
import { textTable } from "../../../core/text/text-table.ts";
import { changeText, findingWords } from "../effect-words.ts";
import { formatCount, formatDay, formatPercent, formatPoints, formatQuantity } from "../format-number.ts";
import type { Rate } from "../headline.ts";
import { englishVoice } from "../voice.ts";
import type {
  ComparedReport,
  MovedArticle,
  MovedArticles,
  MovedGaps,
  MovedMeasure,
  ReportComparison,
} from "./report-comparison.ts";

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

const ARTICLES_NAMED = 10;

/** What is new in the later report, and what it did, a line for each article that did something. */
function articleLines(articles: MovedArticles | null): string[] {
  if (articles === null)
    return ["Articles: one of the reports does not list them, so what is new is not known."];
  const { added, changed, gone } = articles;
  const counts = `${formatCount(added.length)} new, ${formatCount(changed.length)} changed, ${formatCount(gone.length)} gone`;
  return [
    `Articles: ${counts}.${answersText("The new ones", added)}${answersText("The changed ones", changed)}`,
    ...linesOf("new", added),
    ...linesOf("changed", changed),
  ];
}

function answersText(who: string, moved: readonly MovedArticle[]): string {
  if (moved.length === 0) return "";
  const tickets = moved.reduce((sum, row) => sum + row.tickets, 0);
  const paired = moved.every(({ unansweredBefore }) => unansweredBefore !== null);
  const before = moved.reduce((sum, { unansweredBefore }) => sum + (unansweredBefore ?? 0), 0);
  return ` ${who} answer ${formatQuantity(tickets, "ticket")}${paired ? `, ${formatCount(before)} of them without an answer before` : ""}.`;
}

function linesOf(what: string, moved: readonly MovedArticle[]): string[] {
  const active = moved.filter(didSomething);
  const lines = active
    .slice(0, ARTICLES_NAMED)
    .map((row) => `  ${row.article.id} (${what}): ${didText(row)}`);
  const more = active.length - lines.length;
  const idle = moved.length - active.length;
  return [
    ...lines,
    ...(more > 0 ? [`  and ${formatCount(more)} more`] : []),
    ...(idle > 0
      ? [
          `  ${formatQuantity(idle, `${what} article`)} ${idle === 1 ? "answers" : "answer"} none of these tickets`,
        ]
      : []),
  ];
}

/** Whether there is anything to tell: tickets, a gap, or a finding. */
function didSomething({ tickets, closed, effects }: MovedArticle): boolean {
  return tickets > 0 || closed.length > 0 || effects.some(({ finding }) => finding !== "too-early");
}

function didText({ tickets, unansweredBefore, closed, effects }: MovedArticle): string {
  const before =
    unansweredBefore === null ? "" : ` (${formatCount(unansweredBefore)} without an answer before)`;
  const gaps = closed.length === 0 ? "" : `; closed ${closed.join("; ")}`;
  const effect = effects.map((row) => {
    const { name, grounds } = findingWords(row, englishVoice);
    return ` ${changeText(row, englishVoice)}: ${name.toLowerCase()}${row.finding === "too-early" ? "" : `, ${grounds}`}.`;
  });
  return `answers ${formatQuantity(tickets, "ticket")}${before}${gaps}.${effect.join("")}`;
}
