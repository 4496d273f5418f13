import { foldOf } from "../../math/fold-of.ts";
import type { SparseRows } from "../../math/sparse-rows.ts";
import { TICKET_CAUSES, type TicketCause } from "../../ticket/ticket-cause.ts";
import { crossFit } from "./cross-fit.ts";

/** Fewer labelled tickets teach less than the cues know. */
const FEWEST_LABELS = 40;
/** A cause is learned from so many tickets on. */
const FEWEST_OF_CAUSE = 8;
const L2 = 1;

/** Share of each cause; they add up to 1. */
export type CauseShares = Readonly<Record<TicketCause, number>>;

/** What is learned from: rows of words, with signs beside them, and what is known of each row. */
export interface LabelledRows {
  readonly rows: SparseRows;
  readonly columns: number;
  /** By row, for parts that are fitted without each other. */
  readonly ids: readonly string[];
  /** By row; `null` for one that nobody labelled. */
  readonly labels: readonly (TicketCause | null)[];
}

/**
 * Shares of the causes by row, learned from the labelled rows: a ridge regression for each cause against the others, cut at 0 and
 * scaled to add up to 1. Each row is judged by what was fitted on the other parts. `null` for too few labels, or for one cause only.
 * O(causes · fit).
 */
export function learnCauses({ rows, columns, ids, labels }: LabelledRows): CauseShares[] | null {
  const counts = TICKET_CAUSES.map((cause) => labels.filter((label) => label === cause).length);
  const causes = TICKET_CAUSES.filter((_, at) => counts[at]! >= FEWEST_OF_CAUSE);
  if (labels.filter((label) => label !== null).length < FEWEST_LABELS || causes.length < 2) return null;
  const folds = ids.map(foldOf);
  const weights = labels.map((label) => (label === null ? 0 : 1));
  const scores = causes.map((cause) =>
    crossFit(rows, {
      columns,
      l2: L2,
      folds,
      targets: labels.map((label) => (label === cause ? 1 : 0)),
      weights,
    }),
  );
  return ids.map((_, row) => toShares(new Map(causes.map((cause, at) => [cause, scores[at]![row]!]))));
}

/** Least share of a cause that the words do not rule out. */
const LEAST = 0.01;

function toShares(scores: ReadonlyMap<TicketCause, number>): CauseShares {
  const cut = TICKET_CAUSES.map((cause) => (scores.has(cause) ? Math.max(LEAST, scores.get(cause)!) : 0));
  const sum = cut.reduce((all, each) => all + each, 0);
  const [missing, defect, outOfScope, agent] = cut.map((each) => each / sum) as [
    number,
    number,
    number,
    number,
  ];
  return { missing, defect, "out-of-scope": outOfScope, "needs-agent": agent };
}
