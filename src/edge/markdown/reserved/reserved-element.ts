import { blockElements, inlineElements } from "../html-elements.ts";
import { bareHeading } from "./bare-heading.ts";
import { areForFew, isOnlyForFew } from "./few-readers.ts";
import { readCondition } from "./read-condition.ts";
import { saysForFew, titleSaysForFew } from "./says-for-few.ts";

/** An attribute's name without hyphens and in lower case, `datavisibility`, and its value. */
type Attribute = readonly [name: string, value: string];

const asking =
  /^(?:data)?(?:audiences?|visibility|visible(?:to|for)|access(?:level)?|only|onlyfor|restrictedto|showto|roles?|groups?|acname|(?:madcap)?conditions?|props|otherprops)$/;
/** What frameworks show an element on. */
const asked = /^(?:v(?:if|show|elseif)|(?:data)?ng(?:if|show)|x(?:if|show)|dataif|datashowif|datacondition)$/;
/** Of components only: in HTML they say something else. */
const ofComponents = /^(?:for|to|if|when|condition|name|type|is|roles?|groups?|permissions?)$/;
/** `<Callout type="internal">` */
const kinds = /^(?:type|variant|kind|style|status|intent)$/;
const signs =
  /^(?:callout|note|admonition|alert|panel|box|hint|info|aside|tip|warning|banner|card|tab|tabitem|accordion|details|expandable|block|badge)/i;
/** What is shown to those who are signed in only: who reads here is nobody yet. */
const signedIn =
  /^(?:signed|logged)-?in(?:only)?$|^(?:require|requires|needs)-?(?:auth|login|signin)|^(?:auth|authenticated|login|member|members|subscriber|subscribers|paid|premium)-?only$|^(?:authenticated|paywall)$/i;
const conditional =
  /^(?:show|if|when|visibility|visible|only|condition(?:al)?|audience|restrict(?:ed)?|access|protect(?:ed)?|has(?=[A-Z])|guard|gate|can|role|permission)/i;
/** Boxes: of links, `internal` says that they stay on the site. */
const boxes = new Set(
  "div section aside p details blockquote article fieldset span li td tr table".split(" "),
);

/**
 * Whether an element is for few readers by its name, its class or an attribute: `<InternalOnly>`, `<div class="staff-only">`,
 * `<section data-audience="agents">`. `name` as written.
 */
export function isReservedElement(name: string, attributes: readonly Attribute[]): boolean {
  const small = name.toLowerCase();
  const isHtml = blockElements.has(small) || inlineElements.has(small);
  if (!isHtml && (isOnlyForFew(name) || signedIn.test(name))) return true;
  return attributes.some(([key, value]) => {
    if (key === "class" || key === "classname") return boxes.has(small) && hasReservedClass(value);
    if (asking.test(key))
      return areForFew(value) || (key === "acname" && /^(?:restricted|visibility-)/.test(value));
    if (asked.test(key)) return /^\s*false\s*$/.test(value) || readCondition(value) === "few";
    if (isHtml) return false;
    if (key === "title" || key === "label" || key === "summary") return titleSaysForFew(bareHeading(value));
    if (kinds.test(key) && signs.test(name)) return isOnlyForFew(value);
    return ofComponents.test(key) && conditional.test(name) && readCondition(value) === "few";
  });
}

/** `internal-note`; `internal` where nothing else stands beside it but what the box is. Sphinx calls links `reference internal`. */
function hasReservedClass(value: string): boolean {
  const classes = value.split(/\s+/).filter((one) => one !== "");
  return (
    classes.some(
      (one) => /[-_]|[a-z][A-Z]/.test(one) && isOnlyForFew(one) && !/^(?:private|draft|secret)/i.test(one),
    ) ||
    (classes.includes("internal") &&
      classes.every((one) => /^(?:internal|note|box|callout|panel|info|alert|warning|admonition)$/.test(one)))
  );
}

const attribute =
  /([\w:.-]{1,60})\s{0,9}=\s{0,9}(?:"([^"]{0,200})"|'([^']{0,200})'|\{([^{}]{0,200})\}|([^\s"'<>{}]{1,200}))/g;

/** The attributes of a tag, from what stands in it behind its name. */
export function attributesOf(inside: string): Attribute[] {
  return [...inside.matchAll(attribute)].map(([, name = "", a, b, c, d]) => [
    name.toLowerCase().replace(/[-_:.]/g, ""),
    a ?? b ?? c?.replace(/["'`[\]]/g, " ").trim() ?? d ?? "",
  ]);
}

/** Boxes whose first words are their title: `<fieldset><legend>`, a row of a table, a box with a header. */
const titledBox =
  /^\s*(?:<legend\b[^<>]{0,200}>|<t[dh]\b[^<>]{0,200}>|<(?:div|p|span|strong)\b[^<>]{0,200}class\s*=\s*["'][^"'<>]{0,100}(?:title|header|heading|label)[^"'<>]{0,100}["'][^<>]{0,100}>)\s*(?:<(?:b|strong|span|p)\b[^<>]{0,100}>\s*)?([^<>]{3,80})</i;

/** Whether an element is such a box, and its title says that it is for few readers; of a row, its first cell, where `Internal` is one of its values. */
export function isTitledForFew(name: string, after: string): boolean {
  const title = bareHeading(titledBox.exec(after)?.[1] ?? "");
  if (/^tr$/i.test(name)) return saysForFew(title.replace(/:$/, ""));
  if (/^aside$/i.test(name) && titleSaysForFew(firstWords(after))) return true;
  return /^(?:fieldset|div|section|aside|article)$/i.test(name) && titleSaysForFew(title);
}

/** The first line of words, up to a colon: Notion's callouts are `<aside>`, an icon, and what they say. */
function firstWords(after: string): string {
  const plain = after.replace(/<[^<>]{0,200}>/g, "").trimStart();
  const line = /^(?:\p{Extended_Pictographic}|\u{FE0F}|\s)*([^\n]{3,90})/u.exec(plain)?.[1] ?? "";
  return bareHeading(line.replace(/(?:[:：](?=[*_\s]|$)).*$/, ""));
}

/** `<ifauth @support>` of DokuWiki; `!@support` is for all others. */
export function isForSignedIn(name: string, inside: string): boolean {
  return /^ifauth$/i.test(name) && !inside.includes("!");
}

/** What `<details>` opens with, if its summary follows at once. */
export function isReservedSummary(after: string): boolean {
  const words = /^\s*<summary\b[^<>]{0,200}>([\s\S]{1,300}?)<\/summary>/i.exec(after)?.[1];
  return words !== undefined && titleSaysForFew(bareHeading(words));
}
