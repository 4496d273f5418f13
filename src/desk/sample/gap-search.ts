import { createTicketCorpus } from "../../core/corpus/ticket-corpus.ts";
import { optionsDoor } from "../../core/door/door.ts";
import { func, wholeNumber } from "../../core/door/kinds.ts";
import { type GapOptions, isUnsolved } from "../../core/gap/find-gaps.ts";
import type { Gap } from "../../core/gap/gap.ts";
import { mustBeJudged } from "../../core/gap/read-source.ts";
import { RowsBuilder } from "../../core/math/rows-builder.ts";
import type { SparseRows } from "../../core/math/sparse-rows.ts";
import { createAnalyzer } from "../../core/text/analyzer.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import { chooseSample, type Sample } from "./choose-sample.ts";
import { createVote } from "./gap-vote.ts";
import { type Joined, joinGaps } from "./join-gaps.ts";
import { type Near, NearestSampled } from "./nearest-sampled.ts";

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

/** Two parts of one search, neither of which needs the other: threads can do both at a time. */
export interface GapSearch {
  /** What `findGaps` is to find gaps in, and how: the sample, or all. */
  readonly tickets: readonly Ticket[];
  readonly verdicts: readonly Verdict[];
  readonly options: GapOptions;
  /** Unsolved tickets to compare with the sample, those in it too; 0 where none was drawn. */
  readonly compared: number;
  /** Compares some at a step, and says how many are; returns what joins those that were not drawn to the gaps found in `tickets`. */
  compare(): Generator<number, JoinGaps, undefined>;
}

type JoinGaps = (gaps: readonly Gap[]) => Gap[];

const door = optionsDoor<Pick<SampledGapOptions, "size" | "onSample">>("findGapsBySample", {
  size: wholeNumber(1),
  onSample: func("(sample) => { … }"),
});

/** Sampled tickets that have a say in which gap another ticket joins. */
const NEIGHBOURS = 10;
/** Tickets read, or compared, at a step: some 100 ms. */
const STEP = 500;

/** Draws the sample. `verdicts[i]` belongs to `tickets[i]`. Throws as `findGapsBySample`, but for options of `findGaps`. */
export function searchGaps(
  tickets: readonly Ticket[],
  verdicts: readonly Verdict[],
  { size: given, onSample: listener, ...options }: SampledGapOptions,
): GapSearch {
  mustBeJudged("findGapsBySample", tickets, verdicts);
  const { size = GAP_SAMPLE, onSample } = door({ size: given, onSample: listener });
  const sample = chooseSample(tickets, verdicts, size);
  if (sample === null) return { tickets, verdicts, options, compared: 0, compare: nothingToJoin };
  const { drawn, others, scored } = sample;
  const unsolved = drawn.filter((at) => isUnsolved(verdicts[at]!)).length;
  const compared = unsolved + others.length;
  onSample?.({ drawn: unsolved, unsolved: compared });
  return {
    tickets: drawn.map((at) => tickets[at]!),
    verdicts: drawn.map((at) => verdicts[at]!),
    options,
    compared,
    *compare() {
      const join = yield* compareOthers({ tickets, verdicts, sample, options });
      return (gaps) => joinGaps(gaps, join(gaps), { tickets, verdicts, scored, costs: options.costs });
    },
  };
}

function* nothingToJoin(): Generator<number, JoinGaps, undefined> {
  return (gaps) => [...gaps];
}

interface Others {
  readonly tickets: readonly Ticket[];
  readonly verdicts: readonly Verdict[];
  readonly sample: Sample;
  readonly options: GapOptions;
}

/** Looks for the sampled tickets that each ticket is like; returns which of the others join which gap. */
function* compareOthers({
  tickets,
  verdicts,
  sample: { drawn, others },
  options: { analyzer = createAnalyzer() },
}: Others): Generator<number, (gaps: readonly Gap[]) => Joined[], undefined> {
  const sampled = drawn.map((at) => tickets[at]!);
  const corpus = createTicketCorpus(analyzer, { size: sampled.length });
  for (const [at, ticket] of sampled.entries()) {
    corpus.read(ticket);
    if (at % STEP === 0) yield 0;
  }
  const among = [...drawn.keys()].filter((row) => isUnsolved(verdicts[drawn[row]!]!));
  const ids = among.map((row) => sampled[row]!.id);
  const nearest = new NearestSampled(corpus.table(sampled), among, { analyzer, count: NEIGHBOURS });
  const ofSampled = yield* rowsOf(ids.length, 0, (places) => places.map((place) => nearest.toSampled(place)));
  const ofOthers = yield* rowsOf(others.length, ids.length, (places) =>
    nearest.toOthers(places.map((place) => tickets[others[place]!]!)),
  );
  return (gaps) => {
    const vote = createVote(gaps, { ids, nearest: ofSampled });
    return others.flatMap((place, row) => {
      const choice = vote(ofOthers, row);
      return choice === null ? [] : { place, gap: choice.gap, like: ids[choice.place]! };
    });
  };
}

/** Near tickets of `count` ones as rows, nearest first: 12 bytes each. `done` of all were compared before. */
function* rowsOf(
  count: number,
  done: number,
  nearTo: (places: readonly number[]) => readonly (readonly Near[])[],
): Generator<number, SparseRows, undefined> {
  const rows = new RowsBuilder(count, Float64Array);
  for (let from = 0; from < count; from += STEP) {
    const places = Array.from({ length: Math.min(STEP, count - from) }, (_, at) => from + at);
    for (const near of nearTo(places)) {
      for (const { place, similarity } of near) rows.add(place, similarity);
      rows.endRow();
    }
    yield done + from + places.length;
  }
  return rows.build();
}
