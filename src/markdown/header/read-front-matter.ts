import type { Issue } from "../../issue.ts";
import type { FrontMatterEntry } from "./header-entry.ts";
import { parseYaml, YamlError } from "./parse-yaml.ts";
import { salvageYaml } from "./salvage-yaml.ts";
import { type FrontMatterBlock, looksLikeHeader, splitFrontMatter } from "./split-front-matter.ts";

/** Longest header that is read, in UTF-16 code units. */
const maxHeaderLength = 64 * 1024;

/** A text taken apart: its header, and the body that is left. */
export interface FrontMatter {
  readonly entries: readonly FrontMatterEntry[];
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
 * Reads the front matter of a text whose lines end in `\n`. Never throws.
 * Broken YAML is read key by key; a text that merely starts with a rule (`---`) is all body;
 * a header in any language but YAML is left out unread. In no case does header text become body text.
 */
export function readFrontMatter(text: string, warn: Warn): FrontMatter {
  const block = splitFrontMatter(text);
  if (block === null) return allBody(text);
  const refused = refuse(block);
  if (refused !== null) {
    const issues = [warn(refused.code, refused.message, { line: 1, column: 1 })];
    return { ...bodyOf(block), entries: [], accessLost: true, issues };
  }
  const unclosed = block.closed
    ? []
    : [warn("front-matter-unclosed", unclosedMessage, { line: 1, column: 1 })];
  try {
    const entries = parseYaml(block.source, 2);
    if (entries === null) return allBody(text);
    return { ...bodyOf(block), entries, accessLost: false, issues: unclosed };
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    if (block.closed && !looksLikeHeader(block.source)) return allBody(text);
    return salvaged(block, error, { warn, issues: unclosed });
  }
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
      message: `Front matter must be YAML, got "${language}". It was not read, and the article is treated as a draft.`,
    };
  }
  if (source.length <= maxHeaderLength) return null;
  return {
    code: "front-matter-too-large",
    message: `Front matter must be at most ${maxHeaderLength} characters, got ${source.length}. It was not read, and the article is treated as a draft.`,
  };
}

function salvaged(
  block: FrontMatterBlock,
  error: YamlError,
  to: { warn: Warn; issues: Issue[] },
): FrontMatter {
  const { entries, lostLines, accessLost } = salvageYaml(block.source, 2);
  const lost =
    lostLines.length === 0 ? "No key was lost." : `Lost: line ${lostLines.slice(0, 5).join(", ")}.`;
  const hidden = accessLost ? " Who may see the article is not sure, so it is treated as a draft." : "";
  const message = `Front matter is not valid YAML (${error.message}). Read key by key instead. ${lost}${hidden} Quote values that contain ": " or "#".`;
  const issue = to.warn("front-matter-invalid", message, { line: error.line + 1, column: error.column });
  return { ...bodyOf(block), entries, accessLost, issues: [...to.issues, issue] };
}
