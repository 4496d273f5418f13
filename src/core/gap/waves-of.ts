import { dayOf } from "../ticket/day-of.ts";
import type { UnsolvedTicket } from "./describe-gap.ts";
import { findWaves } from "./find-waves.ts";
import { countVersions, tellingVersion } from "./telling-version.ts";

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
