import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSourceFiles } from "./layers/read-source-files.ts";

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly files: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

/** Packages that the code of src imports, types left aside. */
const imported = new Set(
  readSourceFiles()
    .flatMap(({ imports }) => imports.filter(({ file, typeOnly }) => file === null && !typeOnly))
    .filter(({ specifier }) => !specifier.startsWith("node:") && specifier !== "package.json")
    .map(({ specifier }) => packageOf(specifier)),
);

/** Packages of types alone that src imports. */
const typesOnly = new Set(
  readSourceFiles()
    .flatMap(({ imports }) => imports.filter(({ file, typeOnly }) => file === null && typeOnly))
    .map(({ specifier }) => `@types/${specifier}`),
);

const lockText = readFileSync("package-lock.json", "utf8");
const lock = JSON.parse(lockText) as { readonly packages: Readonly<Record<string, Locked>> };

/** Whether a version has the first number of one of the ranges: `.ci/ranges` runs the tests at both ends of each. */
function mayBe(version: string | undefined, ranges: string): boolean {
  return ranges.split(" || ").some((range) => range.slice(1).split(".")[0] === version?.split(".")[0]);
}

interface Locked extends Partial<Manifest> {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe("package-lock.json", () => {
  it("names no address, so that any registry will do", () => {
    expect(lockText).not.toContain('"resolved"');
  });

  it("knows every optional package, also those of other systems, without which `npm ci` refuses", () => {
    const optional = Object.values(lock.packages).flatMap((locked) =>
      Object.keys(locked.optionalDependencies ?? {}),
    );
    expect(optional.filter((name) => lock.packages[`node_modules/${name}`] === undefined)).toEqual([]);
  });
});

describe("package.json", () => {
  it("depends on the packages that src imports", () => {
    const named = { ...manifest.dependencies, ...manifest.peerDependencies };
    expect([...imported].filter((name) => !(name in named))).toEqual([]);
  });

  it("depends on nothing else", () => {
    const known = new Set([...imported, ...typesOnly]);
    expect(Object.keys(manifest.dependencies).filter((name) => !known.has(name))).toEqual([]);
  });

  it("names what src imports only if it is there as an optional peer, and tests bring it", () => {
    const { peerDependencies: peers, peerDependenciesMeta: meta, devDependencies } = manifest;
    expect(Object.keys(peers).filter((name) => meta[name]?.optional !== true)).toEqual([]);
    expect(Object.keys(peers).filter((name) => !mayBe(devDependencies[name], peers[name]!))).toEqual([]);
  });

  it("leaves an app its own versions: ranges for what it gets, exact ones only for working on it", () => {
    const { dependencies, peerDependencies: peers, devDependencies } = manifest;
    const ranges = Object.values({ ...dependencies, ...peers });
    expect(ranges.filter((range) => !/^\^\d+\.\d+\.\d+( \|\| \^\d+\.\d+\.\d+)*$/.test(range))).toEqual([]);
    const exact = /^(?:npm:[a-z]+@)?\d+\.\d+\.\d+$/;
    expect(Object.values(devDependencies).filter((version) => !exact.test(version))).toEqual([]);
  });

  it("is the same in the lock file", () => {
    const { dependencies, devDependencies } = lock.packages[""]!;
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
  });

  it("publishes files that exist", () => {
    const written = manifest.files.filter((path) => path !== "dist");
    expect(written.filter((path) => !existsSync(path.replace(/\/\*.*$/, "")))).toEqual([]);
  });

  it("explains every dependency in docs/dependencies.md", () => {
    const page = readFileSync("docs/dependencies.md", "utf8");
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

const declarations = existsSync("dist") ? readdirSync("dist").filter((name) => name.endsWith(".d.ts")) : [];

describe.skipIf(declarations.length === 0)("dist (skipped without `npm run build`)", () => {
  it("has every file that package.json points to", () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target),
    );
    expect([...targets, ...Object.values(manifest.bin)].filter((path) => !existsSync(path))).toEqual([]);
  });

  it("names types before code, as TypeScript asks", () => {
    const conditions = Object.values(manifest.exports).filter((target) => typeof target !== "string");
    expect(conditions.map((target) => Object.keys(target)[0])).toEqual(conditions.map(() => "types"));
  });

  it("imports other declarations by the name of their code", () => {
    const specifiers = declarations.flatMap((name) => importsOf(`dist/${name}`));
    expect(specifiers.filter((specifier) => specifier.startsWith(".") && !specifier.endsWith(".js"))).toEqual(
      [],
    );
  });

  it("needs no types of Node for the core", () => {
    const files = closureOf("dist/index.d.ts");
    const foreign = /\bnode:|\bNodeJS\b|\bBuffer\b|reference types=/;
    expect(files.filter((path) => foreign.test(readFileSync(path, "utf8")))).toEqual([]);
    expect(files.flatMap(importsOf).filter((specifier) => !specifier.startsWith("."))).toEqual([]);
  });

  it("needs no optional package for types: who has not installed it checks them too", () => {
    const optional = Object.keys(manifest.peerDependencies);
    const named = declarations.flatMap((name) => importsOf(`dist/${name}`)).map(packageOf);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => optional.includes(name))).toEqual([]);
  });

  it("depends on what its types import: with Plug'n'Play nothing else is found", () => {
    const named = new Set(
      declarations.flatMap((name) => importsOf(`dist/${name}`)).filter((one) => /^[\w@]/.test(one)),
    );
    const foreign = [...named].filter((one) => !one.startsWith("node:")).map(packageOf);
    expect(foreign).toContain("mdast");
    expect(
      foreign.filter((name) => ![name, `@types/${name}`].some((one) => one in manifest.dependencies)),
    ).toEqual([]);
  });

  it("names modules of Node as such, which Deno and workers insist on", () => {
    const code = readdirSync("dist").filter((name) => name.endsWith(".js"));
    const bare =
      /\bfrom "(?:fs|path|os|crypto|stream|url|util|zlib|http|net|readline|buffer|module|child_process|worker_threads)(?:\/promises)?"/;
    expect(code.filter((name) => bare.test(readFileSync(`dist/${name}`, "utf8")))).toEqual([]);
  });

  it("starts the command with Node", () => {
    expect(readFileSync(manifest.bin["level-zero"]!, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function importsOf(path: string): string[] {
  return [...readFileSync(path, "utf8").matchAll(/\b(?:from|import\() ?["']([^"']+)["']/g)].map(
    ([, name]) => name!,
  );
}

/** A declaration file and all that it imports of ours. */
function closureOf(path: string, known: Set<string> = new Set()): string[] {
  if (known.has(path)) return [];
  known.add(path);
  const ours = importsOf(path).filter((specifier) => specifier.startsWith("./"));
  return [
    path,
    ...ours.flatMap((name) => closureOf(`dist/${name.slice(2).replace(/\.js$/, ".d.ts")}`, known)),
  ];
}
