export { type RenderOptions, renderMarkdown } from "./render-markdown.ts";
