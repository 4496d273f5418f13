import type { GapRecord, GapState } from "../../../src/desk/follow/gap-state.ts";

/** An open gap with nothing in it but its tickets, one letter each. */
export function record(id: string, tickets: string, rest: Partial<GapRecord> = {}): GapRecord {
  return {
    id,
    label: id,
    proposedTitle: id,
    ticketIds: [...tickets],
    status: "open",
    because: null,
    until: null,
    closedBy: null,
    profile: null,
    nearestArticleId: null,
    lastSeen: null,
    goneSince: null,
    ...rest,
  };
}

export function state(...gaps: GapRecord[]): GapState {
  return { format: "level-zero-gaps", version: 2, judgedAt: "2026-03-01", gaps };
}
