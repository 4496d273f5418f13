import type { JudgedTicket } from "./judged-ticket.ts";
import type { MeasureName } from "./measure-catalogue.ts";
import { aurocByKind, probabilityStatistics } from "./probability-statistics.ts";
import { rankingStatistics } from "./ranking-statistics.ts";
import { type Definition, shareOf } from "./statistic.ts";

/** A statistic under the name that it is reported by. */
export interface MeasureDefinition extends Definition {
  readonly name: MeasureName;
  readonly kind: string | null;
}

/** Every measure of `judged`, in the order in which they are printed. */
export function defineMeasures(judged: readonly JudgedTicket[]): readonly MeasureDefinition[] {
  const [auroc, ...others] = probabilityStatistics(judged);
  return [
    ...rankingStatistics(judged).map(named),
    named(auroc!),
    ...aurocByKind(judged).map(
      ([kind, definition]) => ({ ...definition, name: "aurocAgainst", kind }) as const,
    ),
    ...others.map(named),
    ...decisionStatistics(judged).map(named),
  ];
}

function named([name, definition]: readonly [MeasureName, Definition]): MeasureDefinition {
  return { ...definition, name, kind: null };
}

/** Precision and recall of the outcomes `solvable` and `unsolvable`. `unsure` and `excluded` are neither. */
function decisionStatistics(
  judged: readonly JudgedTicket[],
): readonly (readonly [MeasureName, Definition])[] {
  const called = (outcome: string): Definition[] => {
    const isSo = (ticket: JudgedTicket): boolean => ticket.label.solvable === (outcome === "solvable");
    const isCalled = (ticket: JudgedTicket): boolean => ticket.verdict.outcome === outcome;
    return [
      shareOf(judged.map((ticket) => (isCalled(ticket) ? isSo(ticket) : null))),
      shareOf(judged.map((ticket) => (isSo(ticket) ? isCalled(ticket) : null))),
    ];
  };
  const [solvablePrecision, solvableRecall] = called("solvable");
  const [unsolvablePrecision, unsolvableRecall] = called("unsolvable");
  return [
    ["solvablePrecision", solvablePrecision!],
    ["solvableRecall", solvableRecall!],
    ["unsolvablePrecision", unsolvablePrecision!],
    ["unsolvableRecall", unsolvableRecall!],
    ["unsureShare", shareOf(judged.map((ticket) => ticket.verdict.outcome === "unsure"))],
  ];
}
