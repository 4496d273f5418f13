import { dayOf } from "../ticket/day-of.ts";
import type { UnsolvedTicket } from "./describe-gap.ts";
import { inInputOrder } from "./describe-parts.ts";
import { findWaves } from "./find-waves.ts";
import type { GapWave } from "./gap.ts";
import type { NameWithin } from "./name-within.ts";
import { countVersions, tellingVersion } from "./telling-version.ts";

/** The waves of a gap's `members`, most typical first, earliest wave first. `flow`: the days of all scored tickets, ascending. */
export function describeWaves(
  members: readonly UnsolvedTicket[],
  { flow, nameWithin }: { readonly flow: Float64Array; readonly nameWithin: NameWithin },
): GapWave[] {
  const days = members.map(({ ticket }) => dayOf(ticket));
  return findWaves(days, flow).map((places) => {
    const typicalFirst = places.toSorted((a, b) => a - b).map((place) => members[place]!);
    return {
      firstSeen: members[places[0]!]!.ticket.createdAt!,
      lastSeen: members[places.at(-1)!]!.ticket.createdAt!,
      label: nameWithin(typicalFirst) ?? versionLabel(typicalFirst, members),
      ticketIds: inInputOrder(typicalFirst),
    };
  });
}

function versionLabel(wave: readonly UnsolvedTicket[], members: readonly UnsolvedTicket[]): string | null {
  const countOf = (tickets: readonly UnsolvedTicket[]) => countVersions(tickets.map(({ ticket }) => ticket));
  const version = tellingVersion(countOf(wave), countOf(members));
  return version === null ? null : `version ${version}`;
}
