import {
  dismissGap,
  followGaps,
  loadGapState,
  matchGaps,
  reopenGap,
  serializeGapState,
  snoozeGap,
} from "level-zero/follow";
import { assessment, gap, NOW, tickets, verdicts } from "./desk.mjs";

const { state } = followGaps(null, { gaps: assessment.gaps, tickets, verdicts, now: NOW });

//# followGaps
followGaps(null, { gaps: assessment.gaps, tickets, verdicts, now: NOW }).gaps.map(({ change }) => change); // ["new"]
followGaps(state, { gaps: [], tickets, verdicts, now: "2026-07-01" }).gone.length; // 1

//# matchGaps
matchGaps(state.gaps, [gap]).gaps.length; // 1

//# dismissGap
dismissGap(state, gap.id, "The machine goes.").gaps[0].status; // "dismissed"

//# snoozeGap
snoozeGap(state, gap.id, "2026-09-01").gaps[0].until; // "2026-09-01"

//# reopenGap
reopenGap(dismissGap(state, gap.id, "The machine goes."), gap.id).gaps[0].status; // "open"

//# serializeGapState
serializeGapState(state) === serializeGapState(loadGapState(serializeGapState(state))); // true

//# loadGapState
loadGapState(serializeGapState(state)).gaps.length; // 1
