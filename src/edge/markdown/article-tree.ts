import type { Heading, Root } from "mdast";
import type { Section } from "../../core/article/article.ts";
import { mustSay } from "../../core/door/takes.ts";
import { addMarkdown } from "./add-markdown.ts";
import { boundMarkdown } from "./bound-markdown.ts";
import { cleanDialect } from "./clean-dialect.ts";
import { readFrontMatter } from "./header/read-front-matter.ts";
import { proseSegments } from "./prose-segments.ts";
import { readerText } from "./reader-text.ts";
import { SectionBuilder } from "./section-builder.ts";
import { toGfmTree } from "./to-tree.ts";

/** What there is to show of an article. */
export interface ArticleTree {
  /** The body without front matter and publishing marks; every heading has its anchor as `data.hProperties.id`. */
  readonly tree: Root;
  /** The same sections as `parseArticle` reads. */
  readonly sections: readonly Section[];
}

/**
 * The syntax tree of an article's text, bounded and cleaned as `parseArticle` does it, so that the anchors of both agree.
 * `path` tells MDX from Markdown.
 * @param text Markdown
 * @param path of the file
 */
export function articleTree(text: string, path: string | null = null): ArticleTree {
  mustSay(text, "articleTree: the text");
  const front = readFrontMatter(
    text.replace(/^\uFEFF+/, "").replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n"),
    silent,
  );
  const { markdown } = boundMarkdown(readerText(front).text);
  const tree = toGfmTree(cleanDialect(nameNotes(markdown), /\.mdx$/i.test(path ?? "")));
  const builder = new SectionBuilder();
  addMarkdown(tree, front.bodyLine, builder, giveAnchor);
  return { tree, sections: builder.build() };
}

function giveAnchor(heading: Heading, anchor: string | null): void {
  if (anchor !== null) heading.data = { ...heading.data, hProperties: { id: anchor } };
  const last = heading.children.at(-1);
  if (last?.type === "text") last.value = last.value.replace(/\s*\{#[\w:.-]{1,100}\}$/, "");
}

/** `parseArticle` has said it already. */
function silent(
  code: string,
  message: string,
  { line, column }: { line: number | null; column: number | null },
) {
  return { severity: "warning", code, message, path: null, line, column } as const;
}

/** The first line of a note as GitHub writes it, `> [!WARNING]`, whose kind its reader should know. */
const noteLine = /^([ \t]*(?:>[ \t]?){1,20})\[!(note|tip|important|warning|caution)\][+-]?[ \t]*/gim;

/** Puts the kind of a note into words: `> [!WARNING]` becomes `> **Warning:**`. Code and line numbers stay. */
function nameNotes(markdown: string): string {
  if (!markdown.includes("[!")) return markdown;
  return proseSegments(markdown)
    .map(({ prose, text }) =>
      prose ? text.replace(noteLine, (_, quote, kind) => `${quote}**${word(kind)}:** `) : text,
    )
    .join("\n");
}

function word(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
}
