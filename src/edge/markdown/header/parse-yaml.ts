import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
} from "yaml";
import type { HeaderEntry } from "./header-entry.ts";

/** Aliases (`*name`) in one header. The reader's time grows with their cube. */
const maxAliases = 20;

/** Brackets within each other in one header. */
const maxDepth = 40;

/** Keys within keys that are looked at. */
const maxInner = 6;

/** A header that could not be read; `line` is 1-based within the block. */
export class HeaderError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(message: string, line = 1, column = 1) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/**
 * The entries of a YAML mapping, in order, with lines counted from `firstLine`; `null` if the block is not a mapping.
 * Throws `HeaderError`. Tags run nothing, aliases are few, and what contains itself is refused.
 */
export function parseYaml(source: string, firstLine: number): HeaderEntry[] | null {
  refuseDepth(source);
  const lines = new LineCounter();
  const document = parseDocument(source, {
    schema: "core",
    uniqueKeys: true,
    logLevel: "silent",
    prettyErrors: false,
    lineCounter: lines,
  });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  refuseErrors(document, lines);
  refuseAliases(document);
  keepSourceText(document);
  const contents = document.contents;
  if (contents === null || (isScalar(contents) && contents.value === null)) return [];
  if (!isMap(contents)) return null;
  return entriesOf(contents as ParsedNode, toData(document), { place, prefix: "", depth: 0 });
}

/** The YAML reader calls itself for every level, and running out of stack can end the process, so it never sees deep levels. */
function refuseDepth(source: string): void {
  let depth = 0;
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth = bracket === "[" || bracket === "{" ? depth + 1 : Math.max(0, depth - 1);
    if (depth > maxDepth) throw new HeaderError(`more than ${maxDepth} brackets within each other`);
  }
  if (/(?:[-?][ \t]+){40}/.test(source)) throw new HeaderError("more than 40 lists within each other");
}

function refuseErrors(document: Document, lines: LineCounter): void {
  const error = document.errors[0];
  if (!error) return;
  const { line, col } = lines.linePos(error.pos[0]);
  throw new HeaderError(firstSentence(error.message), line, col);
}

/** Before anything is expanded: a list that names itself a thousand times takes a minute, and what it becomes has no end. */
function refuseAliases(document: Document): void {
  let count = 0;
  visit(document, {
    Alias(_key, node, path) {
      count++;
      if (count > maxAliases) throw new HeaderError(`more than ${maxAliases} aliases`);
      const itself = path.some((above) => isCollection(above) && above.anchor === node.source);
      if (itself) throw new HeaderError(`"*${node.source}" stands within itself`);
    },
  });
}

function toData(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: maxAliases }) ?? {};
  } catch (error) {
    throw new HeaderError(firstSentence(String((error as Error).message)));
  }
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

interface Around {
  readonly place: (offset: number) => { readonly line: number; readonly column: number };
  readonly prefix: string;
  readonly depth: number;
}

function entriesOf(node: ParsedNode, data: unknown, around: Around): HeaderEntry[] {
  if (!isMap(node) || isAlias(node) || around.depth > maxInner) return [];
  const values = new Map(Object.entries((data ?? {}) as object));
  return node.items.flatMap((pair) => {
    if (!isScalar(pair.key)) return [];
    const name = String(pair.key.value ?? "");
    const value = values.get(name);
    const key = around.prefix + name;
    const at = around.place(pair.key.range?.[0] ?? 0);
    const inner = entriesOf(pair.value as ParsedNode, value, {
      ...around,
      prefix: `${key}.`,
      depth: around.depth + 1,
    });
    return [{ key, value, ...at, ...(inner.length > 0 && { inner }) }];
  });
}

function firstSentence(message: string): string {
  return (message.split("\n")[0] ?? "").slice(0, 200);
}
