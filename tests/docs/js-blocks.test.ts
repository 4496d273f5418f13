import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { createSearchIndex, serializeIndex } from "../../src/index.ts";
import { openDesk } from "./open-desk.ts";
import { readBlocks, whyNotRun } from "./read-blocks.ts";

const isBuilt = existsSync("dist/index.js");

/** Pages whose blocks another test runs, with what they say. */
const ELSEWHERE = ["docs/library.md", "docs/embedding-sharepoint.md"];

describe.skipIf(!isBuilt)("programs on the pages (skipped without `npm run build`)", () => {
  it("run as printed, and their comments are true", { timeout: 120_000 }, async () => {
    const blocks = readBlocks("js", "ts").filter(
      (block) => whyNotRun(block) === null && !ELSEWHERE.includes(block.page),
    );
    expect(blocks.length).toBeGreaterThan(12);
    const parent = mkdtempSync(join(tmpdir(), "level-zero-docs-"));
    const folder = openDesk(parent);
    writeFileSync(join(folder, "help-index.json"), serializeIndex(createSearchIndex([])));
    installInto(join(parent, "node_modules"));
    const programs = blocks.map(({ page, line, text }) => {
      const path = join(folder, `${page.replace(/\W/g, "-")}-${line}.mjs`);
      writeFileSync(path, checked(text));
      return path;
    });
    const result = join(parent, "result.json");
    await promisify(execFile)(process.execPath, [resolve("tests/docs/run-blocks.mjs"), result, ...programs], {
      cwd: folder,
    });
    const failures = JSON.parse(readFileSync(result, "utf8")) as Record<string, string | null>;
    rmSync(parent, { recursive: true });
    expect(
      Object.fromEntries(blocks.map(({ page, line }, at) => [`${page}:${line}`, failures[programs[at]!]])),
    ).toEqual(Object.fromEntries(blocks.map(({ page, line }) => [`${page}:${line}`, null])));
  });

  it("hold a comment to the value of its line", () => {
    expect(checked('f(1); // "a"')).toContain('deepEqual(f(1), "a")');
    expect(checked("f(1); // a word")).toBe("f(1); // a word");
    expect(checked("f(1); // [{ a: 1, … }]")).toBe("f(1); // [{ a: 1, … }]");
  });
});

/** The package under its name, beside what it and the programs need. */
function installInto(path: string): void {
  mkdirSync(path);
  symlinkSync(resolve("."), join(path, "level-zero"));
  symlinkSync(resolve("node_modules/@modelcontextprotocol"), join(path, "@modelcontextprotocol"));
}

/** The program, with `expression; // value` as a check that the expression has the value, where that is a whole literal. */
function checked(program: string): string {
  const lines = program.split("\n").map((line) => {
    const found = /^(?!const |let |await |import |export |return |\/\/)(.+); \/\/ (.+)$/.exec(line);
    if (found === null || !isLiteral(found[2]!)) return line;
    return `deepEqual(${found[1]}, ${found[2]});`;
  });
  const program_ = lines.join("\n");
  return program_ === program ? program : `import { deepEqual } from "node:assert/strict";\n${program_}`;
}

function isLiteral(text: string): boolean {
  if (!/^(?:["[{]|-?\d|true$|false$|null$)/.test(text)) return false;
  try {
    new Function(`return (${text});`)();
    return true;
  } catch {
    return false;
  }
}
