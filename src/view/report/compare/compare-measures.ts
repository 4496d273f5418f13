import { differenceInterval } from "../../../core/math/difference-interval.ts";
import type { Interval } from "../../../core/math/interval.ts";
import { meanInterval } from "../../../core/math/mean-interval.ts";
import { pairedDifferenceInterval } from "../../../core/math/paired-difference.ts";
import { rateOf } from "../count/rate-of.ts";
import type { Rate } from "../headline.ts";
import type { Report, TicketRow } from "../report.ts";
import { comparableRules } from "./comparison-notes.ts";
import type { PairedTicket, PairedTickets } from "./pair-tickets.ts";
import type { MovedMeasure } from "./report-comparison.ts";

interface Measure {
  readonly name: string;
  rateOf(report: Report): Rate;
  /** What one ticket adds to the rate, in [0, 1]; `null` if the report's rate is not made of tickets one by one. */
  ofTicket(report: Report): ((ticket: TicketRow) => number) | null;
  /** Whether both reports found it in the same way. */
  comparable(before: Report, after: Report): boolean;
}

/** Every rate of the headline, and the share of each reason. */
export function compareMeasures(
  before: Report,
  after: Report,
  { paired, sameExport }: { readonly paired: PairedTickets; readonly sameExport: boolean },
): MovedMeasure[] {
  const sameRules = sameExport && comparableRules(before, after);
  return MEASURES.map((measure) => {
    const rates = { before: measure.rateOf(before), after: measure.rateOf(after) };
    const comparable = sameRules && measure.comparable(before, after);
    const difference = comparable ? differenceOf(measure.ofTicket(after), rates, paired) : null;
    return {
      name: measure.name,
      ...rates,
      difference: difference?.value ?? null,
      low: difference?.low ?? null,
      high: difference?.high ?? null,
      finding: difference && findingOf(difference),
    };
  });
}

interface Difference extends Interval {
  readonly value: number;
}

function differenceOf(
  ofTicket: ((ticket: TicketRow) => number) | null,
  { before, after }: { readonly before: Rate; readonly after: Rate },
  { both, basis }: PairedTickets,
): Difference | null {
  if (basis === "same" && ofTicket !== null) return pairedDifference(both, ofTicket);
  const [first, second] = [before, after].map(({ share, low, high }) =>
    share === null || low === null || high === null ? null : { value: share, low, high },
  );
  if (!first || !second) return null;
  return { value: second.value - first.value, ...differenceInterval(first, second) };
}

/** Over the tickets that both reports scored: of whole tickets by those that changed, of chances by their mean change. */
function pairedDifference(
  both: readonly PairedTicket[],
  ofTicket: (ticket: TicketRow) => number,
): Difference | null {
  const changes = both.map(({ before, after }) => ofTicket(after) - ofTicket(before));
  const n = changes.length;
  if (n === 0) return null;
  const value = changes.reduce((sum, change) => sum + change, 0) / n;
  const interval = changes.every(Number.isInteger)
    ? pairedDifferenceInterval({
        gained: changes.filter((change) => change > 0).length,
        lost: changes.filter((change) => change < 0).length,
        n,
      })
    : meanInterval(changes);
  return interval && { value, ...interval };
}

function findingOf({ low, high }: Difference): MovedMeasure["finding"] {
  if (low > 0) return "rose";
  return high < 0 ? "fell" : "no-clear-change";
}

const always = (): boolean => true;
const sameThresholds = ({ method: a }: Report, { method: b }: Report): boolean =>
  a.model.thresholds.solvable === b.model.thresholds.solvable &&
  a.model.thresholds.unsolvable === b.model.thresholds.unsolvable;
const sameLinkedShare = ({ method: a }: Report, { method: b }: Report): boolean =>
  a.model.linkedShare === b.model.linkedShare;
const sameBasis = ({ headline: a }: Report, { headline: b }: Report): boolean => a.basis === b.basis;
const sameCount = (a: Report, b: Report): boolean =>
  sameBasis(a, b) && (a.headline.basis === "audited" || sameLinkedShare(a, b));

const chanceOf = ({ reason, probability }: TicketRow): number =>
  reason === "not-findable" ? 0 : (probability ?? 0);

const BY_BASIS = {
  audited: null,
  estimated: chanceOf,
  decided: ({ outcome }: TicketRow): number => (outcome === "solvable" ? 1 : 0),
} as const;

const counted = (name: string, holds: (ticket: TicketRow) => boolean): Measure => ({
  name,
  rateOf: ({ tickets, headline }) =>
    rateOf(
      tickets.filter((ticket) => ticket.outcome !== "excluded" && holds(ticket)).length,
      headline.scored,
    ),
  ofTicket: () => (ticket) => (holds(ticket) ? 1 : 0),
  comparable: always,
});

const MEASURES: readonly Measure[] = [
  {
    name: "level-zero rate",
    rateOf: ({ headline }) => headline.levelZeroRate,
    ofTicket: ({ headline }) => BY_BASIS[headline.basis],
    comparable: (a, b) => sameCount(a, b) && (a.headline.basis !== "decided" || sameThresholds(a, b)),
  },
  {
    name: "answered and found",
    rateOf: ({ headline }) => headline.estimatedRate,
    ofTicket: () => chanceOf,
    comparable: (a, b) => a.headline.groupBasis === b.headline.groupBasis && sameLinkedShare(a, b),
  },
  {
    ...counted("named with confidence", ({ outcome }) => outcome === "solvable"),
    comparable: sameThresholds,
  },
  { ...counted("unsure", ({ outcome }) => outcome === "unsure"), comparable: sameThresholds },
  ...(["missing", "not-visible", "outdated", "not-findable", "needs-agent"] as const).map((reason) =>
    counted(reason, (ticket) => ticket.reason === reason),
  ),
];
