import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readKnowledge } from "../../../../src/edge/cli/read/read-knowledge.ts";
import type { Session } from "../../../../src/edge/cli/session.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "level-zero-"));
  await writeFile(join(folder, "vpn.md"), "# VPN\n\nPress Connect.\n");
});
afterAll(() => rm(folder, { recursive: true }));

async function notesOf(): Promise<string[]> {
  const notes: string[] = [];
  const session = {
    progress: { start() {} },
    issues: { add() {} },
    audiences: { readArticles() {} },
    settings: async () => ({}),
    now: "2026-01-01",
    previous: null,
    gitDates: false,
    cache: null,
    pathOf: (path: string) => path,
    note: (line: string) => void notes.push(line),
  } as unknown as Session;
  await readKnowledge(folder, session);
  return notes;
}

it("says nothing where every file is an article, and accounts for each one where not", async () => {
  expect(await notesOf()).toEqual([]);
  await writeFile(join(folder, "README.md"), "# About\n");
  await writeFile(join(folder, "empty.md"), "");
  expect(await notesOf()).toEqual([
    "3 Markdown files = 1 article + 1 that could not be read + 1 that are none by their name (README.md).",
  ]);
});
