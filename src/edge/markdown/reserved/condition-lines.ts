import { isForFew } from "./few-readers.ts";
import { behind, endOfIndent } from "./line-ends.ts";
import { readCondition } from "./read-condition.ts";

const asciidoc = /^(ifdef|ifndef|ifeval)::([\w,+-]{0,100})\[(.*)\][ \t]*$/;

/** `ifdef::internal[]` of AsciiDoc. */
export function asciidocCondition(lines: readonly string[], at: number): number | null {
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
export function sphinxCondition(lines: readonly string[], at: number): number | null {
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
