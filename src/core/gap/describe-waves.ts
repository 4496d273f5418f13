import type { NameWithin } from "../name/name-within.ts";
import type { UnsolvedTicket } from "./describe-gap.ts";
import { inInputOrder } from "./describe-parts.ts";
import type { GapWave } from "./gap.ts";
import { wavesOf } from "./waves-of.ts";

/** The waves of a gap's `members`, most typical first, as they are told. `flow` as in `wavesOf`. */
export function describeWaves(
  members: readonly UnsolvedTicket[],
  { flow, nameWithin }: { readonly flow: Float64Array; readonly nameWithin: NameWithin },
): GapWave[] {
  return wavesOf(members, flow).map((wave) => ({
    firstSeen: wave.first.ticket.createdAt!,
    lastSeen: wave.last.ticket.createdAt!,
    label: nameWithin(wave.members) ?? (wave.version === null ? null : `version ${wave.version}`),
    ticketIds: inInputOrder(wave.members),
  }));
}
