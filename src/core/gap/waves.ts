import { countWhile } from "../math/count-while.ts";
import { poissonTail } from "../math/poisson-tail.ts";
import { dayOf } from "../ticket/day-of.ts";
import type { TicketGroup, UnsolvedTicket } from "./describe-gap.ts";
import { countVersions, tellingVersion } from "./versions.ts";

/** Some members of a group that came close together. */
interface Wave {
  /** Most typical first. */
  readonly members: readonly UnsolvedTicket[];
  readonly first: UnsolvedTicket;
  readonly last: UnsolvedTicket;
  /** The version that sets them apart from the rest of the group; `null` if none does. */
  readonly version: string | null;
}

/** The waves of a group's `members`, most typical first; earliest wave first. `flow`: the days of all scored tickets, ascending. */
export function wavesOf(members: readonly UnsolvedTicket[], flow: Float64Array): Wave[] {
  const tickets = members.map(({ ticket }) => ticket);
  const runs = findWaves(tickets.map(dayOf), flow);
  if (runs.length === 0) return [];
  const all = countVersions(tickets);
  return runs.map((places) => {
    const typicalFirst = places.toSorted((a, b) => a - b);
    const some = countVersions(typicalFirst.map((place) => tickets[place]!));
    return {
      members: typicalFirst.map((place) => members[place]!),
      first: members[places[0]!]!,
      last: members[places.at(-1)!]!,
      version: tellingVersion(some, all),
    };
  });
}

/** After so many days without a ticket of the gap a wave is over. */
const QUIET_DAYS = 30;
const FEWEST_TICKETS = 3;
/** Chance of as many tickets under a steady flow; above it, the wave is none. */
const MOST_CHANCE = 0.05;

/**
 * Waves of a problem: three tickets or more, each at most 30 days after the one before it, that are more than the usual flow would
 * have brought (Poisson tail below 0.05). `days` are those of its tickets, `null` for none; `flow` those of all scored tickets,
 * ascending: a busy month is no wave. Returns places in `days`, earliest wave first, each by day, ties in the given order. Tickets
 * that all come in one go are no wave of something longer. O(n log n).
 */
export function findWaves(days: readonly (number | null)[], flow: Float64Array): number[][] {
  const dated = [...days.keys()].filter((place) => days[place] !== null);
  dated.sort((a, b) => days[a]! - days[b]! || a - b);
  const runs: number[][] = [];
  for (const [at, place] of dated.entries()) {
    const isNew = at === 0 || days[place]! - days[dated[at - 1]!]! > QUIET_DAYS;
    if (isNew) runs.push([place]);
    else runs.at(-1)!.push(place);
  }
  return runs.filter((run) => {
    if (run.length < FEWEST_TICKETS || run.length === days.length) return false;
    const share = countBetween(flow, days[run[0]!]!, days[run.at(-1)!]!) / flow.length;
    return poissonTail(run.length, share * dated.length) < MOST_CHANCE;
  });
}

/** How many of the ascending `values` lie in [from, to]. O(log n). */
function countBetween(values: Float64Array, from: number, to: number): number {
  return countWhile(values, (value) => value <= to) - countWhile(values, (value) => value < from);
}

/**
 * Waves that name a version of their own, as groups of their own: what release 115.3 broke is another problem than what people ask
 * about it all the time, in whatever words. What is left of the group comes last, if it is still one of `minSize`. `flow` as in
 * `wavesOf`.
 */
export function splitReleases(
  { members, parts }: TicketGroup,
  { flow, minSize }: { readonly flow: Float64Array; readonly minSize: number },
): TicketGroup[] {
  const isGroup = ({ length }: { length: number }) => length >= minSize;
  const releases = wavesOf(members, flow)
    .filter((wave) => wave.version !== null && isGroup(wave.members))
    .map((wave) => wave.members);
  if (releases.length === 0) return [{ members, parts }];
  const gone = new Set(releases.flat());
  const rest = members.filter((member) => !gone.has(member));
  const restParts = parts.map((part) => part.filter((member) => !gone.has(member))).filter(isGroup);
  return [
    ...releases.map((wave) => ({ members: wave, parts: [] })),
    ...(isGroup(rest) ? [{ members: rest, parts: restParts.length < 2 ? [] : restParts }] : []),
  ];
}
