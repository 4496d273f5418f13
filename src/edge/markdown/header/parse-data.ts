import { parse as parseToml } from "smol-toml";
import type { HeaderEntry } from "./header-entry.ts";
import { HeaderError } from "./parse-yaml.ts";

/** Keys within keys that are looked at. */
const maxInner = 6;

/** The entries of a header in TOML, as Hugo and Zola have it. Throws `HeaderError`. */
export function parseTomlHeader(source: string, firstLine: number): HeaderEntry[] {
  const data = read(() => parseToml(source));
  return entriesOf(data, { source, firstLine, prefix: "", depth: 0 });
}

/** The entries of a header in JSON. Throws `HeaderError`. */
export function parseJsonHeader(source: string, firstLine: number): HeaderEntry[] {
  const text = source.trim();
  const data = read(
    () => JSON.parse(text.startsWith("{") ? text : `{${text.replace(/,\s*$/, "")}}`) as unknown,
  );
  return entriesOf(data, { source, firstLine, prefix: "", depth: 0 });
}

function read(parse: () => unknown): unknown {
  try {
    return parse();
  } catch (error) {
    const { message, line } = error as Error & { line?: number };
    throw new HeaderError((message.split("\n")[0] ?? "").slice(0, 200), line ?? 1);
  }
}

interface Around {
  readonly source: string;
  readonly firstLine: number;
  readonly prefix: string;
  readonly depth: number;
}

function entriesOf(data: unknown, around: Around): HeaderEntry[] {
  if (typeof data !== "object" || data === null || Array.isArray(data) || around.depth > maxInner) return [];
  return Object.entries(data).map(([name, value]) => {
    const key = around.prefix + name;
    const inner =
      value instanceof Date
        ? []
        : entriesOf(value, { ...around, prefix: `${key}.`, depth: around.depth + 1 });
    return {
      key,
      value: plain(value),
      line: around.firstLine + lineOf(name, around.source),
      column: 1,
      ...(inner.length > 0 && { inner }),
    };
  });
}

/** Dates become text, big numbers too. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** Lines before the one that names the key; 0 if none seems to. */
function lineOf(name: string, source: string): number {
  const lines = source.split("\n");
  const at = lines.findIndex((line) => {
    const start = line.indexOf(name);
    return (
      start >= 0 &&
      /^[\s"'[{,.\w-]*$/.test(line.slice(0, start)) &&
      /^["'\]]*\s*(?:[=:\]]|$)/.test(line.slice(start + name.length))
    );
  });
  return Math.max(0, at);
}
