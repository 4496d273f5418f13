import type { Code, Definition, FootnoteDefinition, Heading, Nodes, Root, Table } from "mdast";
import { addHtml } from "./add-html.ts";
import { diagramWords, isDiagram } from "./diagram-words.ts";
import { htmlTokens } from "./html-tokens.ts";
import { InlineText, wordsOfAlt } from "./inline-text.ts";
import type { SectionBuilder } from "./section-builder.ts";

/** Hears the anchor that a heading of the tree got; `null` for one without words. */
type OnHeading = (heading: Heading, anchor: string | null) => void;

/** Adds the words, headings and links of a syntax tree to `builder`; `lineOffset` lines stand before the tree in the file. */
export function addMarkdown(
  tree: Root,
  lineOffset: number,
  builder: SectionBuilder,
  onHeading: OnHeading = () => {},
): void {
  new TreeReader(tree, lineOffset, definitions(tree), builder, onHeading).block(tree, 0);
}

/** `[id]: target` lines by their id, the first one of an id holds. */
function definitions(tree: Root): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: Nodes): void => {
    if (node.type === "definition" && !found.has(key(node))) found.set(key(node), node.url);
    if (
      node.type === "root" ||
      node.type === "blockquote" ||
      node.type === "list" ||
      node.type === "listItem"
    ) {
      for (const child of node.children) visit(child);
    }
  };
  visit(tree);
  return found;
}

/** Names of the notes at the foot that the text points to. */
function notesReferredTo(tree: Root): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === "footnoteReference") found.add(key(node));
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

function key({ identifier }: Pick<Definition, "identifier">): string {
  return identifier.toUpperCase();
}

/** Queries and pictures in letters of Obsidian and Wiki.js. */
const unread: ReadonlySet<string> = new Set(["dataview", "dataviewjs", "tasks", "query", "diagram"]);

class TreeReader {
  private referred: ReadonlySet<string> | null = null;

  constructor(
    private readonly tree: Root,
    private readonly lineOffset: number,
    private readonly targets: ReadonlyMap<string, string>,
    private readonly builder: SectionBuilder,
    private readonly onHeading: OnHeading,
  ) {}

  /** Adds a block and what it holds; `depth` is the number of blocks around it. */
  block(node: Nodes, depth: number): void {
    const line = this.lineOffset + (node.position?.start.line ?? 1);
    if (node.type === "paragraph") this.builder.add(this.words(node), line);
    else if (node.type === "heading") this.heading(node, { line, nested: depth > 1 });
    else if (node.type === "code") this.code(node, line);
    else if (node.type === "html") addHtml(node.value, line, this.builder);
    else if (node.type === "table") this.table(node);
    else if (node.type === "footnoteDefinition" && !this.isReferred(node)) return;
    else if ("children" in node) for (const child of node.children) this.block(child, depth + 1);
  }

  /** A note at the foot that nothing points to is shown nowhere. */
  private isReferred(note: FootnoteDefinition): boolean {
    this.referred ??= notesReferredTo(this.tree);
    return this.referred.has(key(note));
  }

  /** Code with the title that stands above it; what a program fills with other pages is none. */
  private code({ lang, meta, value }: Code, line: number): void {
    if (lang && unread.has(lang.toLowerCase())) return;
    const title =
      /(?:title|caption|filename|label)=(?:"([^"]{1,200})"|'([^']{1,200})')|^\[([^\]]{1,100})\]$/.exec(
        meta ?? "",
      );
    if (title) this.builder.add(title[1] ?? title[2] ?? title[3] ?? "", line);
    this.builder.add(lang && isDiagram(lang) ? diagramWords(value) : value, line);
  }

  private heading(node: Heading, { line, nested }: { line: number; nested: boolean }): void {
    const words = this.words(node);
    const custom = /\s*\{#([\w:.-]{1,100})\}$/.exec(words);
    const text = custom ? words.slice(0, custom.index) : words;
    const found = { level: node.depth, text, line, id: custom?.[1] ?? null };
    this.onHeading(node, nested ? this.builder.addNested(found) : this.builder.start(found));
  }

  private table(table: Table): void {
    for (const row of table.children) {
      const cells = row.children.map((cell) => this.words(cell)).filter((cell) => cell !== "");
      this.builder.add(cells.join("\t"), this.lineOffset + (row.position?.start.line ?? 1));
    }
  }

  private words(node: Nodes): string {
    const inline = new InlineReader(this.targets);
    inline.read(node, false);
    const text = inline.text.take().replaceAll("\t", " ");
    this.builder.links.push(...inline.text.links);
    return text;
  }
}

/** Reads what stands within one block into words. */
class InlineReader {
  readonly text = new InlineText();
  /** The script or style that the words belong to, and are dropped with. */
  private unseen: string | null = null;

  constructor(private readonly targets: ReadonlyMap<string, string>) {}

  read(node: Nodes, inLink: boolean): void {
    if (node.type === "html") this.html(node.value);
    else if (this.unseen !== null) return;
    else if (node.type === "text") this.plain(node.value, inLink);
    else if (node.type === "inlineCode") this.text.add(node.value);
    else if (node.type === "break") this.text.add(" ");
    else if (node.type === "image" || node.type === "imageReference")
      this.text.add(` ${wordsOfAlt(node.alt ?? "")} `);
    else if (node.type === "link") this.link(node, node.url);
    else if (node.type === "linkReference") this.link(node, this.targets.get(key(node)) ?? "");
    else if ("children" in node) for (const child of node.children) this.read(child, inLink);
  }

  private link(node: Extract<Nodes, { type: "link" | "linkReference" }>, target: string): void {
    this.text.openLink(target);
    for (const child of node.children) this.read(child, true);
    this.text.closeLink();
  }

  /** Addresses without brackets are links too, as on GitHub. */
  private plain(value: string, inLink: boolean): void {
    if (inLink || !/https?:\/\/|www\./i.test(value)) {
      this.text.add(value);
      return;
    }
    let end = 0;
    for (const match of value.matchAll(/(?<![\w/])(?:https?:\/\/|www\.)[^\s<]+/gi)) {
      const address = match[0].replace(/[?!.,:;*_~"')\]]{1,20}$/, "");
      this.text.add(value.slice(end, match.index));
      this.text.openLink(/^www/i.test(address) ? `http://${address}` : address);
      this.text.add(address);
      this.text.closeLink();
      end = match.index + address.length;
    }
    this.text.add(value.slice(end));
  }

  private html(value: string): void {
    const start = /^<(\/?)(script|style|template|noscript)\b/i.exec(value);
    if (start?.[1] === "") this.unseen ??= start[2]?.toLowerCase() ?? null;
    else if (start?.[2]?.toLowerCase() === this.unseen) this.unseen = null;
    else if (this.unseen === null)
      for (const token of htmlTokens(value)) if (token.kind !== "text") this.text.tag(token);
  }
}
