import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findCycle } from "./layers/find-cycle.ts";
import { readImportTable } from "./layers/read-import-table.ts";
import { readSource, readSourceFiles, type SourceFile } from "./layers/read-source-files.ts";

const files = readSourceFiles();
const table = readImportTable();
const maxLines = 250;

/** Each needs only those below it. Folders of the last are entered through their `index.ts`. */
const FLOORS = ["core", "desk", "view", "edge"];

describe("the import table of docs/architecture.md", () => {
  it("has a row for every folder and top-level file, and no other", () => {
    const layers = new Set(files.map(({ path }) => layerOf(path)));
    expect([...table.keys()].sort()).toEqual([...layers].sort());
  });

  it("lists only folders that exist", () => {
    const unknown = [...table.values()].flatMap(({ ours }) => [...ours]).filter((name) => !table.has(name));
    expect(unknown).toEqual([]);
  });

  it("allows nothing that no file needs", () => {
    const used = new Set(
      files.flatMap(({ path, imports }) => ours(imports).map((to) => `${layerOf(path)} → ${layerOf(to)}`)),
    );
    const allowed = [...table].flatMap(([layer, row]) => [...row.ours].map((to) => `${layer} → ${to}`));
    expect(allowed.filter((one) => !used.has(one))).toEqual([]);
  });

  it("holds for our own files", () => {
    expect(files.flatMap((file) => strangeFiles(file))).toEqual([]);
  });

  it("holds for packages", () => {
    expect(files.flatMap((file) => strangePackages(file))).toEqual([]);
  });

  it("lets edges into what runs everywhere through the entries of the package only", () => {
    expect(files.flatMap((file) => pastEntries(file))).toEqual([]);
  });

  it("lets others into an edge through its index only", () => {
    expect(files.flatMap((file) => sideDoors(file))).toEqual([]);
  });
});

describe("the floors", () => {
  it("are the only folders of src", () => {
    const top = new Set(files.map(({ path }) => path.split("/")[0]!).filter((name) => !name.endsWith(".ts")));
    expect([...top].sort()).toEqual([...FLOORS].sort());
  });

  it("have every folder in the tree of docs/architecture.md, and no other", () => {
    const [, tree = ""] =
      /^## The tree\n+```text\n([\s\S]*?)```/m.exec(readFileSync("docs/architecture.md", "utf8")) ?? [];
    const inTree = tree.split(/^ {2}(?=\w)/m).flatMap((part) => {
      const [floor] = part.split("/");
      return [...part.matchAll(/^ {4}([\w-]+)\//gm)].map(([, folder]) => `${floor}/${folder}`);
    });
    const inSources = files.map(({ path }) => path.split("/")).filter(({ length }) => length > 2);
    expect(inTree.sort()).toEqual(
      [...new Set(inSources.map(([floor, folder]) => `${floor}/${folder}`))].sort(),
    );
  });

  it("need only those below them", () => {
    const upward = files.flatMap(({ path, imports }) =>
      ours(imports)
        .filter((to) => floorOf(path) !== -1 && floorOf(to) > floorOf(path))
        .map((to) => `${path} → ${to}`),
    );
    expect(upward).toEqual([]);
  });
});

describe("imports", () => {
  it("form no cycle of files, types left aside", () => {
    const graph = files.map(
      ({ path, imports }) => [path, ours(imports.filter(({ typeOnly }) => !typeOnly))] as const,
    );
    expect(findCycle(new Map(graph))).toBeNull();
  });

  it("form no cycle of folders, types included", () => {
    const graph = new Map<string, Set<string>>();
    for (const { path, imports } of files) {
      const from = layerOf(path);
      const to = ours(imports)
        .map(layerOf)
        .filter((layer) => layer !== from);
      graph.set(from, new Set([...(graph.get(from) ?? []), ...to]));
    }
    expect(findCycle(graph)).toBeNull();
  });

  it("name files that exist", () => {
    const known = new Set(files.map(({ path }) => path));
    expect(files.flatMap(({ imports }) => ours(imports)).filter((file) => !known.has(file))).toEqual([]);
  });
});

describe("files", () => {
  it(`have at most ${maxLines} lines`, () => {
    // `index.ts` only lists names, a catalogue only sentences.
    const written = files.filter(
      ({ path }) => path !== "index.ts" && !/^view\/(?:report|check)\/languages\//.test(path),
    );
    expect(
      written.filter(({ lines }) => lines > maxLines).map(({ path, lines }) => `${path}: ${lines}`),
    ).toEqual([]);
  });

  it("are named in kebab-case", () => {
    expect(
      files
        .map(({ path }) => path)
        .filter((path) => !/^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/.test(path)),
    ).toEqual([]);
  });

  it("count with nothing that engines round differently: logarithms and powers are our own, `** 2` is a product in all", () => {
    const rounded =
      /\bMath\.(?:a?(?:cos|sin|tan)h?|atan2|cbrt|exp|expm1|hypot|log|log10|log1p|log2|pow)\b|[\w)\]] \*\* (?!\d+\b)/;
    const strange = files.filter(
      ({ path }) => path !== "core/math/elementary.ts" && rounded.test(codeOf(path)),
    );
    expect(strange.map(({ path }) => path)).toEqual([]);
  });

  it("write no number for people but by core/text/number-text.ts, and by the languages of pages", () => {
    const homes = new Map([
      ["core/text/number-text.ts", "the home"],
      ["core/gap/gap-profile.ts", "rounds a number for JSON"],
      ["view/report/voice.ts", "the signs of a report's language"],
      ["desk/check/check-language.ts", "the signs of a check's language"],
      ["edge/portal/portal-texts.ts", "the signs of a portal's language"],
    ]);
    const own = files.filter(({ path }) => /\.toFixed\(|\.toLocaleString\(|NumberFormat/.test(codeOf(path)));
    expect(own.map(({ path }) => path).sort()).toEqual([...homes.keys()].sort());
  });

  it("say every name that they export", () => {
    expect(files.filter(({ exportsAll }) => exportsAll).map(({ path }) => path)).toEqual([]);
  });
});

describe("the reader of imports", () => {
  it.each([
    [`import { a } from "./b.ts";`, [["./b.ts", "x/b.ts", false]]],
    [`import type { A } from "../b.ts";`, [["../b.ts", "b.ts", true]]],
    [`import { type A, type B } from "./b.ts";`, [["./b.ts", "x/b.ts", true]]],
    [`import { type A, b } from "./b.ts";`, [["./b.ts", "x/b.ts", false]]],
    [`import { version } from "../../package.json";`, [["package.json", null, false]]],
    [`import b from "b";`, [["b", null, false]]],
    [`import "b";`, [["b", null, false]]],
    [`export { type A } from "./b.ts";`, [["./b.ts", "x/b.ts", true]]],
    [`export { a } from "./b.ts";`, [["./b.ts", "x/b.ts", false]]],
    [`const b = await import("./b.ts");`, [["./b.ts", "x/b.ts", false]]],
    [`import {\n  type A,\n  b,\n} from "../b.ts";`, [["../b.ts", "b.ts", false]]],
    [`import * as b from "@x/b/c";`, [["@x/b/c", null, false]]],
    [`/**\n * import { a } from "b";\n */\nconst c = 'import "d"';`, []],
    [`export const from = "b";\nexport function a(): string {\n  return "from";\n}`, []],
  ])("reads %s", (text, expected) => {
    const { imports } = readSource("x/a.ts", text);
    expect(imports.map(({ specifier, file, typeOnly }) => [specifier, file, typeOnly])).toEqual(expected);
  });

  it("sees an export of everything", () => {
    expect(readSource("a.ts", `export * from "./b.ts";`).exportsAll).toBe(true);
  });

  it("finds a cycle", () => {
    const graph = { a: ["b"], b: ["c"], c: ["b"], d: ["a"] };
    expect(findCycle(new Map(Object.entries(graph)))).toEqual(["b", "c", "b"]);
  });
});

/** A source without its comments. */
function codeOf(path: string): string {
  return readFileSync(`src/${path}`, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
}

/** Floor and folder of a file, such as `core/text`, or the name of a file that stands outside a folder. */
function layerOf(path: string): string {
  const [floor, folder] = path.replace(/\.ts$/, "").split("/");
  if (folder === undefined) return floor!;
  return `${floor}/${folder}`;
}

function floorOf(path: string): number {
  return FLOORS.indexOf(path.slice(0, path.indexOf("/")));
}

function ours(imports: SourceFile["imports"]): string[] {
  return imports.flatMap(({ file }) => (file === null ? [] : [file]));
}

function strangeFiles({ path, imports }: SourceFile): string[] {
  const from = layerOf(path);
  return ours(imports)
    .filter((to) => layerOf(to) !== from && !table.get(from)?.ours.has(layerOf(to)))
    .map((to) => `${path} → ${to}`);
}

function strangePackages({ path, imports }: SourceFile): string[] {
  const allowed = table.get(layerOf(path))?.packages;
  return imports
    .filter(({ file }) => file === null)
    .filter(({ specifier }) => !allowed?.has(packageOf(specifier)))
    .map(({ specifier }) => `${path} → ${specifier}`);
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:*";
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

/** Folders that the table gives to edges whole: the errors of callers, and what an article is made of. */
const OPEN_FOLDERS = ["core/door", "core/text"];

/** Imports of an edge from another floor, past the entries: the languages of reports and checks are entries of their own. The Markdown reader makes articles, and is the exception. */
function pastEntries({ path, imports }: SourceFile): string[] {
  if (!path.startsWith("edge/") || path.startsWith("edge/markdown/")) return [];
  return ours(imports)
    .filter((to) => !to.startsWith("edge/") && to !== "index.ts" && !to.endsWith("/index.ts"))
    .filter((to) => !/^view\/(?:report|check)\/languages\//.test(to))
    .filter((to) => !OPEN_FOLDERS.includes(layerOf(to)))
    .map((to) => `${path} → ${to}`);
}

/** Imports of an edge, past its `index.ts`. */
function sideDoors({ path, imports }: SourceFile): string[] {
  const from = layerOf(path);
  return ours(imports)
    .filter((to) => to.startsWith("edge/") && layerOf(to) !== from && !to.endsWith("/index.ts"))
    .map((to) => `${path} → ${to}`);
}
