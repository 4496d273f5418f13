import { type Counts, countIn, logChange, peakOf, poissonVariance, sum } from "./effect-counts.ts";
import { type EffectSpan, type EffectWindow, lengthOf, shiftWindow } from "./effect-window.ts";

/** How topics go without any article. */
interface OwnMovement {
  /** What a topic that had peaked so much does next on its own, as a logarithm. */
  readonly drift: number;
  /** Variance of a topic's own ups and downs between the two times, beyond chance. */
  readonly variance: number;
  /** Degrees of freedom of that variance. */
  readonly degrees: number;
}

interface MovementOf {
  readonly window: EffectWindow;
  readonly span: EffectSpan;
  /** How far the topic had risen before the change. */
  readonly peak: number;
}

/** Other topics with fewer tickets in both times say more of chance than of how topics go. */
const LEAST_TICKETS = 5;
/** What is taken for the variance until others tell: that of factors like 0.8 and 1.25. It counts as much as so many topics. */
const PRIOR = { variance: 0.05, topics: 4 };
/** How much a slope without evidence is pulled to 0. */
const RIDGE = 0.3;

/**
 * Measured on the other topics as if each had got an article that day, and on days as far apart as the weeks after are long (placebos: Bertrand,
 * Duflo and Mullainathan 2004, Q. J. Econ. 119). The drift is the regression of their change on how far each had just risen: analysis of
 * covariance, the remedy for regression to the mean (Barnett, van der Pols and Dobson 2005, Int. J. Epidemiol. 34). The variance is that of the
 * residuals less that of counts, by the moments of DerSimonian and Laird 1986, Control. Clin. Trials 7.
 */
export function ownMovement(
  others: readonly (readonly number[])[],
  { window, span, peak }: MovementOf,
): OwnMovement {
  const placebos = windowsWithin(window, span).flatMap((each) => placebosIn(others, each));
  let [xy, xx, weights] = [0, RIDGE, 0];
  for (const { moved, risen, chance } of placebos) {
    const weight = 1 / (chance + PRIOR.variance);
    xy += weight * risen * moved;
    xx += weight * risen ** 2;
  }
  const slope = xy / xx;
  let [excess, squares] = [0, 0];
  for (const { moved, risen, chance } of placebos) {
    excess += (moved - slope * risen) ** 2 / chance - 1;
    weights += 1 / chance;
    squares += (moved - slope * risen) ** 2 / (chance + PRIOR.variance);
  }
  const measured =
    placebos.length === 0 ? 0 : Math.max(0, (excess + Math.sqrt(2 * placebos.length)) / weights);
  const blended =
    (placebos.length * measured + PRIOR.topics * PRIOR.variance) / (placebos.length + PRIOR.topics);
  const ofSlope = (peak ** 2 / xx) * Math.max(1, squares / (placebos.length - 1 || 1));
  return {
    drift: slope * peak,
    variance: Math.max(measured, blended) + ofSlope,
    degrees: Math.min(placebos.length, others.length) + 1,
  };
}

interface Placebo {
  readonly moved: number;
  readonly risen: number;
  readonly chance: number;
}

/** Each topic beside all others, as the article's is. */
function placebosIn(others: readonly (readonly number[])[], window: EffectWindow): Placebo[] {
  const counts = others.map((days) => countIn(days, window));
  const all = sum(counts);
  return counts
    .filter(({ before, after }) => before + after >= LEAST_TICKETS)
    .map((each) => {
      const rest = less(all, each);
      return {
        moved: logChange(each) - logChange(rest),
        risen: peakOf(each, rest, window),
        chance: poissonVariance(each) + poissonVariance(rest),
      };
    });
}

function less(all: Counts, each: Counts): Counts {
  return {
    before: all.before - each.before,
    lately: all.lately - each.lately,
    after: all.after - each.after,
  };
}

/** The same weeks at other times, as far as there are tickets. */
function windowsWithin(window: EffectWindow, { first, last }: EffectSpan): EffectWindow[] {
  const step = lengthOf(window.after);
  const least = -Math.floor((window.before.from - first) / step);
  const most = Math.floor((last - window.after.to) / step);
  return Array.from({ length: most - least + 1 }, (_, at) => shiftWindow(window, (least + at) * step));
}
