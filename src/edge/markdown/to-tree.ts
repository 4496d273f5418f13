import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";

const commonMark = unified().use(remarkParse).freeze();
const gfm = unified().use(remarkParse).use(remarkGfm).freeze();

/** A table's row of dashes, a footnote, struck-out text, a task: what GitHub adds to CommonMark, but for bare addresses. */
const gfmSigns = /^[ \t>]*[|:-][-|: \t]*-[-|: \t]*$|\[\^|~|\[[ xX]\]/m;

/** In MDX, lines that are indented are no code. */
const mdx = unified().use(remarkParse).use(remarkGfm).use(withoutIndentedCode).freeze();

function withoutIndentedCode(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ["codeIndented"] } }];
}

/**
 * The syntax tree of a Markdown text, GitHub's dialect included.
 * GitHub's rules cost up to half of the time again, so they are left out where the text has no sign of them;
 * bare addresses, their only other effect, are found by whoever reads the tree's words.
 */
export function toTree(markdown: string, isMdx = false): Root {
  if (isMdx) return mdx.parse(markdown);
  return gfmSigns.test(markdown) ? toGfmTree(markdown) : commonMark.parse(markdown);
}

/** The tree with all that GitHub adds, bare addresses as links too: for showing the text. */
export function toGfmTree(markdown: string): Root {
  return gfm.parse(markdown);
}
