import { solvingChance } from "../../core/verdict/solving-chance.ts";
import type { ExcludedVerdict, Verdict } from "../../core/verdict/verdict.ts";

/** A verdict that counts in the rate. */
export type ScoredVerdict = Exclude<Verdict, ExcludedVerdict>;

/** Tickets that are drawn from together: one outcome, and chances that lie near each other. Places count in the list given. */
export interface TicketStratum {
  readonly outcome: ScoredVerdict["outcome"];
  readonly places: readonly number[];
}

const OUTCOMES = ["unsolvable", "unsure", "solvable"] as const;

/** Bands of chance, low ends. Tickets at the ends are many and alike, those between few and telling. */
const BANDS = [0, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95];

/** A stratum with fewer tickets is joined with the band below it: it could not say how far its tickets lie apart. */
const SMALLEST = 10;

/** Every scored ticket in exactly one stratum, by outcome and then by chance, lowest first. */
export function auditStrata(verdicts: readonly ScoredVerdict[]): TicketStratum[] {
  return OUTCOMES.flatMap((outcome) => {
    const places = [...verdicts.keys()].filter((place) => verdicts[place]!.outcome === outcome);
    const bands = BANDS.map((low, at) => {
      const high = BANDS[at + 1] ?? Number.POSITIVE_INFINITY;
      return places.filter((place) => {
        const chance = solvingChance(verdicts[place]!);
        return chance >= low && chance < high;
      });
    });
    return joinSmall(bands).map((band) => ({ outcome, places: band }));
  });
}

function joinSmall(bands: readonly (readonly number[])[]): (readonly number[])[] {
  const joined: (readonly number[])[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    if (last !== undefined && (last.length < SMALLEST || band.length < SMALLEST))
      joined[joined.length - 1] = [...last, ...band];
    else joined.push(band);
  }
  return joined.filter((band) => band.length > 0);
}
