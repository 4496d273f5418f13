import { withoutWithheld } from "../../core/search/index.ts";
import type { SearchIndex, Viewer } from "../../index.ts";
import type { McpOptions } from "./mcp-options.ts";

/** What the tools work with. */
export interface ToolContext extends McpOptions {
  readonly index: () => SearchIndex;
  /** Who asks, at this moment. */
  readonly viewer: () => Viewer;
}

/** What a tool answers: words for the model, the same as data for programs. */
interface ToolAnswer {
  readonly [name: string]: unknown;
  readonly content: { readonly type: "text"; readonly text: string }[];
  readonly structuredContent?: Record<string, unknown>;
  readonly isError?: boolean;
}

export function answer(text: string, data: Record<string, unknown>): ToolAnswer {
  return { content: [{ type: "text", text }], structuredContent: data };
}

/** Something that the model can mend by asking again. */
export function refusal(text: string): ToolAnswer {
  return { content: [{ type: "text", text }], isError: true };
}

/** Where the article can be read, if anywhere. */
export function urlOf(
  { articleUrl }: ToolContext,
  id: string,
  anchor: string,
  own: string | null,
): string | null {
  return articleUrl === undefined ? own : articleUrl(id, anchor);
}

/** The index without what the host withholds from this viewer. */
export function shownIndex({ index, withheld }: ToolContext, viewer: Viewer): SearchIndex {
  return withoutWithheld(index(), viewer, withheld);
}
