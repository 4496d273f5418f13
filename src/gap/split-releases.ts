import { dayOf } from "../ticket/day-of.ts";
import type { TicketGroup } from "./describe-gap.ts";
import { findWaves } from "./find-waves.ts";
import { countVersions, tellingVersion } from "./telling-version.ts";

/**
 * Waves that name a version of their own, as groups of their own: what release 115.3 broke is another problem than what people ask
 * about it all the time, in whatever words. What is left of the group comes last, if it is still one of `minSize`. `flow`: the days
 * of all scored tickets, ascending.
 */
export function splitReleases(
  { members, parts }: TicketGroup,
  { flow, minSize }: { readonly flow: Float64Array; readonly minSize: number },
): TicketGroup[] {
  const isGroup = ({ length }: { length: number }) => length >= minSize;
  const all = countVersions(members.map(({ ticket }) => ticket));
  const days = members.map(({ ticket }) => dayOf(ticket));
  const releases = findWaves(days, flow)
    .map((places) => places.toSorted((a, b) => a - b).map((place) => members[place]!))
    .filter(
      (wave) =>
        isGroup(wave) && tellingVersion(countVersions(wave.map(({ ticket }) => ticket)), all) !== null,
    );
  if (releases.length === 0) return [{ members, parts }];
  const gone = new Set(releases.flat());
  const rest = members.filter((member) => !gone.has(member));
  const restParts = parts.map((part) => part.filter((member) => !gone.has(member))).filter(isGroup);
  return [
    ...releases.map((wave) => ({ members: wave, parts: [] })),
    ...(isGroup(rest) ? [{ members: rest, parts: restParts.length < 2 ? [] : restParts }] : []),
  ];
}
