import { matchComments } from "../../core/text/match-comments.ts";
import { endOfElse, leavesElse } from "./end-of-else.ts";

/** A line that opens fenced code, quotes and lists around it left aside. */
const fenceLine = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*(?<fence>`{3,}|~{3,})(?<info>[^\n]*)$/.source;

/** The kinds of comment: what opens one, and what closes it. */
const kinds = {
  html: { open: "<!--", close: /-->/g },
  obsidian: { open: "(?<![\\p{L}\\p{N}%])%%", close: /%%/g },
  liquid: {
    open: "\\{%-?\\s{0,9}comment\\b[^%\\n]{0,200}%\\}",
    close: /\{%-?\s{0,9}endcomment\s{0,9}-?%\}/g,
  },
  kramdown: { open: "\\{::comment\\}", close: /\{:\/(?:comment)?\}/g },
  /** But for the id of a heading, which Docusaurus writes so. */
  mdx: { open: "\\{/\\*(?![ \\t]*#[\\w:.-]{1,100}[ \\t]*\\*/\\})", close: /\*\/\s{0,9}\}/g },
  mdxSpaced: { open: "\\{\\s{1,9}/\\*", close: /\*\/\s{0,9}\}/g },
  mdxLine: { open: "\\{\\s{0,9}//(?=[^\\n{}]{0,300}\\n\\s{0,9}\\})", close: /\}/g },
  /** `{false && (<p>…</p>)}` */
  mdxNever: { open: "\\{\\s{0,9}(?:false|null|0)\\s{0,9}&&(?=\\s{0,9}[(<])", close: /[)>]\s{0,9}\}/g },
  liquidDoc: { open: "\\{%-?\\s{0,9}doc\\s{0,9}-?%\\}", close: /\{%-?\s{0,9}enddoc\s{0,9}-?%\}/g },
  never: {
    open: "\\{%-?\\s{0,9}if\\s{1,9}false\\s{0,9}-?%\\}",
    close: /\{%-?\s{0,9}end\s?if\s{0,9}-?%\}/g,
  },
  /** Text for some visitors only (GitBook, Zendesk): who reads here is nobody yet. */
  visitor: {
    open: "\\{%-?\\s{0,9}if\\s[^%\\n]{0,200}?\\b(?:visitor|claims|current_user|user|session|customer|roles?)\\b[^%\\n]{0,200}%\\}",
    close: /\{%-?\s{0,9}end\s?if\s{0,9}-?%\}/g,
  },
  org: { open: "^[ \\t]*#\\+(?:BEGIN_COMMENT|begin_comment)\\b", close: /^[ \t]*#\+end_comment/gim },
  /** Pandoc and Quarto. */
  div: {
    open: "^:{3,}[ \\t]*(?:\\{(?=[^}\\n]{0,200}\\.(?:content-hidden|hidden|comment)\\b)(?![^}\\n]{0,200}when-format)[^}\\n]{0,200}\\}|(?:hidden|comment))[ \\t]*$",
    close: /^:{3,}[ \t]*$/gm,
  },
  server: { open: "<%(?:-?#|--)", close: /%>/g },
  /** What HTML calls a bogus comment: no browser shows it. */
  bogus: { open: "<[!/][ \\t](?=[^<>\\n]{0,200}>)", close: />/g },
  confluence: {
    open: "\\{(?:(?:excerpt|details|page-properties|panel|expand|section):(?:[^{}\\n]{0,200}\\|)?\\s{0,9}hidden\\s{0,9}=\\s{0,9}[Tt][Rr][Uu][Ee]\\b[^{}\\n]{0,200}|(?:html-comment|hide|hide-if|show-if)(?::[^{}\\n]{0,200})?)\\}",
    close: /\{(?:excerpt|details|page-properties|panel|expand|section|html-comment|hide|hide-if|show-if)\}/g,
  },
  jinja: { open: "\\{#-?(?=\\s|[^\\s{}\\n][^{}\\n]{0,300}#\\})", close: /#\}/g },
  handlebars: { open: "\\{\\{!?--", close: /--\}\}/g },
  /** CriticMarkup, over lines too. */
  remark: { open: "\\{>>", close: /<<\}/g },
  cut: { open: "\\{--(?=[^-{}])", close: /--\}/g },
  latex: { open: "^\\\\begin\\{comment\\}", close: /^\\end\{comment\}/gm },
  asciidoc: { open: "^/{4,}[ \\t]*$", close: /^\/{4,}[ \t]*$/gm },
  hugo: {
    open: "\\{\\{[<%]\\s{0,9}(?:comment|hidden|hide|private|internal|draft)\\s{0,9}[%>]\\}\\}",
    close: /\{\{[<%]\s{0,9}\/\s{0,9}(?:comment|hidden|hide|private|internal|draft)\s{0,9}[%>]\}\}/g,
  },
} as const;

type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as Kind[];

/** Comments of these kinds take the rest of the text with them if they begin a line and are never closed. */
const takingRest: readonly Kind[] = ["html", "obsidian", "liquid", "hugo", "confluence"];

/** Kinds that hold comments of their own kind, so many at most. */
const nested: Partial<Record<Kind, RegExp>> = {
  liquid: /\{%-?\s{0,9}comment\b[^%\n]{0,200}%\}/g,
  never: /\{%-?\s{0,9}if\b/g,
  visitor: /\{%-?\s{0,9}if\b/g,
  div: /^:{3,}[ \t]*[^\s:]/gm,
};
const MAX_NESTED = 20;

/** Kinds whose marks are easily something else: their comments are short. */
const near: ReadonlySet<Kind> = new Set(["jinja", "remark", "cut", "mdxNever", "mdxLine", "mdxSpaced"]);

/** How far a comment of another kind than HTML may reach. */
const maxReach = 50_000;

const opener = new RegExp(
  [fenceLine, "(?<ticks>`{1,8})", ...kindNames.map((name) => `(?<${name}>${kinds[name].open})`)].join("|"),
  "gmu",
);

/** A text without these has no comment. */
const SIGN =
  /^[ \t]*#\+begin_comment|^:::|<!--|<[!/][ \t]|<%(?:-|#)|%%|\{(?:%-?\s{0,9}|::)comment|\{%-?\s{0,9}(?:doc|if\s)|\{\s{0,9}\/[/*]|\{\s{0,9}(?:false|null|0)\s{0,9}&&|\{#|\{\{!?--|\{>>|\{--|^\\begin\{comment|^\/{4,}[ \t]*$|\{\{[<%]|\{(?:html-comment|hide|show-if)|hidden\s{0,9}=\s{0,9}true/im;

/**
 * The text without what authors write for each other: HTML comments in any nesting, `%%…%%` of Obsidian, `{% comment %}` of Liquid,
 * and those of MDX, Jinja, Handlebars and Hugo. Code keeps its comments, all lines their numbers. One that begins a line and is
 * never closed takes the rest with it. Linear: whatever is looked for is looked for once.
 */
export function stripComments(text: string): string {
  if (!SIGN.test(text)) return text;
  const html = matchComments(text);
  const closers = new Closers(text);
  const isBatch = batchLoop.test(text);
  const parts: string[] = [];
  let kept = 0;
  opener.lastIndex = 0;
  for (let match = opener.exec(text); match !== null; match = opener.exec(text)) {
    const { index, 0: whole, groups = {} } = match;
    const after = index + whole.length;
    if (groups.fence !== undefined)
      opener.lastIndex = endOfFence(text, after, groups as { fence: string; info: string });
    else if (groups.ticks !== undefined) opener.lastIndex = endOfCode(text, index, groups.ticks);
    else {
      const kind = kindNames.find((name) => groups[name] !== undefined)!;
      if (kind === "obsidian" && isBatch && batchName.test(text.slice(after, after + 3))) continue;
      if (kind === "asciidoc" && slashedBox.test(text)) continue;
      const closed = kind === "html" ? (html.get(index)?.end ?? null) : closers.around(kind, after);
      const shut = closed ?? (takesRest(text, index, after, kind) ? text.length : null);
      const end = shut !== null && leavesElse(whole) ? (endOfElse(text, after, shut) ?? shut) : shut;
      if (end === null) continue;
      parts.push(text.slice(kept, index), "\n".repeat(newlines(text, index, end)));
      kept = end;
      opener.lastIndex = end;
    }
  }
  return parts.join("") + text.slice(kept);
}

/** `%%i`, `%%~d` and `%%*` are names in batch files: where a text has a loop of one, they are no comments. */
const batchLoop = /\bfor\b[^\n%]{0,200}%%[a-z]\s{1,9}in\b/i;
const batchName = /^[A-Za-z~*](?!\p{L})/u;

/** `//// tab | Windows`: where MkDocs' boxes are, four slashes end one. */
const slashedBox = /^[ \t]*\/{4,}[ \t]*\w/m;

function takesRest(text: string, index: number, after: number, kind: Kind): boolean {
  if (!takingRest.includes(kind)) return false;
  const start = Math.max(text.lastIndexOf("\n", index) + 1, index - 100);
  if (text.slice(start, index).trim() !== "") return false;
  return kind !== "obsidian" || /^[ \t]*(?:\n|$)/.test(text.slice(after, after + 100));
}

/** The next end of each kind of comment; one that was found is not looked for again. */
class Closers {
  private readonly next = new Map<Kind, { readonly start: number; readonly end: number } | null>();

  constructor(private readonly text: string) {}

  /** Past the end that belongs to a comment whose text begins at `at`: past those of the comments within it. */
  around(kind: Kind, at: number): number | null {
    const first = this.after(kind, at);
    const own = nested[kind];
    if (own === undefined) return first;
    let [end, seen] = [first, at];
    for (let depth = 0; end !== null && depth < MAX_NESTED; depth++) {
      own.lastIndex = seen;
      const inner = own.exec(this.text);
      if (inner === null || inner.index >= end) return end;
      seen = own.lastIndex;
      const outer = this.after(kind, end);
      if (outer === null) return end;
      end = outer;
    }
    return end ?? first;
  }

  /** Past the first end at or behind `at`; `null` if none is near. */
  after(kind: Kind, at: number): number | null {
    let found = this.next.get(kind);
    if (found === undefined || (found !== null && found.start < at)) {
      const { close } = kinds[kind];
      close.lastIndex = at;
      const match = close.exec(this.text);
      found = match === null ? null : { start: match.index, end: close.lastIndex };
      this.next.set(kind, found);
    }
    const reach = near.has(kind) ? 2_000 : maxReach;
    return found !== null && found.start - at <= reach ? found.end : null;
  }
}

/** Past the code that begins with these ticks; past the ticks if nothing near closes it. */
function endOfCode(text: string, at: number, ticks: string): number {
  const start = at + ticks.length;
  const near = text.slice(start, start + 500);
  const paragraph = /\n[ \t]*\n/.exec(near)?.index ?? near.length;
  for (let found = near.indexOf(ticks); found >= 0 && found < paragraph; found = near.indexOf(ticks, found)) {
    let end = found;
    while (near[end] === "`") end++;
    if (end - found === ticks.length) return start + end;
    found = end;
  }
  return start;
}

/** Past the line that closes a fence, or the end of the text; a fence of ticks with ticks behind it is none. */
function endOfFence(text: string, after: number, { fence, info }: { fence: string; info: string }): number {
  if (fence.startsWith("`") && info.includes("`")) return after;
  const close = new RegExp(
    `^(?:[ \\t>]|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))*${fence}${fence.charAt(0)}*[ \\t]*$`,
    "gm",
  );
  close.lastIndex = after;
  return close.exec(text) === null ? text.length : close.lastIndex;
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** Soft hyphens, and characters without width, cut words in two that readers see as one. */
export function plainText(text: string): string {
  return text.replace(
    /[\u00ad\u200b\u2060\ufeff]|&(?:shy|ZeroWidthSpace|NoBreak|#173|#x0?ad|#8203|#x200b|#8288|#x2060);/gi,
    "",
  );
}
