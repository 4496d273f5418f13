import { cohenKappa, kappaInterval } from "../../core/math/kappa.ts";
import { jackknifeInterval } from "../../core/math/stratified-jackknife.ts";
import type { Agreement } from "./audit.ts";
import type { AuditKey } from "./audit-key.ts";
import type { AuditedTicket } from "./count-audit.ts";
import type { FilledSheet } from "./load-audit-sheet.ts";

/** How far people agree with each other on tickets that both decided: of all pairs of sheets the one with the least kappa. */
export function raterAgreement(sheets: readonly Pick<FilledSheet, "answers">[]): Agreement | null {
  const pairs = sheets.flatMap((first, at) =>
    sheets.slice(at + 1).flatMap((second) => agreementOf(first, second) ?? []),
  );
  return pairs.sort((a, b) => (a.kappa ?? 1) - (b.kappa ?? 1))[0] ?? null;
}

function agreementOf(
  first: Pick<FilledSheet, "answers">,
  second: Pick<FilledSheet, "answers">,
): Agreement | null {
  const both = [...first.answers].flatMap(([row, { answer }]) => {
    const other = second.answers.get(row)?.answer ?? "unsure";
    return answer === "unsure" || other === "unsure" ? [] : [[answer, other] as const];
  });
  if (both.length === 0) return null;
  const [a, b] = [both.map((pair) => pair[0]), both.map((pair) => pair[1])];
  const interval = kappaInterval(a, b);
  return {
    n: both.length,
    agreed: both.filter(([x, y]) => x === y).length / both.length,
    kappa: cohenKappa(a, b),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

/**
 * How far people agree with our verdicts, over all scored tickets that were called solvable or unsolvable. Not asked are tickets
 * on which people are divided, and those called not findable, which no person was asked about.
 */
export function verdictAgreement(key: AuditKey, audited: readonly AuditedTicket[]): Agreement | null {
  const strata = key.strata.map(({ size }) => ({ size, counts: [0, 0, 0, 0] }));
  for (const { key: row, answer } of audited) {
    const { outcome } = key.strata[row.stratum]!;
    if (outcome === "unsure" || !row.findable || (answer !== 0 && answer !== 1)) continue;
    const { counts } = strata[row.stratum]!;
    const cell = 2 * answer + (outcome === "solvable" ? 1 : 0);
    counts[cell] = counts[cell]! + 1;
  }
  const n = strata.reduce((sum, { counts }) => sum + counts.reduce((all, count) => all + count, 0), 0);
  if (n === 0) return null;
  const agreed = jackknifeInterval(strata, agreementOfCells);
  const kappa = jackknifeInterval(strata, kappaOfCells);
  return {
    n,
    agreed: agreed?.value ?? 0,
    kappa: kappa?.value ?? null,
    low: kappa && Math.max(-1, kappa.low),
    high: kappa && Math.min(1, kappa.high),
  };
}

/** Units by what people and verdict say: no and no, no and yes, yes and no, yes and yes. */
type Cells = readonly number[];

function agreementOfCells([bothNo = 0, onlyVerdict = 0, onlyPeople = 0, bothYes = 0]: Cells): number {
  return (bothNo + bothYes) / (bothNo + onlyVerdict + onlyPeople + bothYes);
}

/** Cohen's kappa of a table of two answers. */
function kappaOfCells(cells: Cells): number | null {
  const [bothNo = 0, onlyVerdict = 0, onlyPeople = 0, bothYes = 0] = cells;
  const all = bothNo + onlyVerdict + onlyPeople + bothYes;
  const people = (onlyPeople + bothYes) / all;
  const verdict = (onlyVerdict + bothYes) / all;
  const chance = people * verdict + (1 - people) * (1 - verdict);
  return chance === 1 ? null : (agreementOfCells(cells) - chance) / (1 - chance);
}
