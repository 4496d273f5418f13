import type { ModelSummary } from "../../core/verdict/model-summary.ts";

/**
 * Where the surest tenth of the resolved tickets names an article so often, hardly a link was forgotten: at three desks 96 to 100 % with all links,
 * 34 to 84 % with a half or a third of them taken out.
 */
const COMPLETE = 0.9;
/** Below, so much is missing that nobody can tell how much: with 70 % of the links taken out the rate would be put 10 to 50 points too high. */
const TELLING = 0.4;

/** Whether those who close tickets seem to forget links: `partly`, and then a rate can be told, or `mostly`; `unknown` if nobody measured it. */
export function linksSeem({
  surestSolvable = null,
}: Pick<ModelSummary, "surestSolvable">): "complete" | "partly" | "mostly" | "unknown" {
  if (surestSolvable === null) return "unknown";
  if (surestSolvable >= COMPLETE) return "complete";
  return surestSolvable >= TELLING ? "partly" : "mostly";
}
