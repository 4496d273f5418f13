import { mustHave } from "../door/takes.ts";
import type { Gap } from "./gap.ts";

/** Causes that no article mends. */
const WITHOUT_ARTICLE: ReadonlySet<Gap["cause"]> = new Set(["defect", "out-of-scope", "needs-agent"]);

/**
 * The tickets of a gap that an article, written, mended or shown, can win: those that lack one, in a gap whose cause is no other. Not a
 * defect's: it is reported; nor an agent's work, nor another desk's.
 */
export function winnable(gap: Pick<Gap, "cause" | "causes">): readonly string[] {
  mustHave(gap, "cause causes", "winnable: the gap");
  const { cause, causes } = gap;
  return WITHOUT_ARTICLE.has(cause) ? [] : (causes.find((each) => each.cause === "missing")?.ticketIds ?? []);
}
