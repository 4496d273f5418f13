import type { ArticleReaders } from "./journey-summary.ts";
import type { Journey } from "./read-journeys.ts";
import { isFew, ShareTally } from "./tally.ts";

/** Articles, and whether those who opened them wrote nevertheless. */
export class ReadersCounter {
  readonly #articles = new Map<string, ShareTally>();

  add({ touches, person, isKnown, outcome }: Journey): void {
    const written =
      outcome === "failed" ? touches.findIndex(({ step }) => step === "contact") : touches.length;
    const opened = new Set(touches.slice(0, written).flatMap(({ articleId }) => articleId ?? []));
    for (const articleId of opened) {
      const readers = this.#articles.get(articleId) ?? new ShareTally();
      this.#articles.set(articleId, readers);
      readers.add(person, isKnown, outcome === "failed");
    }
  }

  rows(): readonly ArticleReaders[] {
    return [...this.#articles]
      .filter(([, readers]) => !isFew(readers.people))
      .map(([articleId, readers]) => ({
        articleId,
        journeys: readers.journeys,
        people: readers.people,
        wrote: readers.share(),
      }))
      .sort(
        (a, b) =>
          (b.wrote.count ?? 0) - (a.wrote.count ?? 0) ||
          b.journeys - a.journeys ||
          (a.articleId < b.articleId ? -1 : 1),
      );
  }
}
