import { isRecord } from "./field-value.ts";

/** Nodes of the Atlassian Document Format that stand on lines of their own. */
const BLOCKS = new Set(
  "paragraph heading codeBlock blockquote listItem taskItem decisionItem tableRow panel rule expand nestedExpand".split(
    " ",
  ),
);

/** Whether a value is an Atlassian document: `{"type":"doc","version":1,"content":[…]}`, as an object or as JSON text. */
export function readDocument(value: unknown): Readonly<Record<string, unknown>> | null {
  if (isRecord(value)) return value.type === "doc" && Array.isArray(value.content) ? value : null;
  if (typeof value !== "string" || !/^\s*\{/.test(value) || !value.includes('"doc"')) return null;
  try {
    const parsed: unknown = JSON.parse(value);
    return isRecord(parsed) ? readDocument(parsed) : null;
  } catch {
    return null;
  }
}

/** Readable text of an Atlassian document: one block a line. Walks with a stack of its own, so that no nesting is too deep. */
export function documentToText(document: Readonly<Record<string, unknown>>): string {
  const parts: string[] = [];
  const stack: unknown[] = [document];
  while (stack.length > 0) {
    const node = stack.pop();
    if (typeof node === "string") parts.push(node);
    if (!isRecord(node)) continue;
    parts.push(ownText(node));
    const isBlock = BLOCKS.has(String(node.type));
    if (isBlock) parts.push("\n");
    if (!Array.isArray(node.content)) continue;
    if (isBlock) stack.push("\n");
    for (let i = node.content.length - 1; i >= 0; i--) stack.push(node.content[i]);
    if (node.type === "tableCell" || node.type === "tableHeader") stack.push(" ");
  }
  return parts
    .join("")
    .replace(/[^\S\n]*\n\s*/g, "\n")
    .trim();
}

function ownText(node: Readonly<Record<string, unknown>>): string {
  if (typeof node.text === "string") return node.text;
  const attributes = isRecord(node.attrs) ? node.attrs : {};
  if (node.type === "hardBreak") return "\n";
  if (node.type === "mention" || node.type === "emoji" || node.type === "status")
    return String(attributes.text ?? "");
  return node.type === "inlineCard" ? String(attributes.url ?? "") : "";
}
