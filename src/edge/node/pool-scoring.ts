import { mustBe } from "../../core/door/door.ts";
import { that } from "../../core/door/kinds.ts";
import type { Verdict } from "../../index.ts";
import type { Pool, TicketSupply } from "./pool.ts";
import { jobDoor, type PoolScoreOptions } from "./pool-options.ts";
import { linesOf, packOf, type ScoredLines, type ScoreTask } from "./pool-tasks.ts";
import { createPreparer } from "./prepare-threads.ts";
import { scoreInOrder } from "./score-in-order.ts";
import { rememberShared, type rememberVectors } from "./shared-text.ts";
import type { ThreadRunner } from "./thread-runner.ts";
import { type PackedVerdicts, VerdictStore } from "./verdict-store.ts";

/** Batches for each thread: one that it works on and one that waits, so that no thread does while the tickets are read. */
const AHEAD = 2;

interface PoolScoring extends Pick<Pool, "score" | "keep" | "lines"> {
  readonly prepareThreads: Pool["prepare"];
}

/** The part of a pool that judges tickets. */
export function createPoolScoring({
  run,
  within,
  threads,
  shareVectors,
}: Pick<ThreadRunner, "run" | "within"> & {
  readonly threads: number;
  readonly shareVectors: ReturnType<typeof rememberVectors>;
}): PoolScoring {
  const share = rememberShared();
  const preparer = createPreparer({ run, threads });
  /** Judges by the task of that name. Checks what it is given at once, not when the first batch is asked for. */
  const scoring = <Result>(
    { task, here }: Form<Result>,
    tickets: TicketSupply,
    scorer: string,
    job: PoolScoreOptions = {},
  ) => {
    mustBe(supply, tickets, "pool.score: the tickets");
    mustBe(scorerText, scorer, "pool.score: the scorer");
    const checked = jobDoor(job);
    const signal = within(checked.signal);
    const judge = (batch: Omit<ScoreTask, "postings">) =>
      run<ScoreTask, Result>(task, { ...batch, postings: preparer.sharedBy(batch.scorer) }, signal);
    const ahead = AHEAD * threads + 1;
    const shared = { scorer: share(scorer), vectors: shareVectors(checked.vectors) };
    const batches = scoreInOrder({ run: judge, here, tickets, ...shared, ahead }, { ...checked, signal });
    return { batches, signal };
  };
  return {
    score: (tickets, scorer, job) => each(scoring(VERDICTS, tickets, scorer, job), ({ result }) => result),
    keep(tickets, scorer, job) {
      const store = new VerdictStore();
      const packed = scoring(PACKED, tickets, scorer, job);
      return each(packed, ({ result, ids }) => store.add(result, ids));
    },
    lines: (tickets, scorer, job) => each(scoring(LINES, tickets, scorer, job), ({ result }) => [result]),
    prepareThreads(scorer, index, { signal } = {}) {
      mustBe(scorerText, scorer, "pool.prepare: the scorer");
      return preparer.prepare(share(scorer), index, within(signal));
    },
  };
}

/** What verdicts are sent as: made by a task in a thread, or by the same function here. */
interface Form<Result> {
  readonly task: string;
  readonly here: (verdicts: readonly Verdict[]) => Result;
}

const VERDICTS: Form<readonly Verdict[]> = { task: "scoreTickets", here: (verdicts) => verdicts };
const LINES: Form<ScoredLines> = { task: "scoreLines", here: linesOf };
const PACKED: Form<PackedVerdicts> = { task: "packVerdicts", here: packOf };

const scorerText = that<string>((value) => typeof value === "string", "text, as serializeScorer writes it");
const supply = that<TicketSupply>(
  (value) =>
    typeof value !== "string" && (Symbol.iterator in Object(value) || Symbol.asyncIterator in Object(value)),
  "a list of tickets, or what gives one after the other",
);

/** One by one; none after the signal, though it comes in the middle of a list. */
async function* each<From, To>(
  { batches, signal }: { readonly batches: AsyncIterable<From>; readonly signal: AbortSignal },
  listOf: (one: From) => Iterable<To>,
): AsyncGenerator<To, void, undefined> {
  for await (const list of batches)
    for (const one of listOf(list)) {
      signal.throwIfAborted();
      yield one;
    }
}
