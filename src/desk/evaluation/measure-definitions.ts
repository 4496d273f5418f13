import { decisionStatistics } from "./decision-statistics.ts";
import type { JudgedTicket } from "./judged-ticket.ts";
import type { MeasureName } from "./measure-catalogue.ts";
import { aurocByKind, probabilityStatistics } from "./probability-statistics.ts";
import { rankingStatistics } from "./ranking-statistics.ts";
import type { Definition } from "./statistic.ts";

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
