import GithubSlugger from "github-slugger";
import type { ElementContent, Root, RootContent } from "hast";

type Node = RootContent | ElementContent;

/**
 * Where links within a page lead in its Markdown: by each id and name, the anchor of the heading that has it, or that stands above it. Of
 * what stands before all headings nothing is known. The tree is shallow. O(nodes).
 */
export function findAnchors(tree: Root): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const slugger = new GithubSlugger();
  let above: string | null = null;
  const visit = (node: Node): void => {
    if (node.type !== "element") return;
    const words = /^h[1-6]$/.test(node.tagName) ? wordsOf(node).replace(/\s+/g, " ").trim() : "";
    if (words !== "") above = slugger.slug(words);
    const { id, name } = node.properties;
    for (const key of [id, node.tagName === "a" ? name : undefined])
      if (typeof key === "string" && above !== null && !anchors.has(key)) anchors.set(key, above);
    for (const child of node.children) visit(child);
  };
  for (const child of tree.children) visit(child);
  return anchors;
}

function wordsOf(node: Node): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(wordsOf).join("") : "";
}
