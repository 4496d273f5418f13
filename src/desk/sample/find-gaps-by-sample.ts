import { createTermTable } from "../../core/corpus/ticket-corpus.ts";
import { optionsDoor } from "../../core/door/door.ts";
import { func, wholeNumber } from "../../core/door/kinds.ts";
import { findGaps, type GapOptions, isUnsolved } from "../../core/gap/find-gaps.ts";
import type { Gap } from "../../core/gap/gap.ts";
import { mustBeJudged } from "../../core/gap/read-source.ts";
import { createAnalyzer } from "../../core/text/analyzer.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import { chooseSample, type Sample } from "./choose-sample.ts";
import { createVote } from "./gap-vote.ts";
import { type Joined, joinGaps } from "./join-gaps.ts";
import { NearestSampled } from "./nearest-sampled.ts";

/** Unsolved tickets that gaps are found in, unless said otherwise. */
const GAP_SAMPLE = 20_000;

export interface SampledGapOptions extends GapOptions {
  /** Unsolved tickets that gaps are found in, an integer ≥ 1. Default 20,000. Up to as many, gaps are those of `findGaps`. */
  readonly size?: number;
  /** Told once, if a sample is drawn. */
  readonly onSample?: (sample: GapSample) => void;
}

/** How many of the unsolved tickets were drawn. */
export interface GapSample {
  readonly drawn: number;
  readonly unsolved: number;
}

const door = optionsDoor<Pick<SampledGapOptions, "size" | "onSample">>("findGapsBySample", {
  size: wholeNumber(1),
  onSample: func("(sample) => { … }"),
});

/** Sampled tickets that have a say in which gap another ticket joins. */
const NEIGHBOURS = 10;
/** Tickets read at once. */
const CHUNK = 500;

/**
 * As `findGaps`, for more tickets than it can take: gaps are found in a sample of about `options.size` unsolved tickets, and the others join the gap of the sampled
 * tickets that they are most like, if they are as like them as the sample's own are.
 *
 * Names, examples, profiles and the nearest article are those of the sample; tickets, dates, worth and sizes are those of all. A problem with fewer than some
 * `minTickets` · unsolved ÷ `size` tickets is not seen. `verdicts[i]` belongs to `tickets[i]`.
 * @throws LevelZeroError as `findGaps`. O(size · 10,000 + tickets · 10,000) in time, O(size) in memory.
 */
export function findGapsBySample(
  tickets: readonly Ticket[],
  verdicts: readonly Verdict[],
  { size: given, onSample: listener, ...options }: SampledGapOptions = {},
): Gap[] {
  mustBeJudged("findGapsBySample", tickets, verdicts);
  const { size = GAP_SAMPLE, onSample } = door({ size: given, onSample: listener });
  const sample = chooseSample(tickets, verdicts, size);
  if (sample === null) return findGaps(tickets, verdicts, options);
  const drawn = sample.drawn.filter((at) => isUnsolved(verdicts[at]!)).length;
  onSample?.({ drawn, unsolved: drawn + sample.others.length });
  const gaps = findGaps(
    sample.drawn.map((at) => tickets[at]!),
    sample.drawn.map((at) => verdicts[at]!),
    options,
  );
  const joined = joinOthers(gaps, { tickets, verdicts, sample, options });
  return joinGaps(gaps, joined, { tickets, verdicts, scored: sample.scored, costs: options.costs });
}

interface Others {
  readonly tickets: readonly Ticket[];
  readonly verdicts: readonly Verdict[];
  readonly sample: Sample;
  readonly options: GapOptions;
}

/** Which of the other tickets join which gap. */
function joinOthers(
  gaps: readonly Gap[],
  { tickets, verdicts, sample: { drawn, others }, options: { analyzer = createAnalyzer() } }: Others,
): Joined[] {
  const table = createTermTable(
    drawn.map((at) => tickets[at]!),
    analyzer,
  );
  const among = [...drawn.keys()].filter((row) => isUnsolved(verdicts[drawn[row]!]!));
  const ids = among.map((row) => tickets[drawn[row]!]!.id);
  const nearest = new NearestSampled(table, among, { analyzer, count: NEIGHBOURS });
  const vote = createVote(gaps, ids, nearest);
  const joined: Joined[] = [];
  for (let start = 0; start < others.length; start += CHUNK) {
    const chunk = others.slice(start, start + CHUNK);
    for (const [at, near] of nearest.toOthers(chunk.map((place) => tickets[place]!)).entries()) {
      const choice = vote(near);
      if (choice !== null) joined.push({ place: chunk[at]!, gap: choice.gap, like: ids[choice.place]! });
    }
  }
  return joined;
}
