import type { FoundInExport } from "../node/index.ts";
import { count, quantity } from "./describe/format.ts";
import { plain } from "./describe/plain.ts";

/** Examples kept of a kind: enough to see what it finds. */
const EXAMPLES = 5;
/** Columns counted of a kind; a file with endless new keys must not fill the memory. */
const MAX_COLUMNS = 1_000;

interface Kind {
  count: number;
  readonly columns: Map<string, number>;
  readonly examples: {
    readonly file: string;
    readonly line: number;
    readonly column: string | null;
    readonly shape: string;
  }[];
}

/** Counts what was taken out, by kind and column, and keeps the shapes of a few. */
export class RedactionTally {
  readonly #kinds = new Map<string, Kind>();

  add(file: string, { rule, shape, line, column }: FoundInExport): void {
    const kind: Kind = this.#kinds.get(rule) ?? { count: 0, columns: new Map(), examples: [] };
    this.#kinds.set(rule, kind);
    kind.count++;
    const known = kind.columns.get(column ?? "");
    if (known !== undefined || kind.columns.size < MAX_COLUMNS)
      kind.columns.set(column ?? "", (known ?? 0) + 1);
    const isNew = kind.examples.every((example) => example.shape !== shape);
    if (kind.examples.length < EXAMPLES && isNew) kind.examples.push({ file, line, column, shape });
  }

  /** One line: "Taken out of 2 files: 12 × e-mail, 3 × name." */
  summary(files: string): string {
    const kinds = this.#sorted().map(([rule, kind]) => `${count(kind.count)} × ${rule}`);
    return kinds.length === 0
      ? `No personal data was found in ${files}.`
      : `Taken out of ${files}: ${kinds.join(", ")}.`;
  }

  table(): string {
    const kinds = this.#sorted();
    if (kinds.length === 0) return "No personal data was found.\n";
    const lines = kinds.flatMap(([rule, kind]) => [
      `${rule}: ${quantity(kind.count, "place")}`,
      `  in ${columnsOf(kind)}`,
      ...kind.examples.map(
        ({ file, line, column, shape }) =>
          `  ${plain(`${file}:${line}${column === null ? "" : ` ${column}`}: ${shape}`)}`,
      ),
    ]);
    return `${lines.join("\n")}\n\nLetters are shown as x, digits as 9. Nothing was written.\n`;
  }

  json(): string {
    const kinds = this.#sorted().map(([rule, kind]) => ({
      rule,
      count: kind.count,
      columns: byCount(kind).map(([column, places]) => ({ column: column || null, count: places })),
      examples: kind.examples,
    }));
    return `${JSON.stringify({ found: kinds }, null, 2)}\n`;
  }

  /** Most places first. */
  #sorted(): [string, Kind][] {
    return [...this.#kinds].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  }
}

function byCount({ columns }: Kind): [string, number][] {
  return [...columns].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function columnsOf(kind: Kind): string {
  const named = byCount(kind).map(([column, places]) => `${plain(column) || "text"} ${count(places)}`);
  return named.length > 6 ? `${named.slice(0, 6).join(", ")}, …` : named.join(", ");
}
