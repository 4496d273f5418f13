import { mustList } from "../../core/door/takes.ts";
import type { Gap } from "../../core/gap/gap.ts";

/** As many gaps as somebody reads before writing. */
const MOST_GAPS = 10;
/** A gap of which less than one ticket is expected to lack an article is nobody's work. */
const LEAST_LACKING = 1;

/**
 * What to read first when there is time to write: of `gaps` the ten for which most tickets likely lack an article, most first, ties by id; none
 * for which less than one does. Their cause is not asked, as that one of a gap is uncertain: a gap that looks like a defect may be an article
 * that is missing. The sum of `lacking` says how many of their tickets to expect.
 * @param gaps of an assessment, in any order
 */
export function articlesToWrite<G extends Pick<Gap, "id" | "lacking">>(gaps: readonly G[]): G[] {
  mustList(gaps, "id lacking", "articlesToWrite: the gaps");
  return gaps
    .filter(({ lacking }) => lacking >= LEAST_LACKING)
    .sort((a, b) => b.lacking - a.lacking || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_GAPS);
}
