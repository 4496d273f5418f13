import { findGaps } from "../../core/gap/find-gaps.ts";
import type { Gap } from "../../core/gap/gap.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import { type SampledGapOptions, searchGaps } from "./gap-search.ts";

/**
 * As `findGaps`, for more tickets than it can take: gaps are found in a sample of about `options.size` unsolved tickets, and the others join the gap of the sampled
 * tickets that they are most like, if they are as like them as the sample's own are.
 *
 * Names, examples, profiles and the nearest article are those of the sample; tickets, dates, worth and sizes are those of all. A problem with fewer than some
 * `minTickets` · unsolved ÷ `size` tickets is not seen. `verdicts[i]` belongs to `tickets[i]`.
 * @throws LevelZeroError as `findGaps`. O(size · 10,000 + tickets · 10,000) in time, O(size) and 120 bytes a ticket in memory.
 */
export function findGapsBySample(
  tickets: readonly Ticket[],
  verdicts: readonly Verdict[],
  options: SampledGapOptions = {},
): Gap[] {
  const search = searchGaps(tickets, verdicts, options);
  const gaps = findGaps(search.tickets, search.verdicts, search.options);
  const steps = search.compare();
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value(gaps);
}
