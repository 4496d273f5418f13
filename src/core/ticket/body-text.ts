import { decodeEntities } from "../text/decode-entities.ts";
import { isRecord, jsonOrNull } from "../text/json.ts";
import { textOf } from "./field-value.ts";
import { htmlToText, looksLikeHtml } from "./html-text.ts";
import { decodedBody } from "./mail-encoding.ts";
import { withoutEscapes } from "./written-escapes.ts";

/** Plain text of a body as an export holds it: text, HTML, an Atlassian document, or an object around one of these. */
export function bodyText(value: unknown): string {
  const document = readDocument(value);
  if (document !== null) return documentToText(document);
  const text = withoutPictures(withoutCodeTags(unescaped(withLineEnds(decodedBody(textOf(value))))));
  return looksLikeHtml(text) ? htmlToText(text) : withoutEscapes(text).trim();
}

/** What stands for a picture of a mail that is not there: `[cid:image001.png@01DA]`. */
function withoutPictures(text: string): string {
  return text.includes("[cid:") ? text.replace(/\[cid:[^\]\n]{1,200}\]/g, "") : text;
}

/** HTML that was escaped once too often: it begins with `&lt;p&gt;`, and closes it. */
function unescaped(text: string): string {
  if (!/^\s*&lt;(?:!|\/?[a-z])/i.test(text)) return text;
  const html = decodeEntities(text);
  return looksLikeHtml(html) ? html : text;
}

/** ServiceNow writes HTML between `[code]` and `[/code]` into its journals. */
function withoutCodeTags(text: string): string {
  if (!text.includes("[code]")) return text;
  // What follows the last end is not looked at: each tag in it would be searched to the end of the text.
  const end = text.lastIndexOf(CODE_END) + CODE_END.length;
  if (end < CODE_END.length) return text;
  const opened = text
    .slice(0, end)
    .replace(/\[code\]([\s\S]*?)\[\/code\]/g, (_, inner: string) =>
      /<\/?[a-z]/i.test(inner) ? htmlToText(inner) : inner,
    );
  return opened + text.slice(end);
}

const CODE_END = "[/code]";

/** `C:\\…` and `\\\\server\\…`. */
const HAS_PATH = /(?<![\p{L}\p{N}])[A-Za-z]:\\|\\\\[\p{L}\p{N}]/u;

/** Line ends as GLPI and programs write them: `#LBBR#`, and `\n` in a text that has no other. */
function withLineEnds(text: string): string {
  const marked = text.includes("#LB") ? text.replace(/#LB[BH]R#/g, "\n") : text;
  if (!marked.includes("\\n") || marked.includes("\n")) return marked;
  // `C:\new\names` has two: beside a path it must follow the end of a sentence or another one.
  if (HAS_PATH.test(marked)) return marked.replace(/(?<=[.,;!?)]|\\n)(?:\\r)?\\n(?![a-z\d]+[\\.])/g, "\n");
  return /\\n\s*(?:\\r)?\\n|\\r\\n|[.,:;!?)]\\n|\\n[^\\]{1,2000}\\n/.test(marked)
    ? marked.replace(/(?<!\\)(?:\\r)?\\n/g, "\n")
    : marked;
}

/** Nodes of the Atlassian Document Format that stand on lines of their own. */
const BLOCKS = new Set(
  "paragraph heading codeBlock blockquote listItem taskItem decisionItem tableRow panel rule expand nestedExpand".split(
    " ",
  ),
);

/** Whether a value is an Atlassian document: `{"type":"doc","version":1,"content":[…]}`, as an object or as JSON text. */
function readDocument(value: unknown): Readonly<Record<string, unknown>> | null {
  if (isRecord(value)) return value.type === "doc" && Array.isArray(value.content) ? value : null;
  if (typeof value !== "string" || !/^\s*\{/.test(value) || !value.includes('"doc"')) return null;
  const parsed = jsonOrNull(value);
  return isRecord(parsed) ? readDocument(parsed) : null;
}

/** Readable text of an Atlassian document: one block a line. Walks with a stack of its own, so that no nesting is too deep. */
function documentToText(document: Readonly<Record<string, unknown>>): string {
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
