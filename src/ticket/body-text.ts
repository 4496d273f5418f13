import { documentToText, readDocument } from "./document-text.ts";
import { textOf } from "./field-value.ts";
import { htmlToText, looksLikeHtml } from "./html-text.ts";

/** Plain text of a body as an export holds it: text, HTML, an Atlassian document, or an object around one of these. */
export function bodyText(value: unknown): string {
  const document = readDocument(value);
  if (document !== null) return documentToText(document);
  const text = textOf(value);
  return looksLikeHtml(text) ? htmlToText(text) : text.trim();
}
