import { suggest } from "../../../core/search/index.ts";
import {
  type LearnedWords,
  type SearchIndex,
  search,
  type ViewerOptions,
  type ViewerScorer,
} from "../../../index.ts";

/** What one reading of the articles gives. */
export interface Knowledge {
  readonly index: SearchIndex;
  readonly scorerOf: (viewer: ViewerOptions) => ViewerScorer;
}

/** For whom, and how. */
interface WarmUp {
  readonly audiences: readonly string[];
  readonly learned: LearnedWords | null;
  /** Awaited between two steps, so that requests on another index are answered. */
  readonly pause: () => Promise<unknown>;
}

/** Makes, for one group of viewers, what their first search, suggestion and ticket would otherwise wait for. */
export async function warmUp(knowledge: Knowledge, how: WarmUp): Promise<void> {
  await warmUpSearch(knowledge.index, how);
  await how.pause();
  knowledge.scorerOf({ audiences: how.audiences });
}

/** Of that the full text, the learned words and the names to complete to: what takes milliseconds after a small change. */
export async function warmUpSearch(index: SearchIndex, { audiences, learned, pause }: WarmUp): Promise<void> {
  const options = { audiences, ...(learned && { learned }) };
  const anything = index.articles[0]?.title ?? "";
  const steps = [() => search(index, anything, options), () => suggest(index, anything, options)];
  for (const step of steps) {
    await pause();
    step();
  }
}
