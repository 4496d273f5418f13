import { allocateSample } from "../../core/math/allocate-sample.ts";
import { shuffle } from "../../core/math/random.ts";
import { solvingChance } from "../../core/verdict/solving-chance.ts";
import type { ExcludedVerdict, Verdict } from "../../core/verdict/verdict.ts";
import type { AuditStratum } from "./audit-key.ts";

/** The strata, and beside each the places of the verdicts drawn from it. */
interface DrawnStrata {
  readonly strata: readonly AuditStratum[];
  readonly places: readonly (readonly number[])[];
}

/** Least spread expected in a stratum: where the model is sure, it may still be wrong. */
const LEAST_SPREAD = 0.2;
/** Fewest tickets drawn from a stratum. */
const FEWEST = 5;

/** Draws `size` verdicts: more from strata that are large, and whose tickets may be the one or the other. */
export function drawStrata(
  verdicts: readonly ScoredVerdict[],
  { size, random }: { readonly size: number; readonly random: () => number },
): DrawnStrata {
  const groups = auditStrata(verdicts);
  const described = groups.map((group) => describe(group, verdicts));
  const drawn = allocateSample(
    described.map((stratum) => ({
      size: stratum.size,
      spread: Math.max(LEAST_SPREAD, Math.sqrt(stratum.expectedVariance)),
    })),
    size,
    FEWEST,
  );
  return {
    strata: described.map((stratum, at) => ({ ...stratum, drawn: drawn[at]! })),
    places: groups.map(({ places }, at) => shuffle(places, random).slice(0, drawn[at]!)),
  };
}

function describe(
  { outcome, places }: TicketStratum,
  verdicts: readonly ScoredVerdict[],
): Omit<AuditStratum, "drawn"> {
  const chances = places.map((place) => solvingChance(verdicts[place]!));
  const chanceMean = meanOf(chances);
  return {
    outcome,
    from: chances.reduce((least, chance) => Math.min(least, chance), 1),
    to: chances.reduce((most, chance) => Math.max(most, chance), 0),
    size: places.length,
    chanceMean,
    chanceVariance: meanOf(chances.map((chance) => (chance - chanceMean) ** 2)),
    expectedVariance: meanOf(chances.map((chance) => chance * (1 - chance))),
  };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A verdict that counts in the rate. */
export type ScoredVerdict = Exclude<Verdict, ExcludedVerdict>;

/** Tickets that are drawn from together: one outcome, and chances that lie near each other. Places count in the list given. */
interface TicketStratum {
  readonly outcome: ScoredVerdict["outcome"];
  readonly places: readonly number[];
}

const OUTCOMES = ["unsolvable", "unsure", "solvable"] as const;

/** Bands of chance, low ends. Tickets at the ends are many and alike, those between few and telling. */
const BANDS = [0, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95];

/** A stratum with fewer tickets is joined with the band below it: it could not say how far its tickets lie apart. */
const SMALLEST = 10;

/** Every scored ticket in exactly one stratum, by outcome and then by chance, lowest first. */
function auditStrata(verdicts: readonly ScoredVerdict[]): TicketStratum[] {
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
