/**
 * Gaps from run to run, and what people decided of them.
 * @module
 */
export { type FollowedGap, type FollowedGaps, followGaps, type GapRun } from "./follow-gaps.ts";
export { type GapState, type GapStatus, loadGapState, serializeGapState } from "./gap-state.ts";
export { type GapMatches, type MatchableGap, matchGaps } from "./match-gaps.ts";
export { dismissGap, reopenGap, snoozeGap } from "./set-gap-status.ts";
