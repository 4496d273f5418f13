import { shortText } from "./short-text.ts";

/** Foreign text on one line that means nothing to Markdown (a list mark at its start is kept apart by a zero-width space): safe in a paragraph and in a table cell. */
export function escapeMarkdown(text: string, limit = 300): string {
  return shortText(text, limit)
    .replace(/[\\`*_{}[\]|#~!]/g, "\\$&")
    .replace(/^([-+=]|\d+(?=[.)]))/, "\u200B$1")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}
