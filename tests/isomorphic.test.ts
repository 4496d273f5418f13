import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

/** Minified and compressed size of everything that `level-zero` exports. Raise it knowingly: users wait for these bytes. */
const maxGzipBytes = 167_400;

/** The same of what makes tickets of a form's fields, without an export's columns and languages. */
const maxTicketGzipBytes = 5_000;

/** The same of the entries beside the core that a page may want. */
const maxEntryGzipBytes = { "core/ticket": 127_200, "view/report": 109_500 };

/** The same of what searches an index file in a page. */
const maxSearchGzipBytes = 44_500;

/** What Node, browsers and workers have, and the language has not. */
const foreignNames =
  "process Buffer require module URL URLSearchParams TextEncoder TextDecoder fetch setTimeout setImmediate queueMicrotask " +
  "structuredClone performance crypto navigator document window self global btoa console";

describe("the core, bundled for a browser", () => {
  let built: Bundle;
  beforeAll(async () => {
    built = await bundle("src/index.ts");
  });

  it("imports nothing at run time, and no package", () => {
    expect(built.imports).toEqual([]);
    expect(built.packages).toEqual([]);
  });

  it("is small", () => {
    const bytes = gzipSync(built.code).length;
    process.stdout.write(`level-zero, minified and gzipped: ${bytes} bytes of at most ${maxGzipBytes}\n`);
    expect(bytes).toBeLessThan(maxGzipBytes);
  });
});

describe("search alone, bundled for a browser", () => {
  it("is a fraction of the core", async () => {
    const { code, packages } = await bundle("tests/isomorphic/browser-search.ts");
    const bytes = gzipSync(code).length;
    process.stdout.write(`loadIndex, search, suggest: ${bytes} bytes of at most ${maxSearchGzipBytes}\n`);
    expect(packages).toEqual(["minisearch"]);
    expect(bytes).toBeLessThan(maxSearchGzipBytes);
  });
});

describe("parts of the package, bundled for a browser", () => {
  it("makes a ticket with little", async () => {
    const { code } = await bundle("tests/isomorphic/browser-ticket.ts");
    expect(gzipSync(code).length).toBeLessThan(maxTicketGzipBytes);
  });

  it.each(Object.entries(maxEntryGzipBytes))("has %s in at most %i bytes", async (folder, most) => {
    const { code, imports, packages } = await bundle(`src/${folder}/index.ts`);
    expect(imports).toEqual([]);
    expect(packages).toEqual(folder === "view/report" ? ["valibot"] : []);
    expect(gzipSync(code).length).toBeLessThan(most);
  });
});

describe("the core, where there is nothing but the language", () => {
  it("indexes, searches, learns, scores, finds gaps and reports", async () => {
    const { code } = await bundle("tests/isomorphic/tour.ts");
    const result = inEmptyContext(`${code}; JSON.stringify(bundle.tour())`);
    expect(JSON.parse(result)).toEqual({
      found: ["printer"],
      foundAgain: ["printer"],
      suggested: 1,
      cold: "vpn",
      notFitted: null,
      warm: { outcome: "solvable", article: "vpn" },
      gaps: [["G0", "G1", "G2", "G3", "G4", "G5"]],
      parsed: 1,
      formats: ["<!", "# ", "ti", "ra", "{\n"],
    });
  });

  it("reads Markdown with lists in its front matter, as bundled for a worker", async () => {
    const { code, packages } = await bundle("src/edge/markdown/index.ts", ["worker"]);
    const text =
      "---\\ntitle: Badge\\naudience: [staff, hr]\\nparams: { tags: [door] }\\n---\\nHold &amp; wait.\\n";
    const read = `bundle.parseArticle("${text}", { path: "a.md" })`;
    const { article, issues } = JSON.parse(inEmptyContext(`${code}; JSON.stringify(${read})`));
    expect(article).toMatchObject({
      title: "Badge",
      audience: ["staff", "hr"],
      state: "published",
      tags: ["door"],
    });
    expect(article.sections[0].text).toBe("Hold & wait.");
    expect(issues).toEqual([]);
    expect(packages).not.toContain("gray-matter");
    expect(code).not.toMatch(/\beval\(/);
    const toml = '"+++\\ntitle = \\"Badge\\"\\ndraft = true\\n+++\\nHold."';
    expect(inEmptyContext(`${code}; bundle.parseArticle(${toml}).article.state`)).toBe("draft");
    process.stdout.write(`level-zero/markdown, minified and gzipped: ${gzipSync(code).length} bytes\n`);
  });

  it("prints the JSON schema of a report", async () => {
    const { code } = await bundle("src/view/report/schema/index.ts");
    expect(inEmptyContext(`${code}; bundle.reportSchema.title`)).toBe("level-zero report, version 1");
  });

  it("has none of a host's globals", () => {
    const names = JSON.stringify(foreignNames.split(" "));
    expect(
      JSON.parse(inEmptyContext(`JSON.stringify(${names}.filter((name) => name in globalThis))`)),
    ).toEqual([]);
  });
});

interface Bundle {
  readonly code: string;
  /** What the code still imports when it runs. */
  readonly imports: readonly string[];
  /** The packages that went into it. */
  readonly packages: readonly string[];
}

/** Fails on a built-in module of Node, which a browser does not have. */
async function bundle(entry: string, conditions: readonly string[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    platform: "browser",
    conditions: [...conditions],
    target: "es2023",
    format: "iife",
    globalName: "bundle",
    logLevel: "silent",
  });
  const packages = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /node_modules\/([^/]+)/.exec(path)?.[1] ?? []);
  return {
    code: outputFiles[0]!.text,
    imports: Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path)),
    packages: [...new Set(packages)].sort(),
  };
}

/** Evaluates a script that ends in a string. Node puts a console even into an empty context, so that is taken out. */
function inEmptyContext(code: string): string {
  return runInContext(`delete globalThis.console; ${code}`, createContext({})) as string;
}
