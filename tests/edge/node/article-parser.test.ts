import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { createArticleParser } from "../../../src/edge/node/article-parser.ts";
import { workByWord } from "./workers/work-by-word.ts";

const worker = pathToFileURL("tests/edge/node/workers/stubborn.mjs").href;

function open(options = {}) {
  const parser = createArticleParser(10, { worker, bounds: { batchMs: 500, fileMs: 500 }, ...options });
  onTestFinished(() => parser.close());
  return parser;
}

const sourcesOf = (...texts: readonly string[]) => texts.map((text, at) => ({ text, path: `${at}.md` }));

it("a text whose parsing never ends costs itself, and no other of its batch or after it", async () => {
  workByWord("stubborn-articles", 500);
  const parser = open();
  const results = await parser.parse(sourcesOf("a", "takes for ever", "c"));
  expect(results.map(({ article }) => article?.id ?? null)).toEqual(["0.md", null, "2.md"]);
  expect(results[1]!.issues).toMatchObject([{ severity: "error", code: "file-too-slow", path: "1.md" }]);
  expect((await parser.parse(sourcesOf("d")))[0]!.article?.id).toBe("0.md");
});

it("a batch that is done while this thread was busy for longer than the bound is not thrown away", async () => {
  const parser = open();
  await parser.parse(sourcesOf("warm"));
  const parsing = parser.parse(sourcesOf("a", "b"));
  // The batch must have been handed over before this thread stops listening.
  setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 900));
  expect((await parsing).map(({ article }) => article?.id ?? null)).toEqual(["0.md", "1.md"]);
});

it("another error is told as it is", async () => {
  await expect(open().parse(sourcesOf("die"))).rejects.toThrow("died");
});
