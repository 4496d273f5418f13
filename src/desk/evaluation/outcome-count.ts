import type { OutcomeCount } from "./evaluation.ts";
import type { JudgedTicket } from "./judged-ticket.ts";
import { type Definition, shareOf } from "./statistic.ts";

/** A cell of the table outcome × kind: the share of the kind that got this outcome. */
interface OutcomeDefinition extends Definition {
  readonly cell: Pick<OutcomeCount, "outcome" | "reason" | "kind" | "count">;
}

/** The table outcome × kind, as its cells above 0, by outcome, reason, kind in code-unit order. */
export function defineOutcomes(judged: readonly JudgedTicket[]): readonly OutcomeDefinition[] {
  const cells = new Map<string, JudgedTicket[]>();
  for (const ticket of judged) {
    const key = keyOf(ticket);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [ticket]);
    else cell.push(ticket);
  }
  return [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, [first, ...others]]) => {
      const { label, verdict } = first!;
      const { kind } = label;
      const inCell = judged.map((ticket) => (ticket.label.kind === kind ? keyOf(ticket) === key : null));
      const { outcome, reason } = verdict;
      return { ...shareOf(inCell), cell: { outcome, reason, kind, count: 1 + others.length } };
    });
}

function keyOf({ label, verdict }: JudgedTicket): string {
  return [verdict.outcome, verdict.reason ?? "", label.kind].join("\0");
}
