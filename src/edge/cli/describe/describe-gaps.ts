import { articlesToWrite } from "../../../desk/draft/index.ts";
import type { FollowedGaps } from "../../../desk/follow/index.ts";
import type { Gap } from "../../../index.ts";
import type { Report } from "../../../view/report/index.ts";
import { count, decimal, percent, quantity } from "./format.ts";
import { periodOf } from "./period-of.ts";
import { plain } from "./plain.ts";

type GapRow = Report["gaps"]["rows"][number];

/** What the list of gaps is written from. */
export interface GapList {
  readonly report: Report;
  readonly followed: FollowedGaps;
  /** Whether there was an earlier run. */
  readonly compared: boolean;
  /** Whether the desk said what its tickets cost: without its figures a list says nothing of money. */
  readonly priced: boolean;
}

/** The gaps as a table, what became of the earlier ones, outages and words. */
export function describeGaps(list: GapList): string {
  const { report, followed, compared, priced } = list;
  const aside = new Set(
    followed.gaps.flatMap(({ record: { id, status } }) => (status === "open" ? [] : [id])),
  );
  const rows = report.gaps.rows.filter(({ id }) => !aside.has(id));
  const changes = new Map(followed.gaps.map(({ gap, change }) => [gap.id, change]));
  const title = `\n   #  tickets  of all  a week  cause         topic\n`;
  return [
    headOf(report),
    rows.length === 0 ? "" : title,
    ...rows.map((row) =>
      describeGap(row, report, {
        change: compared ? (changes.get(row.id) ?? null) : null,
        worth: priced ? worthOf(row) : null,
      }),
    ),
    aside.size === 0 ? "" : `\n${quantity(aside.size, "gap")} set aside, dismissed or snoozed.\n`,
    describeWriting(followed),
    describeGone(followed),
    describeBursts(report.bursts),
    describeWords(report.words),
  ].join("");
}

function headOf(report: Report): string {
  const { gaps, headline } = report;
  const { total, tickets, unsure, ungrouped, rows } = gaps;
  const { unsolvable, scored } = headline;
  const shown = rows.length > 0 && rows.length < total ? ` The first ${rows.length}:` : "";
  const along = unsure === 0 ? "" : ` (${count(unsure)} more are unsure)`;
  return `Tickets of ${periodOf(report)}.\n${quantity(total, "gap")} with ${quantity(tickets - unsure, "ticket")}${along}, and ${count(ungrouped)} one of a kind, of ${quantity(unsolvable.count, "unsolvable ticket")} (${quantity(scored, "ticket")} scored).${shown}\n`;
}

/** What to do for a gap, by its cause, before the title that says what about. */
const WORK: Readonly<Record<GapRow["cause"], string>> = {
  missing: "write",
  thin: "extend the nearest",
  "not-findable": "make findable",
  "not-visible": "publish",
  outdated: "review",
  "needs-agent": "automate, or a form",
  defect: "report it, and publish the workaround",
  "out-of-scope": "route it, or say that you do not help with it",
  mixed: "no one piece of work: read first",
};

const NEAREST: Readonly<Record<NonNullable<GapRow["nearestIs"]>, string>> = {
  draft: ", a draft: publish it if it answers",
  outdated: ", retired or past its date: review it if it answers",
  others: ", for other readers: ask its owner first",
  new: ", new since the earlier report: mend its words if it answers",
};

/** What is said of a gap that shares but a word with one of the run before. */
const RECURRING = "recurring: its word came up before, no one problem is known to go on";

function workFor({ cause, shares, nearestArticle }: GapRow): string {
  const asksForArticle = cause === "missing" || cause === "thin";
  if (asksForArticle && shares === "subject") return "a subject, not one problem: read first";
  if (cause === "defect" && shares === "subject")
    return "defects around one subject: read first, report each";
  return cause === "thin" && nearestArticle !== null ? `extend ${plain(nearestArticle.id)}` : WORK[cause];
}

/** "worth EUR 140 to 940 a year"; two digits, as more would claim more than is known. */
function worthOf({ value: { cost } }: GapRow): string | null {
  if (cost === null) return null;
  const rough = (amount: number): string =>
    count(Math.round(Number(amount.toPrecision(2)))).replace("-", "−");
  return `worth ${cost.currency} ${rough(cost.low)} to ${rough(cost.high)} a ${cost.per}`;
}

function describeGap(
  row: GapRow,
  { headline: { scored } }: Report,
  { change, worth }: { readonly change: string | null; readonly worth: string | null },
): string {
  const { perWeek, trend } = row.value;
  const cells = [
    String(row.rank).padStart(4),
    count(row.count).padStart(7),
    percent(row.shareOfScored, scored).padStart(6),
    decimal(perWeek, 1).padStart(6),
    row.cause.padEnd(12),
    plain(row.label),
  ];
  const notes = [
    `${workFor(row)}: ${plain(row.proposedTitle)}`,
    ...(row.nearestArticle === null
      ? []
      : [
          `nearest: ${plain(row.nearestArticle.id)}${row.nearestIs === undefined ? "" : NEAREST[row.nearestIs]}`,
        ]),
    ...(row.onlyIn === undefined ? [] : [`it exists in ${row.onlyIn.join(" and ")} only`]),
    ...(row.version === null ? [] : [`version ${row.version}`]),
    ...(trend === null || trend.direction === "steady" ? [] : [trend.direction]),
    ...(worth === null ? [] : [worth]),
    ...(change === null ? [] : [change === "recurring" ? RECURRING : change]),
    row.id,
  ];
  const parts = row.parts.map(({ label, count: tickets }) => `${plain(label)} (${count(tickets)})`);
  const waves = row.waves.map(waveText);
  const lines = [
    ...(parts.length === 0 ? [] : [`in parts: ${parts.join("; ")}`]),
    ...(waves.length === 0 ? [] : [`in waves: ${waves.join("; ")}`]),
    notes.join("; "),
  ];
  return `${cells.join("  ")}\n${lines.map((line) => `${" ".repeat(45)}${line}\n`).join("")}`;
}

/** "2026-08-01 to 2026-11-08 (9: local folders, blank)" */
function waveText({ firstSeen, lastSeen, label, count: tickets }: GapRow["waves"][number]): string {
  const [from, to] = [firstSeen.slice(0, 10), lastSeen.slice(0, 10)];
  const about = label === null ? "" : `: ${plain(label)}`;
  return `${from === to ? from : `${from} to ${to}`} (${count(tickets)}${about})`;
}

/** What to read first when there is time to write. */
function describeWriting({ gaps }: FollowedGaps): string {
  const first = toWrite(gaps);
  if (first.length === 0) return "";
  const sum = (value: (gap: Gap) => number) => first.reduce((total, gap) => total + value(gap), 0);
  const all = `about ${count(Math.round(sum(({ lacking }) => lacking)))} of ${quantity(
    sum(({ ticketIds }) => ticketIds.length),
    "ticket",
  )}`;
  const lines = first.map(
    ({ id, proposedTitle, lacking, ticketIds }) =>
      `  ${count(Math.round(lacking))} of ${count(ticketIds.length)}: ${plain(proposedTitle)} (${id})`,
  );
  return `\nWhere tickets likely lack an article, whatever the cause of the gap (${all}), to be read first when there is time to write:\n${lines.join("\n")}\n`;
}

/** Of the gaps that nobody set aside, those for which most tickets likely lack an article. */
export function toWrite(gaps: FollowedGaps["gaps"]): Gap[] {
  return articlesToWrite(gaps.flatMap(({ gap, record }) => (record.status === "open" ? [gap] : [])));
}

function describeGone({ gone }: FollowedGaps): string {
  if (gone.length === 0) return "";
  const lines = gone.map(({ record, change, present, solvable, closedBy }) => {
    const name = `${plain(record.label)} (${record.id})`;
    if (change === "quiet")
      return `  quiet: ${name}: no ticket of this export is known to be of this problem`;
    const solved = `${count(solvable)} of ${quantity(present, "ticket")} of this problem solvable now`;
    return `  ${change}: ${name}: ${solved}${closedBy === null ? "" : `, by ${plain(closedBy.articleId)}`}`;
  });
  return `\nGaps of the run before that are gone:\n${lines.join("\n")}\n`;
}

function describeBursts(bursts: Report["bursts"]): string {
  if (bursts.length === 0) return "";
  const lines = bursts.map(({ label, ticketIds, firstSeen, perHour, notice }) => {
    const told = notice === null ? "no notice is up" : `notice: ${plain(notice.id)}`;
    return `  ${plain(label)}: ${quantity(ticketIds.length, "ticket")} from ${firstSeen.slice(0, 16)}, ${decimal(perHour, 1)} an hour; ${told}`;
  });
  return `\nPossible outages:\n${lines.join("\n")}\n`;
}

function describeWords(words: Report["words"]): string {
  if (words.length === 0) return "";
  const lines = words.map(({ article, words: suggested, line }) => {
    const misspellings = suggested.flatMap(({ word, slipOf }) =>
      slipOf === null ? [] : `; “${plain(word)}” is a frequent typing error for “${plain(slipOf)}”`,
    );
    return `  ${plain(article.id)}  ${plain(line)}${misspellings.join("")}`;
  });
  return `\nWords that customers use and no article has, as a line for the article:\n${lines.join("\n")}\n`;
}
