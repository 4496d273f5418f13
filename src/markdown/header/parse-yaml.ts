import matter from "gray-matter";
import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { FrontMatterEntry } from "./header-entry.ts";

/** Aliases (`*name`) that one header may expand to, so that a few lines cannot grow to gigabytes. */
const maxAliases = 20;

/** Brackets within each other in one header. */
const maxDepth = 40;

/** YAML that could not be read; `line` is 1-based within the block. */
export class YamlError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/**
 * The entries of a YAML mapping, in order, with lines counted from `firstLine`; `null` if the block is not a mapping.
 * Throws `YamlError`. Read through gray-matter with every language but YAML denied and its cache by-passed:
 * by default it runs `---js` headers as code, and returns `{}` for broken YAML the second time.
 */
export function parseYaml(source: string, firstLine: number): FrontMatterEntry[] | null {
  const lines = new LineCounter();
  let parsed: Document | null = null;
  const readYaml = (text: string): object => {
    if (text.trim() !== source.trim()) throw new YamlError('a line must not start with "---"', 1, 1);
    parsed = parseDocument(source, {
      schema: "core",
      uniqueKeys: true,
      logLevel: "silent",
      prettyErrors: false,
      lineCounter: lines,
    });
    return toData(parsed, lines);
  };
  const data = readBlock(source, readYaml);
  if (parsed === null) return [];
  return toEntries(parsed, data, (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  });
}

function readBlock(source: string, readYaml: (text: string) => object): unknown {
  refuseDepth(source);
  try {
    return matter(`---\n${source}\n---\n`, { language: "yaml", engines: engines(readYaml) }).data;
  } catch (error) {
    if (error instanceof YamlError) throw error;
    throw new YamlError(firstSentence(String((error as Error).message)), 1, 1);
  }
}

/** The YAML reader calls itself for every level, and running out of stack can end the process, so it never sees deep levels. */
function refuseDepth(source: string): void {
  let depth = 0;
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth = bracket === "[" || bracket === "{" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > maxDepth) throw new YamlError(`more than ${maxDepth} brackets within each other`, 1, 1);
  }
  if (/(?:[-?][ \t]+){40}/.test(source)) throw new YamlError("more than 40 lists within each other", 1, 1);
}

function engines(readYaml: (text: string) => object) {
  const denied = {
    parse(): never {
      throw new YamlError("only YAML is allowed", 1, 1);
    },
  };
  return { yaml: { parse: readYaml }, javascript: denied, coffee: denied, json: denied };
}

function toData(document: Document, lines: LineCounter): object {
  const error = document.errors[0];
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new YamlError(firstSentence(error.message), line, col);
  }
  keepSourceText(document);
  return document.toJS({ maxAliasCount: maxAliases }) ?? {};
}

/** `012`, `1.10` and `True` stay as written: only what prints as its source again is a number or a boolean. */
function keepSourceText(document: Document): void {
  visit(document, {
    Scalar(_key, node) {
      const typed = typeof node.value === "number" || typeof node.value === "boolean";
      if (typed && node.source !== undefined && String(node.value) !== node.source) node.value = node.source;
    },
  });
}

type Place = (offset: number) => { readonly line: number; readonly column: number };

function toEntries(document: Document, data: unknown, place: Place): FrontMatterEntry[] | null {
  if (document.contents === null) return [];
  if (!isMap(document.contents)) {
    return isScalar(document.contents) && document.contents.value === null ? [] : null;
  }
  const values = new Map(Object.entries(data as object));
  return document.contents.items.flatMap((pair) => {
    if (!isScalar(pair.key)) return [];
    const key = String(pair.key.value ?? "");
    return [{ key, value: values.get(key), ...place(pair.key.range?.[0] ?? 0) }];
  });
}

function firstSentence(message: string): string {
  return (message.split("\n")[0] ?? "").slice(0, 200);
}
