import { areForFew, isForFew } from "./few-readers.ts";
import type { Passage } from "./passage.ts";
import { type ConditionKind, readCondition } from "./read-condition.ts";
import { titleSaysForFew } from "./says-for-few.ts";

const families = {
  liquid: /\{%-?\s{0,9}(?<sign>\/?)\s{0,9}(?<name>[\w-]{1,40})(?<rest>[^%\n]{0,300}?)-?%\}/.source,
  mustache:
    /\{\{~?(?<sign>[#^/]|(?=\s{0,9}(?:else\b|\^)))\s{0,9}(?<name>[\w@.^-]{1,60})(?<rest>[^{}\n]{0,300}?)~?\}\}/
      .source,
  program: /\{\{-?\s{0,9}(?<name>if|else|end|with|range|block|define)\b(?<rest>[^{}\n]{0,300}?)-?\}\}/.source,
  shortcode: /\{\{[<%]\s{0,9}(?<sign>\/?)\s{0,9}(?<name>[\w./-]{1,60})(?<rest>[^{}\n]{0,300}?)[>%]\}\}/
    .source,
  server: /<%-?\s{0,9}(?<name>if|unless|elsif|else|end)\b(?<rest>[^%\n]{0,300}?)-?%>/.source,
  bracket: /\[(?<sign>\/?)(?<name>[A-Za-z][\w -]{1,30})\](?![[(:])/.source,
} as const;

type Family = keyof typeof families;

/** Names of groups may stand once in a pattern, so each family has its own; they are told apart by how they begin. */
const patterns = (Object.keys(families) as Family[]).map(
  (family) => [family, new RegExp(families[family], "g")] as const,
);

/** A text without these has no tag. */
const SIGN = /\{%|\{\{|<%|\[\/[A-Za-z]/;

interface Open {
  readonly name: string;
  readonly isCondition: boolean;
  /** Where the reserved part begins that is not closed yet; `null` where none is. */
  from: number | null;
  mark: string;
  kind: ConditionKind;
}

/**
 * Passages between tags of templates that are for few readers: `{% if internal %}…{% endif %}`, `{{#staff}}…{{/staff}}`, `{{< agents-only >}}`,
 * `[internal]…[/internal]`. The other branch stays. A condition that never ends takes the rest; any other tag without an end holds nothing.
 */
export function tagPassages(text: string): Passage[] {
  if (!SIGN.test(text)) return [];
  return patterns.flatMap(([family, pattern]) => passagesOf(text, family, pattern));
}

function passagesOf(text: string, family: Family, pattern: RegExp): Passage[] {
  const found: Passage[] = [];
  const stack: Open[] = [];
  const leave = (open: Open, end: number): void => {
    if (open.from !== null) found.push({ start: open.from, end, mark: open.mark });
    open.from = null;
  };
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const { name = "", rest = "", sign = "" } = match.groups ?? {};
    const step = stepOf(family, sign, name);
    if (step.kind === "close") {
      const at = stack.findLastIndex((open) => isEnd(step.name, open));
      if (at >= 0) leave(stack[at]!, end);
      if (at >= 0) stack.length = at;
    } else if (step.kind === "when") {
      const open = stack.findLast((one) => one.name === "case");
      if (open !== undefined) leave(open, start);
      if (open !== undefined && areForFew(rest)) Object.assign(open, { from: start, mark: match[0] });
    } else if (step.kind === "else") {
      const open = stack.findLast(({ isCondition }) => isCondition);
      if (open !== undefined) turn(open, { start, end, rest, mark: match[0] }, leave);
    } else if (step.kind === "open") {
      const kind = kindOf(family, { name, rest, sign });
      const from = kind === "few" ? start : null;
      stack.push({
        name: step.name ?? name,
        isCondition: isCondition(family, name, sign),
        from,
        mark: match[0],
        kind,
      });
    }
  }
  for (const open of stack) if (open.isCondition) leave(open, text.length);
  return found;
}

/** The other branch begins: with a condition of its own, or for all whom the first one left. */
function turn(
  open: Open,
  at: { readonly start: number; readonly end: number; readonly rest: string; readonly mark: string },
  leave: (open: Open, end: number) => void,
): void {
  leave(open, at.end);
  const kind = at.rest.trim() === "" ? (open.kind === "rest" ? "few" : null) : readCondition(at.rest);
  if (kind === "few") Object.assign(open, { from: at.start, mark: at.mark });
  if (at.rest.trim() !== "") open.kind = kind;
}

/** `endif` ends `ifversion`, too. */
function isEnd(name: string | null, open: Open): boolean {
  return name === null || open.name === name || (name === "if" && open.isCondition && open.name !== "unless");
}

type Step =
  | { readonly kind: "open" | "close"; readonly name: string | null }
  | { readonly kind: "else" | "when" };

function stepOf(family: Family, sign: string, name: string): Step {
  if (/^(?:else?|els?e?-?if|\^)$/i.test(name)) return { kind: "else" };
  if (name === "when" && family === "liquid") return { kind: "when" };
  if (sign === "/") return { kind: "close", name };
  if (name === "end") return { kind: "close", name: null };
  const ended = family === "liquid" ? /^end[-_]?(.+)$/i.exec(name)?.[1] : undefined;
  return ended === undefined ? { kind: "open", name } : { kind: "close", name: ended };
}

function isCondition(family: Family, name: string, sign: string): boolean {
  return (
    /^(?:if|unless|case|ifversion|ifconfig)$/.test(name) ||
    family === "program" ||
    (family === "mustache" && sign !== "")
  );
}

function kindOf(
  family: Family,
  { name, rest, sign }: { readonly name: string; readonly rest: string; readonly sign: string },
): ConditionKind {
  if (/^(?:if|ifversion|ifconfig)$/.test(name)) return readCondition(rest);
  if (name === "unless") return opposite(readCondition(rest));
  if (family === "mustache")
    return sign === "^" ? opposite(readCondition(name)) : readCondition(`${name} ${rest}`);
  if (family === "program") return null;
  if (family === "bracket" && /^hide$/i.test(name)) return "few";
  const said = rest.replace(/["'=,]/g, " ").trim();
  const values = [...rest.matchAll(audienceOf)].map(([, a, b, c]) => a ?? b ?? c ?? "");
  if (values.some(areForFew)) return "few";
  if (
    titled.test(name) &&
    [...rest.matchAll(/"([^"\n]{3,60})"|'([^'\n]{3,60})'/g)].some(([, a, b]) => titleSaysForFew(a ?? b ?? ""))
  )
    return "few";
  const isFew =
    isForFew(name) || (asking.test(name) && said !== "" && isForFew(said.replace(/^\w+\s+(?=\w)/, "")));
  return isFew || (boxes.test(name) && said !== "" && isForFew(said)) ? "few" : null;
}

/** `{{< expand "Internal only" >}}`, `{% tab title="Agents only" %}` */
const titled =
  /^(?:expand|details|tab|accordion|collapse|spoiler|toggle|hint|notice|note|callout|box|panel|section|alert|admonition)$/i;
/** `{{< box audience="staff" >}}`, `{% hint style="internal" %}` */
const audienceOf =
  /\b(?:audiences?|visibility|visible[-_]?(?:to|for)|access|only|roles?|groups?|for|style|type|kind|class)\s{0,3}[=:]\s{0,3}(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|([\w-]{1,60}))/g;
/** `{{< visible-to "staff" >}}`, `{{< restricted groups="staff" >}}` */
const asking = /^(?:visib|audience|restrict|show|only|access|role|group|for[-_]?$)/i;
/** `{% note internal %}` */
const boxes = /^(?:note|block|callout|box|panel|section|info|alert|notice|tip|hint)$/i;

function opposite(kind: ConditionKind): ConditionKind {
  return kind === null ? null : kind === "few" ? "rest" : "few";
}
