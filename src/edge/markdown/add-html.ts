import { decodeEntities } from "../../core/text/decode-entities.ts";
import { attribute, blockElements } from "./html-elements.ts";
import { type HtmlToken, htmlTokens } from "./html-tokens.ts";
import { InlineText } from "./inline-text.ts";
import type { SectionBuilder } from "./section-builder.ts";

/** Adds the words of a block of HTML: one element a line, a table row a line with tabs between its cells, headings as headings. */
export function addHtml(html: string, line: number, builder: SectionBuilder): void {
  new HtmlReader(line, builder).read(html);
}

class HtmlReader {
  private readonly inline = new InlineText();
  private heading: { readonly level: number; readonly id: string | null } | null = null;
  private tables = 0;
  /** `pre` and `code` elements around. */
  private code = 0;
  private lineAt = 0;

  constructor(
    private line: number,
    private readonly builder: SectionBuilder,
  ) {}

  read(html: string): void {
    for (const token of htmlTokens(html)) {
      this.line += countNewlines(html, this.lineAt, token.at);
      this.lineAt = token.at;
      if (token.kind === "text") this.text(decodeEntities(token.text).replaceAll("\t", " "));
      else this.tag(token);
    }
    this.flush();
    this.builder.links.push(...this.inline.links);
  }

  private text(text: string): void {
    if (this.code > 0) {
      this.inline.add(text);
      return;
    }
    const heading = this.tables === 0 ? strayHeading(text) : null;
    if (heading) {
      this.flush();
      this.heading = { level: heading.level, id: null };
    }
    for (const piece of strayMarkdown(heading?.text ?? text)) {
      if (piece.target !== null) this.inline.openLink(piece.target);
      this.inline.add(piece.text);
      if (piece.target !== null) this.inline.closeLink();
    }
    if (heading) this.flush();
  }

  private tag(token: Extract<HtmlToken, { kind: "open" | "close" }>): void {
    const opens = token.kind === "open";
    if (token.name === "table") this.tables = Math.max(0, this.tables + (opens ? 1 : -1));
    if (token.name === "pre" || token.name === "code") this.code = Math.max(0, this.code + (opens ? 1 : -1));
    const level = this.tables === 0 ? Number(/^h([1-6])$/.exec(token.name)?.[1] ?? 0) : 0;
    const inCell = this.tables > 0 && token.name !== "tr" && token.name !== "table";
    if (blockElements.has(token.name) && !inCell) this.flush();
    else this.inline.tag(token);
    if (level > 0) this.heading = opens ? { level, id: attribute(token.inside, "id") } : null;
  }

  private flush(): void {
    const text = this.inline.take();
    if (this.heading && text !== "") this.builder.start({ ...this.heading, text, line: this.line });
    else this.builder.add(text, this.line);
    this.heading = null;
  }
}

function countNewlines(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** A piece of text in HTML: plain words, or a link. */
interface StrayPiece {
  readonly text: string;
  readonly target: string | null;
}

const link = /!?\[([^\]\n]{1,300})\]\(([^()\s]{1,1000})\)/g;

/**
 * Markdown inside of HTML, which GitHub shows as written but exporters leave there: `<td>**Note:** see [this](a.md)</td>`.
 * The marks of strong words and code go; links become links. Linear.
 */
function strayMarkdown(text: string): StrayPiece[] {
  if (!/[*`[]/.test(text)) return [{ text, target: null }];
  const pieces: StrayPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(link)) {
    pieces.push({ text: withoutMarks(text.slice(end, match.index)), target: null });
    pieces.push({ text: withoutMarks(match[1] ?? ""), target: match[2] ?? "" });
    end = match.index + match[0].length;
  }
  pieces.push({ text: withoutMarks(text.slice(end)), target: null });
  return pieces;
}

function withoutMarks(text: string): string {
  return text
    .replace(/\*\*([^*\n]{1,300})\*\*/g, "$1")
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]{1,300})(?<=\S)\*(?![\w*])/g, "$1")
    .replace(/(?<!`)`([^`\n]{1,300})`(?!`)/g, "$1");
}

/** A Markdown heading that follows HTML on the same line, `</table>## Next steps`: its level and words; `null` for other text. */
function strayHeading(text: string): { readonly level: number; readonly text: string } | null {
  const match = /^[ \t]*(#{1,6})[ \t]+([^\n]{1,300}?)[ \t#]*$/.exec(text.trimEnd());
  return match ? { level: match[1]?.length ?? 1, text: match[2] ?? "" } : null;
}
