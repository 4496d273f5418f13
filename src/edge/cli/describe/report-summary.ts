import type { Report } from "../../../view/report/index.ts";
import type { Inputs } from "../judge/assess-files.ts";
import { count, interval, percent, quantity } from "./format.ts";
import { periodOf } from "./period-of.ts";
import { plain } from "./plain.ts";

/** One line: the rate with its interval and n, and what else was found. */
export function headline(report: Report): string {
  const { gaps, problems } = report;
  const { levelZeroRate } = report.headline;
  const { share, of } = levelZeroRate;
  const rate =
    UNKNOWN[standingOf(report)] ??
    `${percent(share, of)} (95 % interval ${interval(levelZeroRate)}, n = ${count(of)})`;
  return (
    `level-zero rate ${rate}, ` +
    `${quantity(gaps.total, "gap")}, ${quantity(problems.total, "reading problem")}`
  );
}

/** Eight lines for a person, and one or two where articles are new or changed. Text of tickets comes as the report carries it: masked. */
export function summary(report: Report): string[] {
  const { basis, levelZeroRate: rate, decidedRate, potentialRate, unsure } = report.headline;
  const { answeredRate, estimatedRate } = report.headline;
  const about = basis === "decided" ? "" : "about ";
  const audited = basis === "audited" ? ", audited" : "";
  const byModel = basis === "audited" ? "by the model alone " : "";
  const standing = standingOf(report);
  const known = `${percent(rate.share, rate.of)} (${interval(rate)}${audited})${orMore(report)}: ${about}${count(rate.count)} of ${quantity(rate.of, "scored ticket")} could have been solved without an agent`;
  const guess =
    standing === "guess"
      ? `not known yet: give resolved tickets with the articles that closed them (--history). A guess: ${percent(rate.share, rate.of)} (${interval(rate)}) of ${quantity(rate.of, "scored ticket")}`
      : "not known: no article is visible to who wrote these tickets (--public-audience employees says that all are employees)";
  return [
    `Period           ${periodOf(report)}${undatedText(report)}`,
    `Level-zero rate  ${UNKNOWN[standing] === undefined ? known : guess}`,
    `Named            ${percent(decidedRate.share, rate.of)}: ${quantity(decidedRate.count, "ticket")} sure enough to be listed with their article${confirmedText(report)}`,
    `Answered         ${percent(answeredRate?.share ?? null, rate.of)} ${byModel}have an answer among the articles, found or not; answered and found: ${percent(estimatedRate.share, rate.of)} (${foundBy(report)})`,
    `Potential        ${percent(potentialRate.share, rate.of)} once every answer that exists is published, in date and findable`,
    `Unsure           ${percent(unsure.share, rate.of)}: ${quantity(unsure.count, "ticket")} for a person to look at`,
    `Rows             ${describeRows(report)}`,
    `Gaps             ${describeGaps(report)}`,
    ...describeGone(report),
    ...describeArticles(report),
  ];
}

/** Of the surest tickets so many name an article where links are complete: as the pages decide it. */
const COMPLETE = 0.9;

/** Who reads only this line quotes it. */
function orMore({ headline: { basis }, cautions, method: { model } }: Report): string {
  const isMissing = basis === "estimated" && (model.surestSolvable ?? 1) < COMPLETE;
  return isMissing && cautions.some(({ code }) => code === "few-links")
    ? " or more, as links seem to be missing"
    : "";
}

/** Cautions that say that the number itself is wrong, a line each. */
export function doubts({ cautions, method: { model } }: Report): string[] {
  const isComplete = (model.surestSolvable ?? 0) >= COMPLETE;
  return cautions.flatMap(({ code, text }) =>
    LOUD.has(code) && !(code === "few-links" && isComplete) ? [`Mind: ${text}`] : [],
  );
}

const LOUD: ReadonlySet<string> = new Set([
  "audit-disagrees",
  "few-links",
  "said-links",
  "no-visible-article",
]);

type Standing = "known" | "guess" | "blind";

/** Whether the rate is a number to quote: as the pages decide it. */
function standingOf({ headline: { basis, scored }, cautions, health }: Report): Standing {
  if (cautions.some(({ code }) => code === "no-visible-article")) return "blind";
  return basis === "decided" && scored > 0 && health.articles > 0 ? "guess" : "known";
}

const UNKNOWN: Partial<Record<Standing, string>> = { guess: "not known yet", blind: "not known" };

/** A period says nothing of tickets that have no date. */
function undatedText({ months: { undated }, headline: { scored } }: Report): string {
  return undated === 0 || undated === scored
    ? ""
    : ` (${count(undated)} of ${quantity(scored, "ticket")} have no date that could be read)`;
}

function confirmedText({ audit }: Report): string {
  const found = audit?.confirmed ?? null;
  return found === null
    ? ""
    : `, of which people confirm ${percent(found.share, 0)} (${interval({ ...found, of: 0 })})`;
}

/** What became of the gaps of the run before that are none now, where a run was remembered. */
function describeGone({ gaps: { gone = [] } }: Report): string[] {
  if (gone.length === 0) return [];
  const number = (change: string): string =>
    `${count(gone.filter((row) => row.change === change).length)} ${change}`;
  const closed = gone.flatMap(({ title, closedBy }) =>
    closedBy === null ? [] : [`${plain(title)} (by ${plain(closedBy.id)})`],
  );
  const names = closed.length === 0 ? "" : `; closed: ${closed.slice(0, NAMED_GAPS).join(", ")}`;
  return [
    `Gaps of before   ${number("closed")}, ${number("faded")}, ${number("quiet")} are none now${names}`,
  ];
}

const NAMED_GAPS = 5;

function foundBy({ method, headline }: Report): string {
  const { foundBy, portalTickets } = method;
  if (foundBy !== "portal") return "found by level-zero's own search";
  const all = portalTickets === null || portalTickets === headline.scored;
  return all
    ? "found by your portal's search"
    : `found by your portal's search for ${count(portalTickets)} of ${quantity(headline.scored, "ticket")}`;
}

/** What is new since the report of `--previous`, and whether the articles that were published or changed worked. */
function describeArticles({ news, effects }: Report): string[] {
  const changes = effects === null ? 0 : Object.values(effects.findings).reduce((sum, each) => sum + each, 0);
  return [
    ...(news === null ? [] : [`Articles         ${describeNews(news)}`]),
    ...(effects === null || changes === 0 ? [] : [`Their effect     ${describeEffects(effects, changes)}`]),
  ];
}

function describeNews({ since, added, changed, gone }: NonNullable<Report["news"]>): string {
  const tickets = added.reduce((sum, row) => sum + row.tickets, 0);
  const unsure = added.reduce((sum, row) => sum + (row.unsure ?? 0), 0);
  const likely = Math.round(added.reduce((sum, row) => sum + (row.likely ?? 0), 0));
  const known = added.every((row) => typeof row.likely === "number");
  const chances = known
    ? `, of which they answer about ${count(likely)} (the sum of their probabilities)`
    : "";
  const more =
    unsure === 0
      ? ""
      : `, and come nearest to ${count(unsure)} unsure ${unsure === 1 ? "one" : "ones"}${chances}`;
  const answered = added.length === 0 ? "" : `; the new ones answer ${quantity(tickets, "ticket")}${more}`;
  return `${count(added.length)} new, ${count(changed.length)} changed, ${count(gone.length)} gone since ${since.slice(0, 10)}${answered}`;
}

function describeEffects({ findings }: NonNullable<Report["effects"]>, changes: number): string {
  const { fewer, more, "no-clear-effect": unclear, "too-early": early } = findings;
  return `of ${quantity(changes, "change")} ${count(fewer)} with fewer tickets, ${count(more)} with more, ${count(unclear)} no clear effect, ${count(early)} too early to tell`;
}

function describeRows({ funnel: { rowsRead, scored, excluded, rejected } }: Report): string {
  const left = excluded.reduce((sum, rule) => sum + rule.count, 0);
  return `${count(rowsRead)} read = ${count(scored)} scored + ${count(left)} excluded + ${count(rejected)} rejected`;
}

function describeGaps({ gaps }: Report): string {
  const first = gaps.rows[0];
  if (first === undefined) return `none; ${quantity(gaps.ungrouped, "unsolvable ticket")} one of a kind`;
  return `${count(gaps.total)} with ${quantity(gaps.tickets, "ticket")}; the first: ${plain(first.proposedTitle || first.label)} (${quantity(first.count, "ticket")})`;
}

/** Said of tickets to judge that name the articles that closed them, where nothing is learned from that. */
export function ownLinks(tickets: readonly string[]): string {
  const files = tickets.includes("-") ? "and the same tickets in a file" : tickets.join(" ");
  return `The tickets say themselves which articles closed them: learn from that with --history ${files}. No ticket is its own witness.`;
}

/** What a desk without labels may do in ten minutes, and what that brought elsewhere (docs/number.md). */
export function fiftyLabels({ articles, tickets }: Inputs): string {
  return (
    "Without labels this rate is counted, not estimated. Ten minutes make fifty: " +
    `level-zero audit sample ${articles} ${tickets.join(" ")} --size 50 --out sheet.csv --key key.json, then audit read with --out-labels, ` +
    "and give the labels as --history. On three public sets the estimate was then 12, 6 and 8 points off the truth, instead of 18, 12 and 2."
  );
}
