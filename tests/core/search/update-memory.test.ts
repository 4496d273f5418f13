import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { search } from "../../../src/core/search/search.ts";
import type { SearchIndex } from "../../../src/core/search/search-index.ts";
import { suggest } from "../../../src/core/search/suggest.ts";
import { updateIndex } from "../../../src/core/search/update-index.ts";
import { makeArticle } from "../../make/article.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const articles = Array.from({ length: 40 }, (_, i) =>
  makeArticle({ id: `a${i}`, title: `Reset the password of system ${i}`, body: { "": "Open the page." } }),
);

/** Asks as two groups of viewers, so that their views are made. */
function ask(index: SearchIndex): void {
  for (const audiences of [[], ["employees"]]) {
    search(index, "pasword system", { audiences });
    suggest(index, "reset", { audiences });
  }
}

it("an index holds on to none of those that it was made of", async () => {
  let index = createSearchIndex([...articles, makeArticle({ id: "own", audience: ["employees"] })]);
  ask(index);
  const before: WeakRef<object>[] = [];
  for (let save = 0; save < 6; save++) {
    before.push(new WeakRef(index.portal.viewOf({ audiences: [], now: null })), new WeakRef(index));
    index = updateIndex(index, { put: [makeArticle({ id: `a${save}`, title: `Another title ${save}` })] });
    ask(index);
  }
  await setTimeout(0); // what a WeakRef was made for stays until the job ends
  collectGarbage();
  expect(before.filter((one) => one.deref() !== undefined)).toEqual([]);
  expect(index.articles).toHaveLength(41);
});
