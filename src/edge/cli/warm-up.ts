import {
  type LearnedWords,
  type Scorer,
  type SearchIndex,
  search,
  suggest,
  type ViewerOptions,
} from "../../index.ts";

/** What one reading of the articles gives. */
export interface Knowledge {
  readonly index: SearchIndex;
  readonly scorerOf: (viewer: ViewerOptions) => Scorer;
}

/**
 * Makes, for one group of viewers, what their first search, suggestion and ticket would otherwise wait for: the full text, the learned
 * words, the names to complete to, the fitted scorer. In steps, so that requests on another index are answered in between.
 */
export async function warmUp(
  { index, scorerOf }: Knowledge,
  {
    audiences,
    learned,
    pause,
  }: {
    readonly audiences: readonly string[];
    readonly learned: LearnedWords | null;
    readonly pause: () => Promise<unknown>;
  },
): Promise<void> {
  const options = { audiences, ...(learned && { learned }) };
  const anything = index.articles[0]?.title ?? "";
  const steps = [
    () => search(index, anything, options),
    () => suggest(index, anything, options),
    () => scorerOf({ audiences }),
  ];
  for (const step of steps) {
    await pause();
    step();
  }
}
