import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { promisify } from "node:util";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { licencePage, readLock } from "../docs/make-licences.mjs";

interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

describe.skipIf(!existsSync("dist/index.d.ts"))("the packed file (skipped without `npm run build`)", () => {
  let folder = "";
  let packed: Packed;
  let archive: Uint8Array;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "level-zero-pack-"));
    const { stdout } = await promisify(execFile)(
      "npm",
      ["pack", "--ignore-scripts", "--json", "--pack-destination", folder],
      { maxBuffer: 1 << 26 },
    );
    packed = Object.values(JSON.parse(stdout) as Record<string, Packed>)[0]!;
    archive = readFileSync(join(folder, packed.filename));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("holds what is built, what is read, and the fixtures of the demo; no source, test or secret", () => {
    const allowed =
      /^(?:dist\/[\w-]+(?:\.d-[\w-]+)?\.(?:js|js\.map|d\.ts)|docs\/(?:api\/)?[\w-]+\.(?:md|svg|webp)|examples\/[\w./-]+|fixtures\/(?:articles|tickets)\/[\w./-]+|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/;
    expect(packed.files.map(({ path }) => path).filter((path) => !allowed.test(path))).toEqual([]);
    const names = new Set(packed.files.map(({ path }) => path));
    for (const path of ["dist/cli.js", "dist/pool-tasks.js", "docs/licences.md", "LICENSE"])
      expect(names).toContain(path);
  });

  it("has what its pages and pictures lead to", () => {
    const paths = packed.files.map(({ path }) => path);
    const links = paths
      .filter((path) => path.endsWith(".md") && !path.startsWith("fixtures/"))
      .flatMap((page) =>
        [
          ...readFileSync(page, "utf8")
            .replace(/^```.*?^```/gms, "")
            .matchAll(/\]\(([^)\s#]+)/g),
        ].map(([, target]) => ({ page, target: target! })),
      )
      .filter(({ target }) => !/^\w+:/.test(target));
    const isThere = (target: string): boolean =>
      paths.some((path) => path === target || path.startsWith(`${target}/`));
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter(({ page, target }) => !isThere(posix.join(posix.dirname(page), target)))).toEqual([]);
  });

  it("is no larger than 13.6 MB unpacked, maps of the sources, reference and pictures included", () => {
    expect(packed.unpackedSize).toBeLessThan(13_600_000);
  });

  it("passes publint", async () => {
    const { messages, pkg } = await publint({ pack: { tarball: archive.slice().buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it("has types that resolve as its code does (are the types wrong?)", async () => {
    const result = await checkPackage(createPackageFromTarballData(archive));
    if (result.types === false) throw new Error("The package has no types.");
    // ES modules only, by choice: TypeScript's `node10` knows no `exports`, and `require` of one is new in Node 20.19.
    const known = new Set(["NoResolution node10", "CJSResolvesToESM node16-cjs"]);
    const found = result.problems.map((problem) =>
      [problem.kind, "resolutionKind" in problem ? problem.resolutionKind : ""].join(" "),
    );
    expect(found.filter((one) => !known.has(one))).toEqual([]);
  });

  it("has options that strict programs can hand on undefined, but who may see an article", async () => {
    const program = `
      import { createArticle, createScorer, createTicket, search, type SearchIndex } from "level-zero";
      import { createApi, type Problem } from "level-zero/http";
      import { suggest } from "level-zero/search";
      declare const index: SearchIndex;
      declare const asked: { text?: string; names?: string[]; limit?: number; day?: Date } & Record<string, unknown>;
      const { text, names, limit, day } = asked;
      search(index, "vpn", { language: text, audiences: names, limit, filters: { category: names } });
      suggest(index, "vpn", { limit });
      createScorer(index, { now: text, limit });
      createTicket({ id: 1, description: text, createdAt: day, linkedArticles: [1] });
      createArticle({ id: 1, title: "VPN", summary: text, tags: names, created: day, sections: [{ heading: text, text: "" }] });
      // @ts-expect-error: what got lost on the way must not make it public
      createArticle({ id: 1, title: "VPN", audience: names });
      const { perform } = createApi(index, { viewer: undefined, html: undefined });
      export const suggested = async (sender: Request): Promise<readonly string[] | Problem> => {
        const answer = await perform("suggest", { sender });
        return answer.ok ? answer.body.suggestions.map((one) => one.text) : answer.problem;
      };
      export const status = ({ status }: Problem): 400 | 403 | 404 | 405 | 413 | 415 | 421 | 429 | 500 | 501 => status;
      import "level-zero/element";
      document.addEventListener("level-zero-open", ({ detail }) => detail.articleId.length);
    `;
    writeFileSync(join(folder, "program.ts"), program);
    const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
    const dist = join(process.cwd(), "dist");
    const paths = { "level-zero": [`${dist}/index.d.ts`], "level-zero/*": [`${dist}/*.d.ts`] };
    const compilerOptions = { ...strict, module: "esnext", moduleResolution: "bundler", target: "es2023" };
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: { ...compilerOptions, noEmit: true, types: [], paths },
        files: ["program.ts"],
      }),
    );
    const tsc = join("node_modules", "tsc7", "bin", "tsc");
    const { stdout } = await promisify(execFile)(process.execPath, [tsc, "-p", folder]).catch(
      (error: { readonly stdout: string }) => error,
    );
    expect(stdout).toBe("");
  });

  it("holds no code of other packages", () => {
    const code = packed.files.filter(({ path }) => /^dist\/.*\.js$/.test(path));
    expect(code.length).toBeGreaterThan(20);
    expect(code.filter(({ path }) => /^\/\/ node_modules\//m.test(readFileSync(path, "utf8")))).toEqual([]);
  });
});

describe("CHANGELOG.md", () => {
  it("begins with the version of package.json", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
    expect(/^## (\S+)/m.exec(readFileSync("CHANGELOG.md", "utf8"))?.[1]).toBe(version);
  });
});

describe("docs/licences.md", () => {
  it("is what the lock file says: `npm run licences` writes it", () => {
    expect(readFileSync("docs/licences.md", "utf8")).toBe(licencePage(readLock()));
  });

  it("lists licences that ask for no more than their text", () => {
    const licences = readFileSync("docs/licences.md", "utf8").matchAll(/^\| `.*\| (.+) \|$/gm);
    const others = [...licences].map(([, licence]) => licence!);
    expect(others.filter((one) => !/^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)$/.test(one))).toEqual([]);
  });
});
