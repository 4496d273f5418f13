import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { portalScript } from "../../../src/edge/portal/portal-script.ts";

/** Minified and compressed size of the search box, and of all script of a portal page. A page on a train waits for these bytes; 2 kB of them are four languages, and the question why an article did not help. */
const maxElementBytes = 8_720;
const maxScriptBytes = 9_660;

/** What the box is made of: itself, and what it says. */
const OWN = /^src\/edge\/(?:element|box-texts)\//;

describe("the search box, bundled for a browser", () => {
  it("is small and needs nothing else", async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: ["src/edge/element/index.ts"],
      bundle: true,
      write: false,
      metafile: true,
      minify: true,
      format: "esm",
      platform: "browser",
      target: "es2022",
      logLevel: "silent",
    });
    const bytes = gzipSync(outputFiles[0]!.text).length;
    process.stdout.write(
      `level-zero/element, minified and gzipped: ${bytes} bytes of at most ${maxElementBytes}\n`,
    );
    expect(bytes).toBeLessThan(maxElementBytes);
    expect(Object.keys(metafile.inputs).filter((path) => !OWN.test(path))).toEqual([]);
  });

  it("can be imported where there are no elements", async () => {
    const { LevelZeroSearch } = (await import(String("../../../src/edge/element/index.ts"))) as {
      LevelZeroSearch: unknown;
    };
    expect(LevelZeroSearch).toBeTypeOf("function");
  });
});

describe("the script of the portal", () => {
  it("holds the search box, and is small", () => {
    expect(portalScript).toContain("level-zero-search");
    expect(gzipSync(portalScript).length).toBeLessThan(maxScriptBytes);
  });
});
