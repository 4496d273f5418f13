import type { SearchSummary } from "../../../desk/event/index.ts";
import { count, decimal, interval, percent, quantity } from "./format.ts";
import { plain } from "./plain.ts";

type QueryRow = SearchSummary["queries"][number];

/** What to do about a query. */
const ADVICE: Readonly<Record<NonNullable<QueryRow["finding"]>, string>> = {
  "no-results": "nothing matches: write the article, or give one these words as an alias",
  "few-results": "hardly anything matches and nobody chose it: review it, or write the article",
  "no-clicks": "much matches and nobody chose any: mend titles and summaries",
  ranking: "what they choose stands too far down",
};

const ALARMS: Readonly<Record<SearchSummary["alarms"][number]["code"], string>> = {
  "no-results": "more than 5 % of the searches find nothing",
  "few-clicks": "fewer than 60 % of the searches lead to a click",
  "low-position": "what people choose lies below place 3 on average: a ranking problem",
};

const COLUMNS = [
  "failed",
  "searches",
  "nothing",
  "no click",
  "rescued",
  "clicked",
  "place",
  "query",
] as const;

/** The summary in a few lines, then a table of the queries. */
export function describeSearches(summary: SearchSummary, limit: number): string {
  const shown = summary.queries.slice(0, limit);
  const rows = shown.map((row) => {
    const advice = row.finding === null ? "" : `\n${" ".repeat(TABLE_INDENT)}${ADVICE[row.finding]}`;
    return `${cellsOf(row).map(padded).join("  ")}${advice}`;
  });
  const table = rows.length === 0 ? [] : ["", COLUMNS.map(padded).join("  "), ...rows];
  return `${[...factsOf(summary), ...alarmsOf(summary), ...table, ...restOf(summary, limit)].join("\n")}\n`;
}

/** The same as Markdown. */
export function describeSearchesAsMarkdown(summary: SearchSummary, limit: number): string {
  const rows = summary.queries.slice(0, limit).map((row) => {
    const cells = [...cellsOf(row), row.finding === null ? "" : ADVICE[row.finding]];
    return `| ${cells.map(escapeCell).join(" | ")} |`;
  });
  const table = [
    `| ${COLUMNS.join(" | ")} | what to do |`,
    `| ${COLUMNS.map((name) => (name === "query" ? "---" : "---:")).join(" | ")} | --- |`,
    ...rows,
  ];
  const facts = [...factsOf(summary), ...alarmsOf(summary)].map((line) => `- ${escapeCell(line)}`);
  return `${["# What people searched for", "", ...facts, ...(rows.length === 0 ? [] : ["", ...table])].join("\n")}\n`;
}

const WIDTH = 8;
const TABLE_INDENT = (COLUMNS.length - 1) * (WIDTH + 2);

function padded(cell: string, at: number): string {
  return at === COLUMNS.length - 1 ? cell : cell.padStart(WIDTH);
}

function cellsOf({
  searches,
  noResults,
  noClicks,
  rescued,
  clicked,
  clickPosition: { mean },
  query,
}: QueryRow): string[] {
  const counts = [noResults + noClicks, searches, noResults, noClicks, rescued, clicked].map(count);
  return [...counts, decimal(mean, 1), plain(query)];
}

function factsOf(summary: SearchSummary): string[] {
  const { period, searches, visits, passedOver, noResults, clicked, refined, clickPosition } = summary;
  const { feedback, tickets, flooded } = summary;
  const when = period === null ? "" : `, ${period.from.slice(0, 10)} to ${period.to.slice(0, 10)}`;
  const inVisits = visits === null ? "" : ` in ${quantity(visits, "visit")}`;
  const mean = decimal(clickPosition.mean, 1);
  return [
    `${count(searches)} ${searches === 1 ? "search" : "searches"}${inVisits}${when}`,
    `Found nothing: ${shareText(noResults)}`,
    `Led to a click: ${shareText(clicked)}`,
    `Asked again in other words: ${shareText(refined)}`,
    `Mean place of a click: ${mean} (${quantity(clickPosition.clicks, "click")})`,
    `"Did this solve it?" yes ${count(feedback.yes)}, almost ${count(feedback.almost)}, no ${count(feedback.no)}`,
    `Tickets begun: ${count(tickets.sent)} sent, ${count(tickets.solved)} solved by an article`,
    `Left out: ${count(passedOver.typing)} while typing, ${count(passedOver.repeated)} repeated in one visit`,
    ...(flooded === 0 ? [] : [`Not kept, of senders who sent too many: ${quantity(flooded, "event")}`]),
  ];
}

function shareText(share: SearchSummary["clicked"]): string {
  if (share.of === 0) return "n/a (0 searches)";
  return `${count(share.count)} of ${count(share.of)}, ${percent(share.share, share.of)} (${interval(share)})`;
}

function alarmsOf({ alarms }: SearchSummary): string[] {
  return alarms.map(
    ({ code, isSure }) =>
      `ALARM: ${ALARMS[code]}${isSure === false ? " (with so few, perhaps by chance)" : ""}`,
  );
}

function restOf({ queries }: SearchSummary, limit: number): string[] {
  const more = queries.length - limit;
  return more > 0
    ? [`${quantity(more, "more query").replace(/querys$/u, "queries")}: --limit ${queries.length}`]
    : [];
}

/** What Markdown would read as a sign, with a backslash. */
function escapeCell(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/gu, "\\$&");
}
