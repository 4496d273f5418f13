import { decodeEntities } from "../text/decode-entities.ts";

/** Tags that mean a new line. All other known tags vanish; unknown ones, such as `<server>`, are a person's words and stay. */
const BLOCK =
  /^(?:p|div|br|hr|li|ul|ol|dl|dt|dd|tr|table|tbody|thead|h[1-6]|pre|blockquote|section|article|header|footer|address|form|body|html|title)$/;
const INLINE =
  /^(?:a|abbr|b|big|bdi|bdo|button|center|cite|code|col|colgroup|del|em|figure|figcaption|font|i|img|input|ins|kbd|label|link|main|mark|meta|nav|o|q|s|samp|small|span|strike|strong|sub|sup|td|th|tfoot|tt|u|var|video|audio|source|picture|details|summary)$/;
const HIDDEN = /^(?:script|style|head|template|svg|noscript)$/;
const TAG_NAME = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>:])|<!/iy;

const CLOSED_TAG =
  /<(?:\/(?:p|div|span|table|td|tr|ul|ol|li|a|b|i|u|em|strong|html|body|h[1-6]|pre|blockquote|font)|br\s{0,9}\/?)>/i;

const CLOSED_BLOCK = /<(?:\/(?:p|div|table|tr|ul|ol|li|body|h[1-6]|pre|blockquote)|br\s{0,9}\/?)>/i;

/**
 * Whether a text is HTML: it begins with a tag and closes one, or it makes its lines with tags and has no line ends of its own.
 * People who paste a piece of HTML into their plain text keep it: it may be their problem.
 */
export function looksLikeHtml(text: string): boolean {
  const body = text.trim();
  return /^<(?:!|\/?[a-z])/i.test(body)
    ? CLOSED_TAG.test(body)
    : !body.includes("\n") && CLOSED_BLOCK.test(body);
}

/** What stands for a space in an editor, or for no character at all. */
const NO_CHARACTER = /[\u00a0\ufffd]/g;

/** Where programs say outright that the older mail begins: Apple Mail and Thunderbird, Gmail, Yahoo, Outlook. */
const QUOTE =
  /^<(?:blockquote\s[^>]*type=["']?cite|div\s[^>]*(?:class|id)=["']?[^"'>]*(?:gmail_quote|yahoo_quoted|divRplyFwdMsg|appendonsend|moz-cite-prefix|protonmail_quote))/i;
const MAX_TAG = 400;
/** What the same is in plain text. */
const QUOTE_MARK = "\n-----Original Message-----\n";

/**
 * Readable text of an HTML body: one block a line, entities decoded, scripts and styles dropped. Linear; makes no document.
 * The result is text for people and must be escaped before it is put into a page again.
 */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  let isQuoted = false;
  const ends = new EndFinder(html);
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? html.length : open;
    parts.push(html.slice(at, end).replace(/\s+/g, " "));
    if (open < 0) break;
    at = readTag(html, open, parts, ends);
    if (!isQuoted && QUOTE.test(html.slice(open, Math.min(at, open + MAX_TAG)))) {
      isQuoted = true;
      parts.push(QUOTE_MARK);
    }
  }
  return tidy(decodeEntities(parts.join("")).replace(NO_CHARACTER, " "));
}

/** Adds what a tag stands for and returns where the text goes on. */
function readTag(html: string, open: number, parts: string[], ends: EndFinder): number {
  TAG_NAME.lastIndex = open;
  const match = TAG_NAME.exec(html);
  const close = match === null ? -1 : ends.find(html.startsWith("<!--", open) ? "-->" : ">", open);
  if (match === null || close < 0) {
    parts.push("<");
    return open + 1;
  }
  const name = match[2]?.toLowerCase() ?? "!";
  if (HIDDEN.test(name) && match[1] === "") return hiddenEnd(name, close, ends);
  if (BLOCK.test(name)) parts.push("\n");
  else if (name === "td" || name === "th") parts.push(" ");
  else if (name !== "!" && !HIDDEN.test(name) && !INLINE.test(name)) {
    parts.push("<");
    return open + 1;
  }
  return close;
}

/** Index after the closing tag of a part that nobody sees; `from` if it is never closed. */
function hiddenEnd(name: string, from: number, ends: EndFinder): number {
  const start = ends.find(`</${name}`, from);
  return start < 0 ? from : Math.max(start, ends.find(">", start));
}

/** Finds the end of tags. Remembers a search that found nothing, so that many open tags cost one search and not one each. */
class EndFinder {
  readonly #text: string;
  readonly #missing = new Set<string>();
  readonly #found = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Index after the next `end` at or after `from`; -1 if there is none. */
  find(end: string, from: number): number {
    if (this.#missing.has(end)) return -1;
    const known = this.#found.get(end) ?? -1;
    if (known >= from) return known + end.length;
    const at = this.#search(end, from);
    if (at < 0) this.#missing.add(end);
    else this.#found.set(end, at);
    return at < 0 ? -1 : at + end.length;
  }

  #search(end: string, from: number): number {
    if (!end.startsWith("</")) return this.#text.indexOf(end, from);
    const pattern = new RegExp(end, "gi");
    pattern.lastIndex = from;
    return pattern.exec(this.#text)?.index ?? -1;
  }
}

function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
