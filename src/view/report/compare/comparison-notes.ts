import { differenceInterval } from "../../../core/math/difference-interval.ts";
import { wilsonInterval } from "../../../core/math/wilson-interval.ts";
import type { ExclusionRule } from "../../../core/ticket/exclusion.ts";
import { formatCount, formatPercent } from "../format-number.ts";
import { linksOf } from "../headline-doubts.ts";
import type { Report } from "../report.ts";
import { englishVoice } from "../voice.ts";
import type { ComparisonNote } from "./report-comparison.ts";

/** A rule whose share of the rows changed by less is let pass, a share in [0, 1]. */
const SMALL_CHANGE = 0.02;

const OUTAGE: ExclusionRule = "outage";
/** What machines and strangers write comes when it comes, and is no demand of customers. */
const NO_DEMAND: ReadonlySet<ExclusionRule> = new Set(["spam", "alert", "auto-reply"]);

/** What stands between two reports and a fair comparison, what is not comparable first. */
export function comparisonNotes(before: Report, after: Report): ComparisonNote[] {
  return [
    ...changedRules(before, after).map((rule) =>
      rule === OUTAGE ? outageNote(before, after) : ruleNote(rule, before, after),
    ),
    ...basisNote(before, after),
    ...modelNote(before, after),
    ...linksNote(before, after),
    ...asOfNote(before, after),
    ...lostRowsNote(before, after),
  ];
}

/**
 * Whether the same rules left out like shares of the rows: else the rates have different denominators. But an outage comes when it comes, and its repeated
 * tickets are left out so that months with and without one can be compared; so are spam and what machines write.
 */
export function comparableRules(before: Report, after: Report): boolean {
  return changedRules(before, after).every((rule) => rule === OUTAGE || isNoise(rule, before, after));
}

/** Where a rule left out nothing in one of them, it may have been off. */
function isNoise(rule: ExclusionRule, before: Report, after: Report): boolean {
  return NO_DEMAND.has(rule) && [before, after].every((report) => (excludedBy(rule, report)?.value ?? 0) > 0);
}

function changedRules(before: Report, after: Report): ExclusionRule[] {
  const rules = new Set([...before.funnel.excluded, ...after.funnel.excluded].map(({ rule }) => rule));
  return [...rules].filter((rule) => {
    const [first, second] = [before, after].map((report) => excludedBy(rule, report));
    if (!first || !second || Math.abs(second.value - first.value) < SMALL_CHANGE) return false;
    const { low, high } = differenceInterval(first, second);
    return low > 0 || high < 0;
  });
}

function excludedBy(rule: ExclusionRule, { funnel }: Report) {
  const read = funnel.rowsRead - funnel.rejected;
  const count = funnel.excluded.find((row) => row.rule === rule)?.count ?? 0;
  const interval = wilsonInterval(count, read);
  return interval && { value: count / read, ...interval };
}

function ruleNote(rule: ExclusionRule, before: Report, after: Report): ComparisonNote {
  const [first, second] = [before, after].map((report) =>
    formatPercent(excludedBy(rule, report)?.value ?? null),
  );
  const said = `The rule “${englishVoice.say(`excluded.${rule}`)}” left out ${first} of the rows before and ${second} after.`;
  return isNoise(rule, before, after)
    ? {
        code: "other-left-out",
        text: `${said} No customer asked these: that says nothing against a comparison.`,
      }
    : {
        code: "other-denominator",
        text: `${said} The rates have different denominators and are not comparable: report both with the same exclusions.`,
      };
}

function outageNote(before: Report, after: Report): ComparisonNote {
  const [first, second] = [before, after].map((report) =>
    formatPercent(excludedBy(OUTAGE, report)?.value ?? null),
  );
  return {
    code: "other-outages",
    text: `Of an outage one ticket is counted: the others are ${first} of the rows before and ${second} after. That says nothing against a comparison, unless the rule was off in one of the reports.`,
  };
}

function basisNote({ headline: a }: Report, { headline: b }: Report): ComparisonNote[] {
  if (a.basis === b.basis) return [];
  const text = `The level-zero rate was ${a.basis} before and is ${b.basis} now: two ways of counting, not a change. Compare the other rows.`;
  return [{ code: "other-basis", text }];
}

function modelNote({ method: a }: Report, { method: b }: Report): ComparisonNote[] {
  const [first, second] = [a.model, b.model];
  const same =
    first.name === second.name &&
    first.trainedOn === second.trainedOn &&
    first.labels === second.labels &&
    first.thresholds.solvable === second.thresholds.solvable &&
    first.thresholds.unsolvable === second.thresholds.unsolvable;
  if (same) return [];
  return [
    {
      code: "other-model",
      text: `Another model judged: “${first.name}” on ${formatCount(first.labels)} labels before, “${second.name}” on ${formatCount(second.labels)} now. Part of a change may be the model's. To see what the articles did, judge both with one model (--model).`,
    },
  ];
}

function asOfNote({ method: a }: Report, { method: b }: Report): ComparisonNote[] {
  const when = ({ asOf }: Report["method"]): string =>
    asOf === null ? "by the articles of the day of the report" : `as of each ticket's ${asOf.step}`;
  if (when(a) === when(b)) return [];
  const text = `Tickets were judged ${when(a)} before and ${when(b)} now: a change is one of the question, too.`;
  return [{ code: "other-as-of", text }];
}

function lostRowsNote({ funnel: a }: Report, { funnel: b }: Report): ComparisonNote[] {
  const [first, second] = [a, b].map(({ rejected, rowsRead }) => (rowsRead === 0 ? 0 : rejected / rowsRead));
  if (Math.abs(second! - first!) < SMALL_CHANGE) return [];
  const text = `Rows that could not be read: ${formatPercent(first!)} before, ${formatPercent(second!)} after.`;
  return [{ code: "other-rejected", text }];
}

/** Where another share of links was said, or links seem to be missing, and more or fewer tickets have one than before: the rate follows the links, whatever the articles are worth. */
function linksNote(before: Report, after: Report): ComparisonNote[] {
  const [said, saidNow] = [before, after].map(({ method }) => method.model.linkedShare ?? 1);
  if (said !== saidNow) {
    const text = `Agents were taken to link ${formatPercent(said!)} of what an article answered before, and ${formatPercent(saidNow!)} now (--linked-share): that alone changes the rate. Count both months the same way.`;
    return [{ code: "other-linked-share", text }];
  }
  if (linksOf(before) === "fine" && linksOf(after) === "fine") return [];
  const [then, now] = [linkRate(before), linkRate(after)];
  if (then === null || now === null) return [];
  const { low, high } = differenceInterval(then, now);
  if (low <= 0 && high >= 0) return [];
  const text = `Agents named an article in ${formatPercent(then.value)} of the tickets before and in ${formatPercent(now.value)} after, and links seem to be missing: part of a change may be how they link.`;
  return [{ code: "other-links", text }];
}

function linkRate({ scorecard }: Report) {
  const rate = scorecard.metrics.find(({ id }) => id === "link-rate")?.rate;
  if (rate === undefined || rate.share === null) return null;
  return { value: rate.share, low: rate.low!, high: rate.high! };
}
