import type { TicketGroup } from "./describe-gap.ts";
import { wavesOf } from "./waves-of.ts";

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
