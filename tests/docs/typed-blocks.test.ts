import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { readBlocks, whyNotRun } from "./read-blocks.ts";

/** Types of parameters and questions for `null`, which the programs leave out because they are JavaScript; what is not ours to bring. */
const LEFT_OUT = /^node_modules|error TS(?:2307|2531|2532|7\d\d\d|18047|18048):/;

const isBuilt = existsSync("dist/index.d.ts");

describe.skipIf(!isBuilt)("programs on the pages (skipped without `npm run build`)", () => {
  it.each([{ module: "nodenext" }, { module: "preserve", moduleResolution: "bundler" }])(
    "are programs of TypeScript, as strict as it gets: %o",
    { timeout: 60_000 },
    async (resolution) => {
      const folder = mkdtempSync(join(tmpdir(), "level-zero-typed-"));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
      const blocks = readBlocks("js", "ts").filter(
        (block) => whyNotRun(block) === null && !block.page.includes("sharepoint"),
      );
      expect(blocks.length).toBeGreaterThan(20);
      const files = blocks.map(({ page, line, text }) => {
        const name = `${page.replace(/\W/g, "-")}-${line}.ts`;
        writeFileSync(join(folder, name), text);
        return name;
      });
      const compilerOptions = {
        ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false },
        ...{ ...resolution, target: "es2023", lib: ["es2023", "dom"], types: ["node"], noEmit: true },
        paths: { "level-zero": [resolve("dist/index.d.ts")], "level-zero/*": [resolve("dist/*.d.ts")] },
      };
      writeFileSync(join(folder, "package.json"), '{"type":"module"}');
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
      const tsc = resolve("node_modules/tsc7/bin/tsc");
      const { stdout } = await promisify(execFile)(process.execPath, [tsc, "-p", folder]).catch(
        (error: { readonly stdout: string }) => error,
      );
      expect(stdout.split("\n").filter((line) => / error TS/.test(line) && !LEFT_OUT.test(line))).toEqual([]);
    },
  );
});
