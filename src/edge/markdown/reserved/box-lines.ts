import { bareHeading } from "./bare-heading.ts";
import { areForFew, isForFew } from "./few-readers.ts";
import { behind, endOfIndent, endOfQuote } from "./line-ends.ts";
import { saysForFew, titleSaysForFew } from "./says-for-few.ts";

const single = /^(?:image|no-loc|code|video|row|column|form)\b/;
const fence = /^[ \t>]{0,40}:{3,}[ \t]*(.*?)[ \t]*$/;
/** Attributes that say for whom a box is. */
const asking =
  /(?:^|[\s{])(?:data-)?(?:audience|visibility|visible-?(?:to|for)|access|only|range|pivot|target|when-profile|when-meta|roles?|groups?|for)\s{0,3}=\s{0,3}(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|([\w-]{1,60}))/g;

/** `:::note{title="Staff only"}` */
const titled = /(?:^|\s)(?:title|label|summary|header)\s{0,3}=\s{0,3}(?:"([^"\n]{1,80})"|'([^'\n]{1,80})')/g;

/** `:::internal`, `::: {.staff-only}` up to its end. */
export function directive(lines: readonly string[], at: number): number | null {
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
  const titles = [title, ...[...inside.matchAll(titled)].map(([, a, b]) => a ?? b ?? "")];
  return [name, ...classes, ...values].some(areForFew) || titles.some(titleSaysForFew);
}

const box =
  /^([ \t]*)(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+([\w -]{0,60}?)[ \t]*(?:"([^"\n]*)"|'([^'\n]*)')?[ \t]*$/;

/** `!!! internal`, `=== "Agents only"`. */
export function indentedBox(lines: readonly string[], at: number): number | null {
  const found = box.exec(lines[at]!);
  if (!found) return null;
  const [, indent = "", name = "", title = found[4] ?? ""] = found;
  if (!name.split(" ").some((word) => word !== "" && isForFew(word)) && !titleSaysForFew(title)) return null;
  return endOfIndent(lines, at, indent.length);
}

const slashes = /^[ \t]*\/{3,}[ \t]*([\w-]{1,40})[ \t]*(?:\|[ \t]*(.*))?$/;

/** `/// internal`. */
export function slashedBox(lines: readonly string[], at: number): number | null {
  const found = slashes.exec(lines[at]!);
  if (!found || !(isForFew(found[1]!) || titleSaysForFew(found[2] ?? ""))) return null;
  return behind(lines, at, /^[ \t]*\/{3,}[ \t]*$/);
}

const callout = /^[ \t]*(?:>[ \t]?)+\[!([\w -]{1,40})\][+-]?[ \t]*(.*)$/;

/** `> [!STAFF]`, `> **Internal**`. */
export function quote(lines: readonly string[], at: number): number | null {
  const found = callout.exec(lines[at]!);
  if (found) return isForFew(found[1]!) || titleSaysForFew(found[2]!) ? endOfQuote(lines, at) : null;
  // A quote whose first line is its title: `> **Internal**`.
  const first = /^[ \t]*>[ \t]?([^>\n]{3,80})$/.exec(lines[at]!)?.[1];
  const isFirst = first !== undefined && (at === 0 || !/^[ \t]*>/.test(lines[at - 1]!));
  if (!isFirst || !titleSaysForFew(bareHeading(first).replace(/:$/, ""))) return null;
  const isTitle = /^\W*(?:\*\*|__|<)/u.test(first) || /^[ \t>]*$/.test(lines[at + 1] ?? "");
  return isTitle ? endOfQuote(lines, at) : null;
}

const wiki = /^[ \t>]*\{([a-z][\w-]{1,30})(?::([^{}\n]{1,200}))?\}[ \t]*$/;

/** `{internal}`, `{panel:title=Internal only}` of Confluence, each up to the same mark. */
export function wikiMacro(lines: readonly string[], at: number): number | null {
  const [, name = "", rest = ""] = wiki.exec(lines[at]!) ?? [];
  if (name === "" || !(isForFew(name) || saysForFew(/(?:^|\|)title=([^|]*)/.exec(rest)?.[1] ?? "")))
    return null;
  const end = lines.findIndex((line, next) => next > at && line.trim() === `{${name}}`);
  return end < 0 ? null : end + 1;
}
