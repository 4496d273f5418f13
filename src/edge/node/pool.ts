import type {
  Article,
  AssessInput,
  Assessment,
  AssessOptions,
  CreateSearchIndexOptions,
  judgeFrom,
  PreparedAssessment,
  SearchIndex,
  Ticket,
  Verdict,
  ViewerOptions,
  ViewerScorerOptions,
} from "../../index.ts";
import type { GapSampling } from "./finish-in-threads.ts";
import type { LearnedData, LearnTask } from "./learn-tasks.ts";
import type { PoolJobOptions, PoolLearnOptions, PoolScoreOptions } from "./pool-options.ts";
import type { ScoredLines } from "./pool-tasks.ts";

/** `AssessInput` of any number of tickets. */
export interface StreamInput extends Omit<AssessInput, "tickets"> {
  readonly tickets: AsyncIterable<Ticket>;
}

export type TicketSupply = Iterable<Ticket> | AsyncIterable<Ticket>;

/** Threads for what takes long. Plain data in, plain data out, and the bytes do not depend on the number of threads. */
export interface Pool {
  /** 0: the calling thread works. */
  readonly threads: number;
  /**
   * Judges tickets by what `serializeScorer` wrote; verdicts in the order of the tickets. Takes no more tickets than keep the threads
   * busy until the caller takes verdicts: neither a fast source nor a slow reader fills the memory.
   */
  score(
    tickets: TicketSupply,
    scorer: string,
    options?: PoolScoreOptions,
  ): AsyncGenerator<Verdict, void, undefined>;
  /**
   * The threads read a scorer that will be asked for soon: they are ready when the first tickets come. One of them analyses the articles for all of them, and for
   * the `index` that the scorer was written of, if that has judged nothing so far; awaited, `assistant` need not. A mistake is told to who asks for verdicts.
   */
  prepare(scorer: string, index?: SearchIndex, job?: Pick<PoolJobOptions, "signal">): Promise<void>;
  /** As `score`, as the lines of `level-zero score`, some dozens at a time: the threads write them, the caller puts them somewhere. */
  lines(
    tickets: TicketSupply,
    scorer: string,
    options?: PoolScoreOptions,
  ): AsyncGenerator<ScoredLines, void, undefined>;
  /** As `score`, with the verdicts of `keepVerdicts`: for a report of many tickets. */
  keep(
    tickets: TicketSupply,
    scorer: string,
    options?: PoolScoreOptions,
  ): AsyncGenerator<Verdict, void, undefined>;
  /**
   * As `assess`, with the judging in the threads. `asOf` and a portal's own search cannot be sent to them: use `assess`. Tickets that are no list are read
   * once and kept as by `keepTickets` until `close`, their verdicts as by `keepVerdicts`; of more than 20,000 unsolved ones gaps are found in a sample.
   */
  assess(input: AssessInput | StreamInput, options: AssessOptions, job?: PoolJobOptions): Promise<Assessment>;
  /**
   * As `prepared.finish(judged)`, with gaps found as `findGapsBySample` finds them, in a thread: the calling one meanwhile compares the tickets that were not
   * drawn with the sample, some at a time, and hears signals. `onProgress` counts the tickets compared; none are where no sample is drawn.
   */
  finish(
    prepared: PreparedAssessment,
    judged: readonly Verdict[],
    sampling?: GapSampling,
    job?: PoolJobOptions,
  ): Promise<Assessment>;
  /** Indexes articles in a thread, for `loadIndex`: a server goes on answering. */
  index(
    articles: readonly Article[],
    options?: CreateSearchIndexOptions,
    job?: Pick<PoolJobOptions, "signal">,
  ): Promise<string>;
  /** As `learn`, in the threads; `index` as `serializeIndex` writes it. `onProgress` counts the labelled tickets read, where several threads read them. */
  learn(
    tickets: readonly Ticket[],
    index: string,
    options?: LearnTask["options"] & Pick<PoolScoreOptions, "vectors">,
    job?: PoolJobOptions,
  ): Promise<LearnedData>;
  /**
   * As `judgeFrom`; the calling thread learns with the others. Some hundred tickets, vectors and an analyzer of your own are left to it alone.
   * `onProgress` counts the labelled tickets read.
   */
  judgeFrom(
    resolved: readonly Ticket[] | undefined,
    index: SearchIndex,
    options?: Parameters<typeof judgeFrom>[2],
    job?: PoolLearnOptions,
  ): Promise<ReturnType<typeof judgeFrom>>;
  /**
   * What `createViewerScorer` learns for a group of viewers, in a thread: a server goes on answering, and gives it to the next scorers as `judge`. An analyzer of
   * your own is left to the calling thread.
   */
  viewerJudge(
    index: SearchIndex,
    options: Pick<ViewerScorerOptions, "resolved" | "model">,
    viewer: ViewerOptions,
    job?: Pick<PoolJobOptions, "signal">,
  ): Promise<ReturnType<typeof judgeFrom>>;
  /** As `prepareAssessment`, learning as `judgeFrom` of this pool does. */
  prepareAssessment(
    input: AssessInput,
    options: AssessOptions,
    job?: PoolLearnOptions,
  ): Promise<PreparedAssessment>;
  /** Ends the threads. What is under way, and whatever is asked of the pool later, rejects with `CLOSED`. */
  close(): Promise<void>;
}
