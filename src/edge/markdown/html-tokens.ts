/** A piece of HTML: text between tags, or one tag. Comments, declarations, scripts and styles give none. */
export type HtmlToken =
  | { readonly kind: "text"; readonly text: string; readonly at: number }
  | {
      readonly kind: "open" | "close";
      /** Lower case. */
      readonly name: string;
      /** What stands between `<` and `>`, as written. */
      readonly inside: string;
      readonly at: number;
    };

/** Longest tag that is read as one, in code units. Pictures given as data are longer, but then stand in one attribute. */
const maxTagLength = 100_000;

const unseen = new Set(["script", "style", "template", "noscript"]);

/** Takes HTML apart in one pass. Not a parser: tags need not match, and anything that is no tag is text. Linear. */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let textStart = 0;
  let at = html.indexOf("<");
  while (at >= 0) {
    const tag = readTag(html, at);
    if (tag.token || tag.dropped) {
      if (at > textStart) tokens.push({ kind: "text", text: html.slice(textStart, at), at: textStart });
      if (tag.token) tokens.push(tag.token);
      textStart = tag.end;
    }
    at = html.indexOf("<", tag.end);
  }
  if (textStart < html.length) tokens.push({ kind: "text", text: html.slice(textStart), at: textStart });
  return tokens;
}

interface ReadTag {
  readonly end: number;
  readonly token?: HtmlToken;
  /** The characters up to `end` are no text. */
  readonly dropped?: boolean;
}

function readTag(html: string, at: number): ReadTag {
  if (html.startsWith("<!--", at)) return { end: after(html, "-->", at + 4), dropped: true };
  const next = html.charAt(at + 1);
  if (next === "!" || next === "?") return { end: after(html, ">", at + 2), dropped: true };
  const close = next === "/";
  const start = at + (close ? 2 : 1);
  if (!/[A-Za-z]/.test(html.charAt(start))) return { end: at + 1 };
  const end = endOfTag(html, start);
  if (!end.closed) return { end: end.at };
  const inside = html.slice(start, end.at);
  const name = (/^[A-Za-z][\w:.-]*/.exec(inside)?.[0] ?? "").toLowerCase();
  const token: HtmlToken = { kind: close ? "close" : "open", name, inside, at };
  if (close || !unseen.has(name) || inside.endsWith("/")) return { end: end.at + 1, token };
  return { end: endOfElement(html, name, end.at + 1), dropped: true };
}

/** The `>` that closes a tag, quoted ones skipped. Where none is near, all that was looked at is text: so no character is read twice. */
function endOfTag(html: string, start: number): { readonly at: number; readonly closed: boolean } {
  let quote = "";
  const stop = Math.min(html.length, start + maxTagLength);
  for (let at = start; at < stop; at++) {
    const char = html.charAt(at);
    if (quote !== "") {
      if (char === quote) quote = "";
    } else if (char === ">") return { at, closed: true };
    else if (char === "<") return { at, closed: false };
    else if ((char === '"' || char === "'") && html.charAt(at - 1) === "=") quote = char;
  }
  return { at: stop, closed: false };
}

function endOfElement(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\b[^<>]{0,100}>`, "gi");
  close.lastIndex = from;
  return close.exec(html) ? close.lastIndex : html.length;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}
