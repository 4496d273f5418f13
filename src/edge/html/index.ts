/**
 * Markdown → HTML that is safe to show, and HTML → Markdown.
 * @module
 */
export { type ConvertedHtml, htmlToMarkdown, type ToMarkdownOptions } from "./html-to-markdown.ts";
export { type RenderOptions, renderMarkdown } from "./render-markdown.ts";
