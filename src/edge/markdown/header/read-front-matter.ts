import type { Issue } from "../../../core/issue.ts";
import type { HeaderEntry } from "./header-entry.ts";
import { asYaml, isHeaderKey, isKnownKey, readKeyLine } from "./key-line.ts";
import { accessOfKey } from "./key-meaning.ts";
import { parseJsonHeader, parseTomlHeader } from "./parse-data.ts";
import { HeaderError, parseYaml } from "./parse-yaml.ts";
import { salvageYaml } from "./salvage-yaml.ts";
import { commentsBefore } from "./skip-preamble.ts";
import { type FrontMatterBlock, looksLikeHeader, splitFrontMatter } from "./split-front-matter.ts";
import { spokenMarks } from "./spoken-marks.ts";

/** Longest header that is read, in UTF-16 code units, and in lines. */
const maxHeaderLength = 64 * 1024;
const maxHeaderLines = 3_000;

/** Headers behind each other, as tools leave them that add one of their own. */
const maxHeaders = 3;

/** A text taken apart: its header, and the body that is left. */
export interface FrontMatter {
  readonly entries: readonly HeaderEntry[];
  readonly body: string;
  /** Lines before `body` in the file. */
  readonly bodyLine: number;
  /** The header could not be read whole, and what was lost may restrict who sees the article. */
  readonly accessLost: boolean;
  readonly issues: readonly Issue[];
}

/** Takes a warning apart from where it is: the caller knows the path. */
export type Warn = (code: string, message: string, place: { line: number; column: number | null }) => Issue;

/**
 * Reads the front matter of a text whose lines end in `\n`: YAML, TOML, JSON, or bare lines of `key: value`. Never throws.
 * Broken YAML is read key by key; a text that merely starts with a rule (`---`) is all body;
 * a header that cannot be read is left out unread, and hides the article. In no case does header text become body text.
 */
export function readFrontMatter(text: string, warn: Warn): FrontMatter {
  let front: FrontMatter = { ...allBody(text), entries: commentEntries(text) };
  for (let header = 0; header < maxHeaders; header++) {
    const next = readHeader(front.body, (code, message, { line, column }) =>
      warn(code, message, { line: line + front.bodyLine, column }),
    );
    if (next === null || (header > 0 && !next.entries.some(({ key }) => isHeaderKey(key)))) break;
    front = {
      entries: [...front.entries, ...next.entries.map((entry) => lower(entry, front.bodyLine))],
      body: next.body,
      bodyLine: front.bodyLine + next.bodyLine,
      accessLost: front.accessLost || next.accessLost,
      issues: [...front.issues, ...next.issues],
    };
  }
  const marks = spokenMarks(front.body).map((entry) => lower(entry, front.bodyLine));
  return { ...front, entries: [...front.entries, ...marks] };
}

function lower(entry: HeaderEntry, lines: number): HeaderEntry {
  const inner = entry.inner?.map((one) => lower(one, lines));
  return { ...entry, line: entry.line + lines, ...(inner && { inner }) };
}

/** `null` if the text begins with no header. */
function readHeader(text: string, warn: Warn): FrontMatter | null {
  const block = splitFrontMatter(text);
  if (block === null) return null;
  const at = { line: block.line - (block.format === "json" || block.format === "lines" ? 0 : 1), column: 1 };
  const refused = refuse(block);
  if (refused !== null)
    return {
      ...bodyOf(block),
      entries: [],
      accessLost: true,
      issues: [warn(refused.code, refused.message, at)],
    };
  if (block.format === "lines") return loose(block, warn, at);
  const unclosed = block.closed ? [] : [warn("front-matter-unclosed", unclosedMessage, at)];
  try {
    const entries = parse(block);
    if (entries === null) return isLoose(block.source) ? loose(block, warn, at) : null;
    return { ...bodyOf(block), entries, accessLost: false, issues: unclosed };
  } catch (error) {
    if (!(error instanceof HeaderError)) throw error;
    if (block.format !== "yaml") return unread(block, error, warn);
    if (block.closed && !looksLikeHeader(block.source)) return null;
    return salvaged(block, error, { warn, issues: unclosed });
  }
}

function parse({ format, source, line }: FrontMatterBlock): readonly HeaderEntry[] | null {
  if (format === "toml") return parseTomlHeader(source, line);
  return format === "json" ? parseJsonHeader(source, line) : parseYaml(source, line);
}

const unclosedMessage =
  'The front matter is not closed: expected a line "---" after the keys. What looked like keys was read as such.';

function allBody(text: string): FrontMatter {
  return { entries: [], body: text, bodyLine: 0, accessLost: false, issues: [] };
}

function bodyOf(block: FrontMatterBlock): { body: string; bodyLine: number } {
  return { body: block.body, bodyLine: block.bodyLine };
}

function refuse({ language, source }: FrontMatterBlock): { code: string; message: string } | null {
  if (language !== "" && !/^ya?ml$/i.test(language)) {
    return {
      code: "front-matter-language",
      message: `Front matter between "---" must be YAML, got "${language}". It was not read, and the article is treated as a draft.`,
    };
  }
  if (source.length <= maxHeaderLength && source.split("\n", maxHeaderLines + 1).length <= maxHeaderLines)
    return null;
  return {
    code: "front-matter-too-large",
    message: `Front matter must be at most ${maxHeaderLength} characters and ${maxHeaderLines} lines, got ${source.length} characters. It was not read, and the article is treated as a draft.`,
  };
}

/** TOML and JSON that are broken: nothing of them is sure. */
function unread(block: FrontMatterBlock, error: HeaderError, warn: Warn): FrontMatter {
  const name = block.format.toUpperCase();
  const message = `Front matter is not valid ${name} (${error.message}). It was not read, and the article is treated as a draft.`;
  const issue = warn("front-matter-invalid", message, { line: block.line + error.line - 1, column: null });
  return { ...bodyOf(block), entries: [], accessLost: true, issues: [issue] };
}

/** Text that YAML takes for one word, though each line is a key: `title:x`. */
function isLoose(source: string): boolean {
  const lines = source.split("\n").filter((line) => line.trim() !== "");
  return (
    lines.every((line) => readKeyLine(line) !== null) &&
    lines.some((line) => isKnownKey(readKeyLine(line)?.key ?? ""))
  );
}

function loose(block: FrontMatterBlock, warn: Warn, at: { line: number; column: number }): FrontMatter {
  const { entries, accessLost, lostLines } = salvageYaml(asYaml(block.source), block.line);
  const lost = lostLines.length === 0 ? "" : ` Lost: line ${lostLines.slice(0, 5).join(", ")}.`;
  const message = `What looks like a header is none as it is written; it was read line by line and is no text.${lost} Put "---" on the first line of the file and after the keys, and a blank after each colon.`;
  return { ...bodyOf(block), entries, accessLost, issues: [warn("front-matter-odd", message, at)] };
}

function salvaged(
  block: FrontMatterBlock,
  error: HeaderError,
  to: { warn: Warn; issues: Issue[] },
): FrontMatter {
  const { entries, lostLines, accessLost } = salvageYaml(block.source, block.line);
  const lost =
    lostLines.length === 0 ? "No key was lost." : `Lost: line ${lostLines.slice(0, 5).join(", ")}.`;
  const hidden = accessLost ? " Who may see the article is not sure, so it is treated as a draft." : "";
  const message = `Front matter is not valid YAML (${error.message}). Read key by key instead. ${lost}${hidden} Quote values that contain ": " or "#".`;
  const issue = to.warn("front-matter-invalid", message, {
    line: error.line + block.line - 1,
    column: error.column,
  });
  return { ...bodyOf(block), entries, accessLost, issues: [...to.issues, issue] };
}

/** What Wiki.js, Nikola and others write into comments before the text: `<!-- TITLE: Shared calendar -->`, `[//]: # (draft: true)`. */
function commentEntries(text: string): readonly HeaderEntry[] {
  if (!/^[\s\uFEFF\u200B]*(?:<!--|\[(?:\/\/|comment)\]:)/i.test(text.slice(0, 200))) return [];
  return commentsBefore(text).flatMap((comment) => {
    const lines = comment.text.split("\n").map((line) => (/^\s*-{3,}\s*$/.test(line) ? "" : line.trim()));
    const said = lines.filter((line) => line !== "");
    const [word = ""] = said;
    // `<!-- noindex -->`
    if (said.length === 1 && /^[\w-]+$/.test(word) && accessOfKey(word) === "closes")
      return [{ key: word, value: true, line: comment.lines + 1, column: 1 }];
    const isHeader =
      said.length > 0 &&
      said.every((line) => readKeyLine(line) !== null) &&
      said.some((line) => isHeaderKey(readKeyLine(line)?.key ?? ""));
    return isHeader ? salvageYaml(asYaml(lines.join("\n")), comment.lines + 1).entries : [];
  });
}
