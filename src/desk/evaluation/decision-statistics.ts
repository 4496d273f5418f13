import type { JudgedTicket } from "./judged-ticket.ts";
import type { MeasureName } from "./measure-catalogue.ts";
import { type Definition, shareOf } from "./statistic.ts";

/** Precision and recall of the outcomes `solvable` and `unsolvable`. `unsure` and `excluded` are neither. */
export function decisionStatistics(
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
