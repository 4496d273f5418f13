import { optionsDoor } from "../../core/door/door.ts";
import { mustHave } from "../../core/door/takes.ts";
import type { Interval } from "../../core/math/interval.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import type { ComparedMeasure, Comparison, Finding } from "./comparison.ts";
import { type JudgedTicket, joinVerdicts } from "./judged-ticket.ts";
import { describeMeasure, type MeasureDescription } from "./measure-catalogue.ts";
import { defineMeasures, type MeasureDefinition } from "./measure-definitions.ts";
import {
  DEFAULT_CONFIDENCE,
  type Figure,
  RESAMPLE_KINDS,
  type ResampleOptions,
  resample,
} from "./resample.ts";
import type { Definition, Statistic } from "./statistic.ts";

/** Two sets of verdicts on the same labelled tickets. */
export interface Contest {
  readonly verdicts: readonly Verdict[];
  readonly baseline: readonly Verdict[];
  readonly tickets: readonly Pick<Ticket, "id" | "label">[];
}

const door = optionsDoor<ResampleOptions>("compareEvaluations", RESAMPLE_KINDS);

/**
 * Holds `verdicts` against `baseline`, measure by measure, over the tickets that have a label and both verdicts. The interval of
 * a difference comes from resampling tickets with both their verdicts, so that what makes a ticket hard for both falls out:
 * the paired bootstrap of Efron and Tibshirani 1993, ch. 8. Throws as `evaluate` does. O(resamples · n).
 */
export function compareEvaluations(contest: Contest, given: ResampleOptions = {}): Comparison {
  mustHave(contest, "verdicts baseline tickets", "compareEvaluations: the contest");
  const options = door(given);
  const { first, second, leftOut } = pairVerdicts(contest);
  const ours = defineMeasures(first);
  const theirs = defineMeasures(second);
  const contested = ours.flatMap((measure, i) =>
    measure.name === "trueRate" ? [] : differenceOf(measure, theirs[i]!),
  );
  const figures = resample(contested, first.length, options);
  return {
    n: first.length,
    leftOut,
    confidence: options.confidence ?? DEFAULT_CONFIDENCE,
    measures: contested.map((difference) => toCompared(difference, figures.get(difference)!, first.length)),
  };
}

interface Difference extends Definition {
  readonly measure: MeasureDefinition;
  readonly baseline: MeasureDefinition;
}

/** The labels are the same on both sides, so both have the same measures in the same order. */
function differenceOf(measure: MeasureDefinition, baseline: MeasureDefinition): Difference {
  const nearZero = describeMeasure(measure.name).better === "near zero";
  const size = (value: number): number => (nearZero ? Math.abs(value) : value);
  const statistic: Statistic = (weights) => {
    const ours = measure.statistic(weights);
    const theirs = baseline.statistic(weights);
    return ours === null || theirs === null ? null : size(ours) - size(theirs);
  };
  return { statistic, n: measure.n, isShare: false, measure, baseline };
}

function toCompared(
  { measure, baseline }: Difference,
  { value, interval }: Figure,
  count: number,
): ComparedMeasure {
  const { name, kind, n } = measure;
  const once = new Uint16Array(count).fill(1);
  return {
    name,
    kind,
    value: measure.statistic(once),
    baseline: baseline.statistic(once),
    n,
    baselineN: baseline.n,
    difference: value,
    interval,
    finding: value === null ? null : findingOf(interval, describeMeasure(name).better),
  };
}

function findingOf(interval: Interval | null, better: MeasureDescription["better"]): Finding | null {
  if (better === null) return null;
  if (interval === null || (interval.low <= 0 && interval.high >= 0)) return "no clear difference";
  return interval.low > 0 === (better === "higher") ? "better" : "worse";
}

/** The tickets that both have judged, in one order. */
function pairVerdicts({ verdicts, baseline, tickets }: Contest): {
  readonly first: readonly JudgedTicket[];
  readonly second: readonly JudgedTicket[];
  readonly leftOut: number;
} {
  const known = new Set(baseline.map(({ ticketId }) => ticketId));
  const { judged, withoutVerdict } = joinVerdicts(
    verdicts.filter(({ ticketId }) => known.has(ticketId)),
    tickets,
  );
  const both = new Set(judged.map(({ verdict }) => verdict.ticketId));
  const second = joinVerdicts(
    baseline.filter(({ ticketId }) => both.has(ticketId)),
    tickets,
  );
  return { first: judged, second: second.judged, leftOut: withoutVerdict };
}
