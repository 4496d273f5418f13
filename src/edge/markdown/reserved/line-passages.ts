import { wordsOfKey } from "../header/header-entry.ts";
import { directive, indentedBox, quote, slashedBox, wikiMacro } from "./box-lines.ts";
import { isForFew } from "./few-readers.ts";
import { heading, labelled } from "./heading-lines.ts";
import { behind, endOfIndent, type LineReader } from "./line-ends.ts";
import type { Passage } from "./passage.ts";
import { readCondition } from "./read-condition.ts";
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

const asciidoc = /^(ifdef|ifndef|ifeval)::([\w,+-]{0,100})\[(.*)\][ \t]*$/;

/** `ifdef::internal[]` of AsciiDoc. */
function asciidocCondition(lines: readonly string[], at: number): number | null {
  const found = asciidoc.exec(lines[at]!);
  if (!found) return null;
  const [, how = "", names = "", inside = ""] = found;
  const kind = readCondition(how === "ifeval" ? inside : names.replace(/[,+]/g, " "));
  if (kind !== (how === "ifndef" ? "rest" : "few")) return null;
  return how !== "ifeval" && inside !== "" ? at + 1 : behind(lines, at, /^endif::/);
}

const only = /^([ \t]*)\.\.[ \t]+(?:only|ifconfig)::[ \t]*(.{1,100})$/;
const mystOnly = /^[ \t]*(`{3,}|:{3,})\{(?:only|ifconfig)\}[ \t]*(.{1,100})$/;
const compiled = /^[ \t]{0,3}#if(?:def)?[ \t]+(\w{1,60})[ \t]*$/;

/** `.. only:: internal` of reStructuredText, in MyST too; `#if INTERNAL`. */
function sphinxCondition(lines: readonly string[], at: number): number | null {
  const found = only.exec(lines[at]!);
  if (found) return readCondition(found[2]!) === "few" ? endOfIndent(lines, at, found[1]!.length) : null;
  const fenced = mystOnly.exec(lines[at]!);
  if (fenced)
    return readCondition(fenced[2]!) === "few"
      ? behind(lines, at, new RegExp(`^[ \\t]*${fenced[1]}[ \\t]*$`))
      : null;
  const name = compiled.exec(lines[at]!)?.[1];
  return name !== undefined && isForFew(name) ? behind(lines, at, /^[ \t]{0,3}#endif\b/) : null;
}

const bordered =
  /^[ \t]*(?:[-=*_#~[\]<>|/][-=*_#~[\]<>|/ \t]*)((?:\p{L}[\p{L} :_-]{2,40}))[-=*_#~[\]<>|/ \t]+$/u;
const begins = /^(?:begin|start|beginn|anfang|début|debut|inicio)$/;
const ends = /^(?:end|stop|ende|fin)$/;

/** `--- INTERNAL START ---` up to `--- INTERNAL END ---`, `[BEGIN INTERNAL]`: a pair of lines in words; the rest where the second one is missing. */
function spokenPair(lines: readonly string[], at: number): number | null {
  if (!says(lines[at]!, begins)) return null;
  const end = lines.findIndex((line, next) => next > at && says(line, ends));
  return end < 0 ? lines.length : end + 1;
}

function says(line: string, side: RegExp): boolean {
  const words = wordsOfKey(bordered.exec(line)?.[1] ?? "");
  const rest = words.filter((word) => !side.test(word));
  return rest.length > 0 && rest.length < words.length && isForFew(rest.join(" "));
}
