import { momentOf } from "../../core/door/moment.ts";
import { shown } from "../../core/door/shown.ts";
import { mustHave } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import type { GapRecord, GapState } from "./gap-state.ts";

/**
 * The state with the gap set aside for good. Throws `NOT_FOUND` for an unknown id, `INVALID_OPTION` without a reason.
 * @param id of the gap
 * @param because the reason, for whoever reads the list later
 */
export function dismissGap(state: GapState, id: string, because: string): GapState {
  if (typeof because !== "string" || because.trim() === "")
    throw new LevelZeroError("INVALID_OPTION", "A gap is dismissed for a reason: say which.");
  return change(state, id, { status: "dismissed", because: because.trim(), until: null });
}

/**
 * The state with the gap set aside until a day or a moment. Throws `NOT_FOUND` for an unknown id, `INVALID_OPTION` for no date.
 * @param id of the gap
 * @param until the day or the moment at which it wakes, ISO 8601
 */
export function snoozeGap(state: GapState, id: string, until: string): GapState {
  const moment = momentOf(until);
  if (moment === null)
    throw new LevelZeroError(
      "INVALID_OPTION",
      `until must be a day such as 2026-03-31, a moment in ISO 8601 or a Date, got ${shown(until)}.`,
    );
  return change(state, id, { status: "snoozed", because: null, until: moment });
}

/**
 * The state with the gap open again. Throws `NOT_FOUND` for an unknown id.
 * @param id of the gap
 */
export function reopenGap(state: GapState, id: string): GapState {
  return change(state, id, { status: "open", because: null, until: null });
}

function change(
  state: GapState,
  id: string,
  status: Pick<GapRecord, "status" | "because" | "until">,
): GapState {
  mustHave(state, "gaps", "the state of gaps", "what followGaps or loadGapState returned");
  if (!state.gaps.some((gap) => gap.id === id)) {
    throw new LevelZeroError(
      "NOT_FOUND",
      `There is no gap ${JSON.stringify(id)}. Copy its id from the list of gaps.`,
    );
  }
  const gaps = state.gaps.map((gap) => (gap.id === id ? { ...gap, ...status, closedBy: null } : gap));
  return { ...state, gaps };
}
