import { givePostings, hasPostings, type Postings, postingsOf } from "../../desk/learning/index.ts";
import type { SearchIndex } from "../../index.ts";
import type { ScoreTask } from "./pool-tasks.ts";
import { shareArrays, sharedArrays } from "./share-arrays.ts";
import { nameShared, type SharedText } from "./shared-text.ts";

interface Threads {
  readonly threads: number;
  readonly run: <Task, Result>(name: string, task: Task, signal: AbortSignal | undefined) => Promise<Result>;
}

/** Makes threads ready to judge: one of them analyses the articles, for the others and for the program. */
interface Preparer {
  prepare(scorer: SharedText, index: SearchIndex | undefined, signal: AbortSignal | undefined): Promise<void>;
  /** What was made of the scorer's articles so far; `null` for nothing: then each thread analyses them itself. */
  sharedBy(scorer: SharedText): SharedText | null;
}

export function createPreparer({ threads, run }: Threads): Preparer {
  let known: { readonly id: number; readonly postings: SharedText } | null = null;
  const sharedBy: Preparer["sharedBy"] = ({ id }) => (known?.id === id ? known.postings : null);
  return {
    sharedBy,
    async prepare(scorer, index, signal) {
      if (threads === 0) return;
      const know = (bytes: SharedArrayBuffer): void => {
        known = { id: scorer.id, postings: nameShared(bytes) };
      };
      if (index !== undefined && hasPostings(index)) know(sharePostings(index));
      const postings = sharedBy(scorer);
      const task: ScoreTask = { scorer, vectors: null, postings, tickets: "[]" };
      const readers = postings === null ? 1 : 0;
      // A mistake in it is told to who asks for verdicts.
      for (let at = readers; at < threads; at++) run("scoreTickets", task, signal).catch(() => {});
      if (readers === 0) return;
      const bytes = await run<ScoreTask, SharedArrayBuffer>("readArticles", task, signal).catch(() => null);
      if (bytes === null) return;
      know(bytes);
      if (index !== undefined && !hasPostings(index)) takePostings(index, bytes);
    },
  };
}

/** For other threads: plain data, which is taken sooner than made, with numbers that they need not copy. */
export function sharePostings(index: SearchIndex): SharedArrayBuffer {
  return shareArrays(postingsOf(index));
}

export function takePostings(index: SearchIndex, bytes: SharedArrayBuffer): void {
  const { sentences, ...postings } = sharedArrays(bytes) as Postings;
  // Written to while a ticket is judged.
  const askedAs = new Uint16Array(sentences.askedAs.length);
  givePostings(index, { ...postings, sentences: { ...sentences, askedAs } });
}
