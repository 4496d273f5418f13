import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

/** One `import`, `export … from` or `import()` of a source file. */
export interface Import {
  /** As written: `./fold.ts`, `minisearch`. Of a file outside `src`, its path in the repository: `package.json`. */
  readonly specifier: string;
  /** The file it means, relative to `src`, with forward slashes; `null` for what is outside `src`. */
  readonly file: string | null;
  /** Gone when the types are: `import type`, or an import of nothing but types. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Relative to `src`, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Has an `export *`, which hides what is exported. */
  readonly exportsAll: boolean;
}

/** Every TypeScript file below `src`, in code-unit order. */
export function readSourceFiles(): SourceFile[] {
  const paths = readdirSync("src", { recursive: true, encoding: "utf8" });
  return paths
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => readSource(path, readFileSync(`src/${path}`, "utf8")));
}

/** `import … from`, `export … from` and `import "…"` as the formatter writes them: at the start of a line. */
const statement = /^(?:import|export)\s+(?:(type\s)?([^;"'`]*?)\s*from\s+)?"([^"]+)";/gm;

/** `import("…")`, of a value or of a type. */
const call = /\bimport\("([^"]+)"\)/g;

/** What one file imports. */
export function readSource(path: string, text: string): SourceFile {
  const statements = [...text.matchAll(statement)].map(([, type, names = "", specifier]) =>
    toImport(path, specifier!, type !== undefined || areTypes(names)),
  );
  const calls = [...text.matchAll(call)].map(([, specifier]) => toImport(path, specifier!, false));
  return {
    path,
    lines: text.trimEnd().split("\n").length,
    imports: [...statements, ...calls],
    exportsAll: /^export \*/m.test(text),
  };
}

function toImport(from: string, specifier: string, typeOnly: boolean): Import {
  if (!specifier.startsWith(".")) return { specifier, file: null, typeOnly };
  const file = posix.join(posix.dirname(from), specifier);
  if (file.startsWith("../")) return { specifier: file.slice("../".length), file: null, typeOnly };
  return { specifier, file, typeOnly };
}

/** `{ type A, type B }`, but not `{ type A, b }`, `a` or `* as a`. */
function areTypes(names: string): boolean {
  const inner = /^\{([\s\S]*)\}$/.exec(names)?.[1]?.split(",") ?? [];
  const parts = inner.map((part) => part.trim()).filter((part) => part !== "");
  return parts.length > 0 && parts.every((part) => part.startsWith("type "));
}
