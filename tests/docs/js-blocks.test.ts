import { execFile } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { createSearchIndex, serializeIndex } from "../../src/index.ts";
import { SHORT_LIVED } from "../make/short-lived.ts";
import { checked, installInto } from "./checked-program.ts";
import { openDesk } from "./open-desk.ts";
import { type Block, readBlocks, whyNotRun } from "./read-blocks.ts";

const isBuilt = existsSync("dist/index.js");

/** Pages whose blocks another test runs, with what they say. */
const ELSEWHERE = ["docs/library.md", "docs/embedding-sharepoint.md"];

describe.skipIf(!isBuilt)("programs on the pages (skipped without `npm run build`)", () => {
  it("run as printed, and their comments are true", { timeout: 120_000 }, async () => {
    const pages = readBlocks("js", "ts").filter(
      (block) => whyNotRun(block) === null && !ELSEWHERE.includes(block.page),
    );
    expect(pages.length).toBeGreaterThan(12);
    const blocks = [...pages, ...apiExamples()];
    const parent = mkdtempSync(join(tmpdir(), "level-zero-docs-"));
    const folder = openDesk(parent);
    writeFileSync(join(folder, "help-index.json"), serializeIndex(createSearchIndex([])));
    installInto(join(parent, "node_modules"));
    copyFileSync("examples/api/desk.mjs", join(folder, "desk.mjs"));
    const programs = blocks.map(({ page, line, text }) => {
      const path = join(folder, `${page.replace(/\W/g, "-")}-${line}.mjs`);
      writeFileSync(path, checked(text));
      return path;
    });
    const result = join(parent, "result.json");
    await promisify(execFile)(
      process.execPath,
      [...SHORT_LIVED, resolve("tests/docs/run-blocks.mjs"), result, ...programs],
      { cwd: folder },
    );
    const failures = JSON.parse(readFileSync(result, "utf8")) as Record<string, string | null>;
    rmSync(parent, { recursive: true });
    expect(
      Object.fromEntries(blocks.map(({ page, line }, at) => [`${page}:${line}`, failures[programs[at]!]])),
    ).toEqual(Object.fromEntries(blocks.map(({ page, line }) => [`${page}:${line}`, null])));
  });

  it("of the API check a value in almost every part", () => {
    const parts = apiExamples().flatMap(({ text }) => text.split(/^\/\/# /m).slice(1));
    const unchecked = parts.filter((part) => checked(part) === part);
    expect(parts.length).toBeGreaterThan(150);
    expect(unchecked.length).toBeLessThan(0.05 * parts.length);
    expect(parts.filter((part) => !part.replace(/^.*/, "").includes(part.split("\n", 1)[0]!))).toEqual([]);
  });

  it("hold a comment to the value of its line", () => {
    expect(checked('f(1); // "a"')).toContain('deepEqual(f(1), "a")');
    expect(checked("f(1); // a word")).toBe("f(1); // a word");
    expect(checked("const a = 1;\nf(\n  a,\n); // 2\n")).toContain(
      "const a = 1;\ndeepEqual(f(\n  a,\n), 2);",
    );
    expect(checked("f(1); // [{ a: 1, … }]")).toBe("f(1); // [{ a: 1, … }]");
  });
});

/**
 * The programs of examples/api, which `npm run api` puts on the pages of docs/api: the part of a function begins with its name.
 * That of PostgreSQL is run by tests/edge/postgres, beside a server.
 */
function apiExamples(): Block[] {
  return readdirSync("examples/api")
    .filter((name) => name !== "desk.mjs" && name !== "postgres.mjs")
    .map((name) => ({
      page: name,
      line: 1,
      language: "js",
      text: readFileSync(join("examples/api", name), "utf8"),
    }));
}
