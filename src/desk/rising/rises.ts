import { countIn, type Days, type Pace, paceOf, paceOver } from "./topic-pace.ts";

/** Why a topic is expected to come more often. */
export type RiseReason = "pace" | "season" | "release";

export interface Rise {
  readonly reason: RiseReason;
  readonly pace: Pace;
}

/** How rises are told from chance. Chosen on the first months of a public stream, see docs/journey.md. */
export interface RiseRules {
  /** The latest days, which are compared with those before. */
  readonly windowDays: number;
  readonly beforeDays: number;
  /** Least tickets in the window, ratio to what was expected, and most chance. */
  readonly tickets: number;
  readonly ratio: number;
  readonly chance: number;
  /** The later half of the window has at least so large a part of its tickets: what has passed does not ring again. */
  readonly goesOn: number;
}

export const RISE_RULES: RiseRules = {
  windowDays: 14,
  beforeDays: 84,
  tickets: 5,
  ratio: 1.5,
  chance: 0.001,
  goesOn: 0.4,
};

const YEAR_DAYS = 365;

/** Whether the topic's pace grows against its own past, by the days before `now` alone. */
export function risesByPace(
  topic: Days,
  flow: Days,
  { now, rules = RISE_RULES }: { readonly now: number; readonly rules?: RiseRules },
): Rise | null {
  const { windowDays, beforeDays, goesOn } = rules;
  const recent = { from: now - windowDays, to: now };
  const pace = paceOf(topic, flow, { recent, before: { from: recent.from - beforeDays, to: recent.from } });
  if (pace === null || !isRise(pace, rules)) return null;
  const later = countIn(topic, { from: now - windowDays / 2, to: now });
  return later < goesOn * pace.recent ? null : { reason: "pace", pace };
}

/** Whether it rose in the days that follow, a year ago. Needs the tickets of a year. */
export function risesBySeason(
  topic: Days,
  flow: Days,
  {
    now,
    rules = RISE_RULES,
    ahead,
  }: { readonly now: number; readonly rules?: RiseRules; readonly ahead: number },
): Rise | null {
  const from = now - YEAR_DAYS;
  const pace = paceOf(topic, flow, {
    recent: { from, to: from + ahead },
    before: { from: from + ahead, to: now },
  });
  return pace === null || !isRise(pace, rules) ? null : { reason: "season", pace };
}

/** Whether it rose after each of the last two releases or more, taken together; `releases` are days before `now`. */
export function risesByRelease(
  topic: Days,
  flow: Days,
  { releases, rules = RISE_RULES }: { readonly releases: readonly number[]; readonly rules?: RiseRules },
): Rise | null {
  const { windowDays, beforeDays } = rules;
  const spans = [...releases]
    .sort((a, b) => a - b)
    .map((day, at, all) => {
      // Since the effect of the release before was over: the longer the quiet days, the smaller an effect that shows.
      const quiet = at === 0 ? day - beforeDays : all[at - 1]! + windowDays;
      const from = Math.min(Math.max(quiet, day - beforeDays), day - windowDays);
      return { recent: { from: day, to: day + windowDays }, before: { from, to: day } };
    });
  const each = spans.map((pair) => paceOf(topic, flow, pair));
  if (each.length < 2 || each.some((pace) => pace === null || pace.ratio < 1)) return null;
  const pace = paceOver(topic, flow, spans);
  return pace === null || !isRise(pace, rules) ? null : { reason: "release", pace };
}

function isRise({ recent, ratio, chance }: Pace, rules: RiseRules): boolean {
  return recent >= rules.tickets && ratio >= rules.ratio && chance <= rules.chance;
}
