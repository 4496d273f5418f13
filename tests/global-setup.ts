import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { readArticles } from "../src/edge/node/read-articles.ts";
import { createSearchIndex, serializeIndex } from "../src/index.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** File of the index of the fixture articles. */
    readonly fixtureIndex: string;
  }
}

/** What many test files need and none changes: made once, and gone when the tests end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "level-zero-index-"));
  const path = join(folder, "index.json");
  const { articles } = await readArticles("fixtures/articles");
  await writeFile(path, serializeIndex(createSearchIndex(articles)));
  project.provide("fixtureIndex", path);
  return () => rm(folder, { recursive: true });
}
