import type { Nodes, PhrasingContent } from "mdast";

/** Code within a line stays on one line, and apart from other code: readers of Markdown tell it by its marks. */
export function joinCode(node: Nodes): void {
  if (node.type === "inlineCode") node.value = node.value.replace(/\s*\n\s*/g, " ");
  if (!("children" in node)) return;
  for (const child of node.children) joinCode(child);
  const isTwo = node.children.some(
    ({ type }, at) => type === "inlineCode" && node.children[at - 1]?.type === type,
  );
  if (isTwo) node.children = apart(node.children as PhrasingContent[]) as typeof node.children;
}

function apart(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, at) =>
    node.type === "inlineCode" && nodes[at - 1]?.type === "inlineCode"
      ? [{ type: "text", value: " " }, node]
      : [node],
  );
}
