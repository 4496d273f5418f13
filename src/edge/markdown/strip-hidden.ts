import { groundOf, hasFaintLetters, mayBeFaint } from "../../core/text/faint-letters.ts";
import { hidesElement } from "../../core/text/hides-element.ts";
import { proseSegments } from "./prose-segments.ts";

/** Elements whose words no browser shows. */
const UNSEEN = new Set(
  "template noscript noframes datalist iframe object annotation audio video canvas desc metadata ac:placeholder w:del".split(
    " ",
  ),
);
/** Elements that hold nothing, and so end where they begin. */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const LONGEST_TAG = 2_000;
const TAG = new RegExp(
  `(?<!\\\\)<(/?)([A-Za-z][\\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*'){0,${LONGEST_TAG}})>`,
  "g",
);
/** A text without these has nothing to look for. */
const SIGN =
  /hidden|display|visibility|opacity|font-size|transparent|overflow|-\d{4}|clip|<(?:template|noscript|noframes|datalist|iframe|object|annotation|dialog|audio|video|canvas|desc|metadata|ac:placeholder|w:del|del\s)|mso|color|text-white|d-none|["'\s=-]hide|style[^>]{0,200}[&\\]/i;

/**
 * Markdown without the HTML that a browser does not show: `hidden`, `display: none` and the like, templates. Lines keep their places. Code
 * keeps its tags. What is never closed takes the rest of the text with it. O(length).
 */
export function stripHidden(text: string): string {
  if (!SIGN.test(text)) return text;
  const isFaint = mayBeFaint(text) ? hasFaintLetters : () => false;
  return blanked(
    text,
    elementRanges(
      text,
      (name, attributes, _, isOnPaint) =>
        isUnseen(name.toLowerCase(), attributes) || isFaint(name, attributes, isOnPaint()),
    ),
  );
}

type Range = readonly [start: number, end: number];

/**
 * Asks of an element's first tag whether it is wanted: its name as written, what stands in it behind that, what follows it, and whether an element
 * around it paints what is behind its letters.
 */
type IsWanted = (name: string, attributes: string, after: () => string, isOnPaint: () => boolean) => boolean;

/**
 * Where the wanted elements of a text are, tags in code left aside, from their first tag to their last; what is never closed goes to the
 * end. Hidden macros of Confluence are always wanted. O(length).
 */
export function elementRanges(text: string, isWanted: IsWanted): Range[] {
  const ranges: Range[] = [];
  let open: { readonly name: string; readonly start: number; depth: number } | null = null;
  const macros: number[] = [];
  const grounds = new Grounds();
  let at = 0;
  for (const { prose, text: piece } of proseSegments(text)) {
    for (const found of prose ? withoutCode(piece).matchAll(TAG) : []) {
      const name = found[2]!.toLowerCase();
      const end = at + found.index + found[0].length;
      const isAlone = VOID.has(name) || /\/\s*$/.test(found[3]!);
      if (name === MACRO && open === null) {
        if (found[1] !== "") macros.pop();
        else if (!isAlone) macros.push(at + found.index);
      }
      if (open !== null) {
        if (name === open.name && !isAlone) open.depth += found[1] === "" ? 1 : -1;
        if (open.depth > 0) continue;
        ranges.push([open.start, end]);
        open = null;
      } else if (
        macros.length > 0 &&
        name === "ac:parameter" &&
        hidesMacro(found[3]!, text.slice(end, end + 20))
      ) {
        open = { name: MACRO, start: macros.pop()!, depth: 1 };
      } else if (
        found[1] === "" &&
        isWanted(
          found[2]!,
          found[3]!,
          () => text.slice(end, end + 600),
          () => grounds.isPaint(),
        )
      ) {
        if (isAlone) ranges.push([at + found.index, end]);
        else open = { name, start: at + found.index, depth: 1 };
      } else if (!isAlone) grounds.pass(name, found[1] === "" ? found[3]! : null);
    }
    at += piece.length + 1;
  }
  if (open !== null) ranges.push([open.start, text.length]);
  return ranges;
}

/** What the open elements around a place paint behind its letters. */
class Grounds {
  private readonly open: { readonly name: string; readonly attributes: string }[] = [];

  /** A first tag with its attributes, or `null` for a last one. */
  pass(name: string, attributes: string | null): void {
    if (attributes !== null) this.open.push({ name, attributes });
    else {
      const at = this.near().findLastIndex((one) => one.name === name);
      if (at >= 0) this.open.length -= this.near().length - at;
    }
  }

  isPaint(): boolean {
    const grounds = this.near().map(({ name, attributes }) => groundOf(name, attributes));
    return grounds.findLast((ground) => ground !== null) === "painted";
  }

  /** Of elements that are never closed, so many are looked at. */
  private near() {
    return this.open.slice(-60);
  }
}

/** A macro of Confluence as it is stored. */
const MACRO = "ac:structured-macro";

/** `<ac:parameter ac:name="hidden">true` */
function hidesMacro(attributes: string, value: string): boolean {
  return /ac:name\s*=\s*["']?hidden["']?/i.test(attributes) && /^\s*true\b/i.test(value);
}

/** Code within lines blanked out, each character by one. Code is not longer than this: so nothing is looked at for long. */
function withoutCode(prose: string): string {
  return prose.replace(/(?<!`)(`{1,3})(?!`)[^`]{1,1000}\1(?!`)/g, (code) => " ".repeat(code.length));
}

function isUnseen(name: string, attributes: string): boolean {
  if (UNSEEN.has(name)) return true;
  const shown = unescaped(attributes);
  if (name === "dialog" && !/\sopen\b/i.test(shown)) return true;
  return isOfReview(name, shown) || hidesElement(shown);
}

/** What Word's page leaves of a review: what was taken out, and remarks. */
export function isOfReview(name: string, attributes: string): boolean {
  if (name === "del") return /\s(?:cite|datetime)\s*=/i.test(attributes);
  return /\bclass\s*=\s*["']?(?:MsoComment\w*|msocom\w*)\b|mso-element\s*:\s*comment/i.test(attributes);
}

/** Letters written as references of HTML or escapes of CSS: `display&#58;none`, `disp\\6cay`. */
function unescaped(attributes: string): string {
  const letter = (code: string, base: number): string => {
    const point = Number.parseInt(code, base);
    return point < 0x110000 ? String.fromCodePoint(point) : " ";
  };
  return attributes
    .replace(/&#(\d{1,7});?/g, (_, code: string) => letter(code, 10))
    .replace(/&#x([\da-f]{1,6});?/gi, (_, code: string) => letter(code, 16))
    .replace(/\\([\da-f]{1,6}) ?/gi, (_, code: string) => letter(code, 16));
}

/** The text with only the line ends of these ranges left. */
export function blanked(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let kept = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(kept, start), text.slice(start, end).replace(/[^\n]+/g, ""));
    kept = end;
  }
  return parts.join("") + text.slice(kept);
}
