import { readFileSync } from "node:fs";

/** What one folder (or top-level file) of `src` may import. */
export interface Allowed {
  /** Folders and top-level files, these without `.ts`. */
  readonly ours: ReadonlySet<string>;
  /** Package names; `node:*` stands for every built-in module. */
  readonly packages: ReadonlySet<string>;
}

/** The table "Who may import what" of `docs/architecture.md`: folder, or top-level file without `.ts` → what it may import. */
export function readImportTable(): Map<string, Allowed> {
  const section = readFileSync("docs/architecture.md", "utf8")
    .split(/^## /m)
    .find((part) => part.startsWith("Who may import what"));
  if (section === undefined) throw new Error("docs/architecture.md has no section 'Who may import what'.");
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return new Map(rows.flatMap(readRow));
}

function readRow(row: string): [string, Allowed][] {
  const [, folders = "", ours = "", packages = ""] = row.split("|");
  const allowed = { ours: new Set(names(ours)), packages: new Set(names(packages)) };
  return names(folders).map((folder) => [folder, allowed]);
}

function names(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!.replace(/\/$|\.ts$/, ""));
}
