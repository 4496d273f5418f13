import { directive, indentedBox, quote, slashedBox, wikiMacro } from "./box-lines.ts";
import { asciidocCondition, sphinxCondition } from "./condition-lines.ts";
import { heading, labelled } from "./heading-lines.ts";
import type { LineReader } from "./line-ends.ts";
import { spokenPair } from "./pair-lines.ts";
import type { Passage } from "./passage.ts";
import { SIGN as SPOKEN } from "./says-for-few.ts";

/** From line, up to but without line `to`. */
interface LinePassage {
  readonly from: number;
  readonly to: number;
}

/**
 * Passages of whole lines that are for few readers: boxes (`:::internal`, `!!! internal`, `> [!STAFF]`), conditions of AsciiDoc and
 * reStructuredText, and what stands below `## Internal note` or behind `**Internal note:**`.
 */
export function linePassages(text: string): Passage[] {
  if (!SIGN.test(text) && !SPOKEN.test(text)) return [];
  const lines = text.split("\n");
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length + 1;
  }
  return rangesOf(lines).map(({ from, to }) => ({
    start: starts[from]!,
    end: to < lines.length ? starts[to]! - 1 : text.length,
    mark: lines[from]!.trim().slice(0, 80),
  }));
}

/** What names of boxes and conditions say besides the words of headings. */
const SIGN =
  /intern|agent|private|restricted|secret|draft|entwurf|brouillon|borrador|unpublished|public|extern|\bwip\b/i;

function rangesOf(lines: readonly string[]): LinePassage[] {
  const found: LinePassage[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.trim() === "") continue;
    const to = readers.map((read) => read(lines, at)).find((end) => end !== null);
    if (to === undefined || to === null) continue;
    found.push({ from: at, to });
    at = Math.max(at, to - 1);
  }
  return found;
}

const readers: readonly LineReader[] = [
  spokenPair,
  directive,
  indentedBox,
  slashedBox,
  quote,
  asciidocCondition,
  sphinxCondition,
  wikiMacro,
  heading,
  labelled,
];
