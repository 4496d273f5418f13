import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

/** A name that a source exports. */
export interface Export {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly name: string;
}

/** Where names are imported: whatever runs from the sources. */
const IMPORTING = ["src", "tests", "bench", "examples", "docs"];

const declaration =
  /^export (?:async )?(?:abstract )?(?:function\*?|class|const|let|interface|type|enum) (\w+)/gm;
const statement = /^(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s+from\s+"(\.[^"]+)"/gm;
const member = /\bimport\("(\.[^"]+)"\)\)?\)?\.(\w+)/g;
const taken = /\{([^}]*)\} = await import\("(\.[^"]+)"\)/g;
const all = /^import \* as \w+ from "(\.[^"]+)"/gm;

/** Names that no file imports, and those that sources use nowhere, not even their own: only tests or benches do. */
export function unusedExports(): {
  readonly byNobody: readonly Export[];
  readonly bySources: readonly Export[];
} {
  const files = IMPORTING.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => posix.join(folder, path.replaceAll("\\", "/")))
      .filter((path) => /\.(?:ts|mjs)$/.test(path)),
  );
  const texts = new Map(files.map((path) => [path, readFileSync(path, "utf8")]));
  const imported = new Set([...texts].flatMap(([path, text]) => importsOf(path, text)));
  const inSources = new Set(
    [...texts].flatMap(([path, text]) => (path.startsWith("src/") ? importsOf(path, text) : [])),
  );
  const exported = [...texts].flatMap(([path, text]) =>
    path.startsWith("src/") ? [...text.matchAll(declaration)].map(([, name]) => ({ path, name: name! })) : [],
  );
  const isIn = (names: ReadonlySet<string>, { path, name }: Export): boolean =>
    names.has(`${path}#${name}`) || names.has(`${path}#*`);
  return {
    byNobody: exported.filter((one) => !isIn(imported, one)),
    bySources: exported.filter((one) => !isIn(inSources, one) && !usesItself(texts.get(one.path)!, one.name)),
  };
}

/** `src/core/text/fold.ts#fold` for each name that a file imports, or hands on. */
export function importsOf(path: string, text: string): string[] {
  const of = (specifier: string, names: string): string[] =>
    names
      .split(",")
      .map((name) =>
        name
          .trim()
          .replace(/^type /, "")
          .split(/ as |:/)[0]!
          .trim(),
      )
      .filter((name) => name !== "")
      .map((name) => `${posix.join(posix.dirname(path), specifier)}#${name}`);
  return [
    ...[...text.matchAll(statement), ...text.matchAll(taken)].flatMap(([, names, specifier]) =>
      of(specifier!, names!),
    ),
    ...[...text.matchAll(member)].flatMap(([, specifier, name]) => of(specifier!, name!)),
    ...[...text.matchAll(all)].flatMap(([, specifier]) => of(specifier!, "*")),
  ];
}

function usesItself(text: string, name: string): boolean {
  const uses = text.match(new RegExp(`\\b${name}\\b`, "g")) ?? [];
  return uses.length > 1;
}
