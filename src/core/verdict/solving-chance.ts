import type { ExcludedVerdict, Verdict } from "./verdict.ts";

/**
 * Chance that the ticket is level-zero solvable, in [0, 1]: its probability, but 0 for `not-findable`, as an article that is not
 * found solves nothing, however well it answers. The sum over tickets is the number of tickets expected to be solvable.
 */
export function solvingChance({ reason, probability }: Exclude<Verdict, ExcludedVerdict>): number {
  return reason === "not-findable" ? 0 : probability;
}
