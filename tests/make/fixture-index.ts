import { readArticles } from "../../src/edge/node/read-articles.ts";
import { createSearchIndex, serializeIndex } from "../../src/index.ts";

/** The fixture articles: read once in a thread, for tests that change none. */
export const { articles: FIXTURE_ARTICLES } = await readArticles("fixtures/articles", { threads: 0 });

/**
 * The index of every second of the fixture articles, as it is written to a file: made once in a thread, for tests that need one and change
 * none. What judges reads all of an index each time, so a smaller one is quicker.
 */
export const FIXTURE_INDEX = serializeIndex(
  createSearchIndex(FIXTURE_ARTICLES.filter((_, at) => at % 2 === 1)),
);
