import { allocateSample } from "../../core/math/allocate-sample.ts";
import { shuffle } from "../../core/math/random.ts";
import { solvingChance } from "../../core/verdict/solving-chance.ts";
import type { AuditStratum } from "./audit-key.ts";
import { auditStrata, type ScoredVerdict, type TicketStratum } from "./audit-strata.ts";

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
