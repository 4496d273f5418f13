/** What happens on a simulated desk. */
export interface DeskSettings {
  readonly topics: number;
  /** Tickets of a usual topic in a week; topics differ by a factor of up to three either way. */
  readonly perWeek: number;
  /** Variance of a topic's own weekly factor, and how much of it lasts into the next week, in [0, 1). */
  readonly own: { readonly variance: number; readonly lasting: number };
  /** What an article does to its topic: rate after ÷ rate without it. */
  readonly ratio: number;
  /** Whether the article is written for the topic that has just peaked most. */
  readonly forPeak: boolean;
}

export interface SimulatedDesk {
  /** Days of each topic's tickets, from 0 on. */
  readonly topics: readonly (readonly number[])[];
  /** The topic that gets an article, and the day. */
  readonly changed: number;
  readonly day: number;
  readonly last: number;
}

const WEEKS = 24;
const CHANGE_WEEK = 16;

/**
 * Tickets of a desk by day: Poisson, with a season that all topics share (a trend, holidays) and each topic's own ups and downs, a log-normal factor
 * a week that fades by and by. The truth is `ratio`.
 */
export function simulateDesk(settings: DeskSettings, random: () => number): SimulatedDesk {
  const trend = 0.6 * (random() - 0.5);
  const season = Array.from({ length: WEEKS }, (_, week) =>
    Math.exp((trend * week) / WEEKS + 0.15 * normal(random)),
  );
  const rates = Array.from({ length: settings.topics }, () => {
    const base = settings.perWeek * 3 ** (2 * random() - 1);
    const own = walk(settings.own, random);
    return season.map((factor, week) => base * factor * own[week]!);
  });
  const counts = rates.map((rate) => rate.map((mean) => poisson(mean, random)));
  const peak = (
    { [CHANGE_WEEK - 1]: lately = 0, [CHANGE_WEEK - 2]: before = 0 }: readonly number[],
    of: readonly number[],
  ) => (lately + before) / (1 + of.slice(0, CHANGE_WEEK - 2).reduce((sum, each) => sum + each, 0));
  const order = counts.map((of, at) => ({ at, peak: peak(of, of) })).sort((a, b) => b.peak - a.peak);
  const changed = settings.forPeak ? order[0]!.at : Math.floor(random() * settings.topics);
  const topics = counts.map((of, at) =>
    of.flatMap((count, week) => {
      const treated = at === changed && week >= CHANGE_WEEK;
      const tickets = treated ? poisson(rates[at]![week]! * settings.ratio, random) : count;
      return Array.from({ length: tickets }, () => 7 * week + Math.floor(7 * random()));
    }),
  );
  return { topics, changed, day: 7 * CHANGE_WEEK - 1, last: 7 * WEEKS - 1 };
}

/** A factor a week around 1. */
function walk({ variance, lasting }: DeskSettings["own"], random: () => number): number[] {
  const factors: number[] = [];
  let level = Math.sqrt(variance) * normal(random);
  for (let week = 0; week < WEEKS; week++) {
    factors.push(Math.exp(level - variance / 2));
    level = lasting * level + Math.sqrt(variance * (1 - lasting ** 2)) * normal(random);
  }
  return factors;
}

/** Box and Muller 1958. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Knuth, TAOCP 2, 3.4.1. */
function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit; product *= random()) count++;
  return Math.max(0, count);
}
