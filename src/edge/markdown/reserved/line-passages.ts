import { isForFew, readCondition, saysForFew, titleSaysForFew } from "./few-readers.ts";
import type { Passage } from "./passage.ts";

/** From line, up to but without line `to`. */
interface LinePassage {
  readonly from: number;
  readonly to: number;
}

/** What ends a passage that begins on a line, as the number of the line behind it; `null` for a line that begins none. */
type Reader = (lines: readonly string[], at: number) => number | null;

/**
 * Passages of whole lines that are for few readers: boxes (`:::internal`, `!!! internal`, `> [!STAFF]`), conditions of AsciiDoc and
 * reStructuredText, and what stands below `## Internal note` or behind `**Internal note:**`.
 */
export function linePassages(text: string): Passage[] {
  if (!SIGN.test(text)) return [];
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

/** A word for the desk, in a language that is read here. */
const SIGN =
  /intern|wewn|внутр|sisäin|sisain|社内|内部|[仅僅]|사내|내부|confiden|vertraulich|vertrouwel|poufn|riservat|agent|agenci|staff|employee|help ?desk|service ?desk|technician|analyst|mitarbeit|personnel|dipendent|empleado|medewerker|pracown|private|restricted|secret|draft|unpublished|back ?office|public|extern|customer/i;

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

const single = /^(?:image|no-loc|code|video|row|column|form)\b/;
const fence = /^[ \t>]{0,40}:{3,}[ \t]*(.*?)[ \t]*$/;
/** Attributes that say for whom a box is. */
const asking =
  /(?:^|[\s{])(?:data-)?(?:audience|visibility|visible-?(?:to|for)|access|only|range|pivot|when-profile|when-meta|roles?|groups?|for)\s{0,3}=\s{0,3}(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|([\w-]{1,60}))/g;

function directive(lines: readonly string[], at: number): number | null {
  const rest = fence.exec(lines[at]!)?.[1];
  if (rest === undefined || rest === "" || single.test(rest) || !isReservedBox(rest)) return null;
  let depth = 0;
  for (let next = at; next < lines.length; next++) {
    const inner = fence.exec(lines[next]!)?.[1];
    if (inner === undefined || single.test(inner)) continue;
    depth += inner === "" || /-end\b/.test(inner) ? -1 : 1;
    if (depth === 0) return next + 1;
  }
  return lines.length;
}

function isReservedBox(rest: string): boolean {
  const plain = rest.replace(/:{3,}$/, "").trim();
  const inside = /\{([^}]*)\}/.exec(plain)?.[1] ?? "";
  const name = /^\{?\.?([\w:-]{1,60})/.exec(plain)?.[1] ?? "";
  const title = plain
    .replace(/^\{?\.?[\w:-]*/, "")
    .replace(/\{[^}]*\}?/, "")
    .replace(/^[[|"\s]+|[\]"}\s]+$/g, "");
  const classes = [...inside.matchAll(/\.([\w-]{1,60})/g)].map(([, one]) => one!);
  const values = [...plain.matchAll(asking)].map(([, a, b, c]) => a ?? b ?? c ?? "");
  return [name, ...classes, ...values].some(isForFew) || titleSaysForFew(title);
}

const box =
  /^([ \t]*)(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+([\w -]{0,60}?)[ \t]*(?:"([^"\n]*)"|'([^'\n]*)')?[ \t]*$/;

function indentedBox(lines: readonly string[], at: number): number | null {
  const found = box.exec(lines[at]!);
  if (!found) return null;
  const [, indent = "", name = "", title = found[4] ?? ""] = found;
  if (!name.split(" ").some((word) => word !== "" && isForFew(word)) && !titleSaysForFew(title)) return null;
  return endOfIndent(lines, at, indent.length);
}

/** The line behind those that are indented more than the one at `at`. */
function endOfIndent(lines: readonly string[], at: number, indent: number): number {
  let end = at + 1;
  for (let next = at + 1; next < lines.length; next++) {
    if (lines[next]!.trim() === "") continue;
    if (/^[ \t]*/.exec(lines[next]!)![0].replaceAll("\t", "    ").length <= indent) break;
    end = next + 1;
  }
  return end;
}

const slashes = /^[ \t]*\/{3,}[ \t]*([\w-]{1,40})[ \t]*(?:\|[ \t]*(.*))?$/;

function slashedBox(lines: readonly string[], at: number): number | null {
  const found = slashes.exec(lines[at]!);
  if (!found || !(isForFew(found[1]!) || titleSaysForFew(found[2] ?? ""))) return null;
  return behind(lines, at, /^[ \t]*\/{3,}[ \t]*$/);
}

/** The line behind the next one that ends what began; the end of the text where none does. */
function behind(lines: readonly string[], at: number, end: RegExp): number {
  const found = lines.findIndex((line, next) => next > at && end.test(line));
  return found < 0 ? lines.length : found + 1;
}

const callout = /^[ \t]{0,3}(?:>[ \t]?)+\[!([\w -]{1,40})\][+-]?[ \t]*(.*)$/;

function quote(lines: readonly string[], at: number): number | null {
  const found = callout.exec(lines[at]!);
  if (!found || !(isForFew(found[1]!) || titleSaysForFew(found[2]!))) return null;
  return endOfQuote(lines, at);
}

function endOfQuote(lines: readonly string[], at: number): number {
  const end = lines.findIndex((line, next) => next > at && !/^[ \t]{0,3}>/.test(line));
  return end < 0 ? lines.length : end;
}

const asciidoc = /^(ifdef|ifndef|ifeval)::([\w,+-]{0,100})\[(.*)\][ \t]*$/;

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

const wiki = /^[ \t>]*\{([a-z][\w-]{1,30})(?::([^{}\n]{1,200}))?\}[ \t]*$/;

/** `{internal}`, `{panel:title=Internal only}` of Confluence, each up to the same mark. */
function wikiMacro(lines: readonly string[], at: number): number | null {
  const [, name = "", rest = ""] = wiki.exec(lines[at]!) ?? [];
  if (name === "" || !(isForFew(name) || saysForFew(/(?:^|\|)title=([^|]*)/.exec(rest)?.[1] ?? "")))
    return null;
  const end = lines.findIndex((line, next) => next > at && line.trim() === `{${name}}`);
  return end < 0 ? null : end + 1;
}

function heading(lines: readonly string[], at: number): number | null {
  const own = headingAt(lines, at);
  if (own === null || !saysForFew(own.text)) return null;
  const end = lines.findIndex(
    (_, next) => next > at + 1 && (headingAt(lines, next)?.level ?? 7) <= own.level,
  );
  // The title of a page is no passage of it.
  const isTitle = own.level === 1 && lines.slice(0, at).every((line) => line.trim() === "");
  return isTitle ? null : end < 0 ? lines.length : end;
}

function headingAt(
  lines: readonly string[],
  at: number,
): { readonly level: number; readonly text: string } | null {
  const line = lines[at]!;
  const marked = /^[ \t>]{0,3}(#{1,6})[ \t]+(.{1,120}?)[ \t#]*$/.exec(line);
  if (marked) return { level: marked[1]!.length, text: marked[2]! };
  const element = /^[ \t]*<h([1-6])\b[^<>]{0,200}>(.{1,200}?)<\/h\1>/i.exec(line);
  if (element) return { level: Number(element[1]), text: element[2]!.replace(/<[^<>]*>/g, "") };
  const below = /^[ \t]{0,3}(=+|-+)[ \t]*$/.exec(lines[at + 1] ?? "")?.[1];
  const isText = /^[ \t]{0,3}[^\s>#*+|-]/.test(line) && (at === 0 || lines[at - 1]!.trim() === "");
  return below !== undefined && isText ? { level: below.startsWith("=") ? 1 : 2, text: line } : null;
}

const label =
  /^([ \t]*(?:>[ \t]?)*[ \t]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?)(?:(?:<p>)?<(?:strong|b|em|i)>|[*_]{1,3})?([^:*_<>|\n]{3,80}?)(?::?(?:<\/(?:strong|b|em|i)>|[*_]{1,3}):?|[:：])[ \t]*(.*)$/;

/** `**Internal note:** words` holds for its paragraph, item or quote; by itself on a line, up to the next heading or rule. */
function labelled(lines: readonly string[], at: number): number | null {
  const isFirst =
    at === 0 || lines[at - 1]!.trim() === "" || /^[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])/.test(lines[at]!);
  const [, before = "", words = "", rest = ""] = (isFirst && label.exec(lines[at]!)) || [];
  if (words === "" || !saysForFew(words)) return null;
  if (before.includes(">")) return endOfQuote(lines, at);
  if (/\S/.test(before)) return endOfIndent(lines, at, /^[ \t]*/.exec(before)![0].length);
  const isAlone = /^(?:<\/p>)?$/.test(rest) && (lines[at + 1] ?? "").trim() === "";
  if (!isAlone) return behindParagraph(lines, at);
  const end = lines.findIndex(
    (line, next) => next > at && (headingAt(lines, next) !== null || rule.test(line)),
  );
  return end < 0 ? lines.length : end;
}

const rule = /^[ \t]{0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

function behindParagraph(lines: readonly string[], at: number): number {
  const end = lines.findIndex((line, next) => next > at && line.trim() === "");
  return end < 0 ? lines.length : end;
}

const readers: readonly Reader[] = [
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
