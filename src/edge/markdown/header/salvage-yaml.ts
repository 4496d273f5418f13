import { type HeaderEntry, normalizeKey, wordsOfKey } from "./header-entry.ts";
import { asYaml, isKnownKey, readKeyLine } from "./key-line.ts";
import { accessOfKey } from "./key-meaning.ts";
import { parseYaml } from "./parse-yaml.ts";

/** What could be read of broken YAML. */
interface SalvagedYaml {
  readonly entries: readonly HeaderEntry[];
  /** 1-based lines in the file that could not be read. */
  readonly lostLines: readonly number[];
  /** A lost or doubled line may have said who may see the article: treat it as hidden. */
  readonly accessLost: boolean;
}

interface Chunk {
  readonly key: string | null;
  readonly text: string;
  readonly line: number;
}

const keyLine = /^(?:"([^"]{1,100})"|'([^']{1,100})'|([\p{L}_$@][^:#\n]{0,99}?))[ \t]*:(?:[ \t]|$)/u;
const accessWord =
  /audience|visib|criteria|stat[eu]|workflow|draft|publish|valid|effective|embargo|internal|private/i;

/** Whether lost lines may have said who sees the article. */
function soundsLikeAccess(text: string): boolean {
  return (
    accessWord.test(text) ||
    wordsOfKey(text)
      .slice(0, 200)
      .some((word) => accessOfKey(word) !== null)
  );
}

/**
 * Reads broken YAML one top-level key at a time, so that one unquoted colon costs at most one key.
 * A single line that is no YAML by itself is taken as text: `description: How to: do it`.
 */
export function salvageYaml(source: string, firstLine: number): SalvagedYaml {
  const entries: HeaderEntry[] = [];
  const seen = new Set<string>();
  const lost: Chunk[] = [];
  let accessLost = false;
  for (const chunk of toChunks(source, firstLine)) {
    const entry = readChunk(chunk);
    if (entry === null || seen.has(normalizeKey(entry.key))) {
      lost.push(chunk);
      // Of a key that stands twice, what its value tells is known to be no key.
      accessLost ||= soundsLikeAccess(entry?.key ?? chunk.text);
    } else entries.push(entry);
    if (entry !== null) seen.add(normalizeKey(entry.key));
  }
  return {
    entries,
    lostLines: lost.map((chunk) => chunk.line),
    accessLost,
  };
}

function toChunks(source: string, firstLine: number): Chunk[] {
  const chunks: { key: string | null; lines: string[]; line: number }[] = [];
  source.split("\n").forEach((written, index) => {
    // `title:x` is no key to YAML, and was meant as one.
    const text = isKnownKey(readKeyLine(written)?.key ?? "") ? asYaml(written) : written;
    const last = chunks.at(-1);
    const match = keyLine.exec(text);
    if (match)
      chunks.push({ key: match[1] ?? match[2] ?? match[3] ?? "", lines: [text], line: firstLine + index });
    else if (last && /^(?:[ \t]|-[ \t]|#|$)/.test(text)) last.lines.push(text);
    else if (text.trim() !== "" && !text.startsWith("#"))
      chunks.push({ key: null, lines: [text], line: firstLine + index });
  });
  return chunks.map(({ key, lines, line }) => ({ key, line, text: lines.join("\n").trimEnd() }));
}

function readChunk({ key, text, line }: Chunk): HeaderEntry | null {
  if (key === null) return null;
  try {
    const entries = parseYaml(text, line);
    if (entries?.length === 1 && entries[0]) return entries[0];
  } catch {
    // Not YAML by itself either: read as text below.
  }
  if (text.includes("\n")) return null;
  const value = text.slice(text.indexOf(":", key.length) + 1).trim();
  return { key, value: unquote(value), line, column: 1 };
}

function unquote(value: string): string {
  return value.replace(/^["']|["']$/g, "");
}
