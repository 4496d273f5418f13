import Slugger from "github-slugger";
import type { Definition, Nodes, Root } from "mdast";
import type {
  Acceptance,
  Outline,
  OutlineBlock,
  OutlineImage,
  OutlineLink,
} from "../../core/article/outline.ts";
import { mustBe } from "../../core/door/door.ts";
import { text as textKind } from "../../core/door/kinds.ts";
import { decodeEntities } from "../../core/text/decode-entities.ts";
import { addMarkdown } from "./add-markdown.ts";
import { boundMarkdown } from "./bound-markdown.ts";
import { cleanDialect } from "./clean-dialect.ts";
import { readFrontMatter } from "./header/read-front-matter.ts";
import { readHtmlParts } from "./html-parts.ts";
import { readerText } from "./reader-text.ts";
import { SectionBuilder } from "./section-builder.ts";
import { toTree } from "./to-tree.ts";

/**
 * How an article's Markdown is built: its blocks, links and images with their lines, cleaned and bounded as `parseArticle` does it.
 * `path` tells MDX from Markdown. Never throws for what a text says. O(length).
 * @param text Markdown
 * @param path of the file, named in what is returned
 */
export function articleOutline(text: string, path: string | null = null): Outline {
  mustBe(textKind, text, "articleOutline: the Markdown");
  const whole = text.replace(/^\uFEFF+/, "").replace(/\r\n?/g, "\n");
  const front = readFrontMatter(whole, silent);
  const { markdown } = boundMarkdown(readerText(front).text);
  const isMdx = /\.mdx$/i.test(path ?? "");
  const tree = toTree(cleanDialect(markdown, isMdx), isMdx);
  const anchors = new Set<string>(namedPlaces(front.body));
  addMarkdown(tree, front.bodyLine, new SectionBuilder(), (_, anchor) => {
    if (anchor !== null) anchors.add(anchor);
  });
  const reader = new OutlineReader(front.bodyLine, tree);
  reader.read(tree);
  const { blocks, links, images } = reader;
  const filledIn = FILLED_IN.test(front.body);
  const header = whole.slice(0, Math.max(0, whole.length - front.body.length));
  const unlisted = UNLISTED.test(header) && !SAYS_DRAFT.test(header);
  return { blocks, links, images, anchors: [...anchors], filledIn, unlisted, accepted: acceptances(whole) };
}

/** Liquid's and Jinja's tags that bring words in, Hugo's shortcodes, a component that stands alone in MDX. */
const FILLED_IN =
  /\{%-?[ \t]*(?:include|include_relative|render|for|block|macro)\b|\{\{[<%]|^[ \t]*<[A-Z][\w.]*(?:\s[^<>]{0,500})?\/>/m;

/** Keys that keep a page out of lists and search engines. */
const UNLISTED =
  /^[ \t]*["']?(?:no-?index|index|unlisted|hide[\w-]*|hidden|sitemap|search[\w-]*|robots)["']?[ \t]*[:=]/im;
/** Keys and words that say of a page that it is not done. */
const SAYS_DRAFT = /\b(?:draft|status|state|stage|published|workflow|wip|entwurf|brouillon|borrador)\b/i;

/** `parseArticle` says what is wrong with a header. */
function silent(code: string, message: string) {
  return { severity: "warning", code, message, path: null, line: null, column: null } as const;
}

/**
 * Ids that the author gave to places: in HTML, and in the attribute lists of MkDocs, kramdown and MyST; the titles of MkDocs' tabs, and what
 * shortcodes of Hugo name, which may be a heading.
 */
function namedPlaces(body: string): string[] {
  const places =
    /<[a-z][^<>]{0,500}?\s(?:id|name)=["']?([^"'\s<>]{1,200})|\{:?[ \t]*#([\w:.-]{1,200})|^\(([\w:.-]{1,200})\)=$/gim;
  const tabs = /^[ \t]*(?:===|\?\?\?|!!!)[+!]?[ \t][^"\n]{0,80}"([^"\n]{1,200})"/gm;
  return [
    ...[...body.matchAll(places)].map(([, html, list, target]) => (html ?? list ?? target)!),
    ...[...body.matchAll(tabs)].map(([, title]) => title!),
    ...[...body.matchAll(SHORTCODE)].map(([, name]) => new Slugger().slug(name!)),
  ];
}

const SHORTCODE = /\{\{[<%][^"{}\n]{0,80}"([^"\n]{1,200})"/g;

const ACCEPTS =
  /<!--[ \t]*level-zero[ \t]+accept[ \t]+([a-z][a-z, \t-]{0,300}?)[ \t]*(?::[ \t]*([^\n]{0,300}?))?[ \t]*-->/g;

function acceptances(text: string): Acceptance[] {
  let line = 1;
  let at = 0;
  return [...text.matchAll(ACCEPTS)].map(({ index, 1: rules = "", 2: why = "" }) => {
    line += text.slice(at, index).split("\n").length - 1;
    at = index;
    return { rules: rules.split(/[\s,]+/).filter((rule) => rule !== ""), why, line };
  });
}

/** Collects blocks, links and images. */
class OutlineReader {
  readonly blocks: OutlineBlock[] = [];
  readonly links: OutlineLink[] = [];
  readonly images: OutlineImage[] = [];
  private readonly definitions = new Map<string, string>();

  constructor(
    private readonly lineOffset: number,
    tree: Root,
  ) {
    this.define(tree);
  }

  /** Adds the blocks of a node that holds blocks. */
  read(node: Nodes): void {
    if (!("children" in node)) return;
    for (const child of node.children) this.block(child);
  }

  private block(node: Nodes): void {
    if (node.type === "blockquote" || node.type === "footnoteDefinition") this.read(node);
    else if (node.type === "html") this.html(node.value, this.lineOf(node));
    else if (node.type === "heading") this.add(node, "heading", this.words(node), { level: node.depth });
    else if (node.type === "paragraph") this.add(node, "paragraph", this.words(node));
    else if (node.type === "code") this.add(node, "code", node.value);
    else if (node.type === "table") this.rows(node, "table");
    else if (node.type === "list") this.rows(node, node.ordered === true ? "steps" : "list");
  }

  private rows(node: Extract<Nodes, { type: "table" | "list" }>, kind: "table" | "list" | "steps"): void {
    const rows = node.children.map((child) => this.words(child));
    this.add(node, kind, rows.join("\n"), { items: rows.length });
  }

  private add(node: Nodes, kind: OutlineBlock["kind"], text: string, more: Partial<OutlineBlock> = {}): void {
    const line = this.lineOf(node);
    const endLine = this.lineOffset + (node.position?.end.line ?? line - this.lineOffset);
    this.blocks.push({ kind, line, endLine, text, items: 0, level: 0, ...more });
  }

  /** The words of a node as a reader sees them; hears of its links and images on the way. */
  private words(node: Nodes): string {
    const parts: string[] = [];
    this.collect(node, parts);
    return parts.join("").replace(/\s+/g, " ").trim();
  }

  private collect(node: Nodes, parts: string[]): void {
    const line = this.lineOf(node);
    if (node.type === "text" || node.type === "inlineCode") parts.push(node.value);
    else if (node.type === "code") parts.push(` ${node.value} `);
    else if (node.type === "break") parts.push(" ");
    else if (node.type === "image") this.images.push({ source: node.url, text: node.alt ?? "", line });
    else if (node.type === "imageReference")
      this.images.push({ source: this.definitions.get(node.identifier) ?? "", text: node.alt ?? "", line });
    else if (node.type === "html") this.html(node.value, line);
    else if (node.type === "link" || node.type === "linkReference") this.link(node, parts, line);
    else if ("children" in node) this.each(node, parts);
  }

  private each(node: Extract<Nodes, { children: unknown }>, parts: string[]): void {
    const isBlock =
      node.type === "listItem" ||
      node.type === "list" ||
      node.type === "paragraph" ||
      node.type === "tableCell";
    for (const child of node.children) this.collect(child, parts);
    if (isBlock) parts.push(" ");
  }

  private link(
    node: Extract<Nodes, { type: "link" | "linkReference" }>,
    parts: string[],
    line: number,
  ): void {
    const own: string[] = [];
    for (const child of node.children) this.collect(child, own);
    const text = own.join("").replace(/\s+/g, " ").trim();
    const target = node.type === "link" ? node.url : this.definitions.get(node.identifier);
    if (target !== undefined) this.links.push({ target, text, line });
    parts.push(own.join(""));
  }

  private html(html: string, line: number): void {
    const { links, images } = readHtmlParts(html, line);
    this.links.push(...links);
    this.images.push(...images);
  }

  private lineOf(node: Nodes): number {
    return this.lineOffset + (node.position?.start.line ?? 1);
  }

  private define(node: Nodes): void {
    if (node.type === "definition") this.addDefinition(node);
    else if ("children" in node && node.type !== "paragraph")
      for (const child of node.children) this.define(child);
  }

  private addDefinition({ identifier, url }: Definition): void {
    if (!this.definitions.has(identifier)) this.definitions.set(identifier, decodeEntities(url));
  }
}
