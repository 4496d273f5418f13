import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { LevelZeroError } from "../../../src/core/error.ts";
import { importBounded } from "../../../src/edge/node/import-bounded.ts";
import { workByWord } from "./workers/work-by-word.ts";

const worker = pathToFileURL("tests/edge/node/workers/stubborn-import.mjs").href;
const bounds = { timeMs: 500, perMillionMs: 0 };
const exportsOf = (...texts: readonly string[]) => texts.map((text, at) => ({ text, path: `${at}.json` }));

it("an export whose pages never end costs itself, and no other", async () => {
  workByWord("stubborn-import", bounds.timeMs);
  const { articles, rows, issues } = await importBounded(
    exportsOf("a", "takes for ever", "c"),
    {},
    { worker, bounds },
  );
  expect([articles.map(({ key }) => key), rows]).toEqual([["0.json", "2.json"], 2]);
  expect(issues).toMatchObject([{ severity: "error", code: "file-too-slow", path: "1.json" }]);
});

it("tells the caller's mistake as what it is", async () => {
  const importing = importBounded(exportsOf("a"), { audiences: "wrong" as never }, { worker });
  await expect(importing).rejects.toThrow(LevelZeroError);
  await expect(importing).rejects.toMatchObject({ code: "INVALID_OPTION" });
});
