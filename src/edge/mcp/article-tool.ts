import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { type Article, getArticle } from "../../index.ts";
import type { Sdk } from "./load-sdk.ts";
import { answer, refusal, shownIndex, type ToolContext, urlOf } from "./tool-context.ts";

export function addArticleTool(server: McpServer, z: Sdk["z"], context: ToolContext): void {
  const inputSchema = {
    id: z.string().min(1).max(300).describe("The article's id, as search gives it"),
  };
  server.registerTool(
    "get_article",
    {
      title: "Read a knowledge article",
      description: "The whole text of one article.",
      inputSchema,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ id }) => {
      const viewer = context.viewer();
      const article = getArticle(shownIndex(context, viewer), id, viewer);
      if (article === null)
        return refusal("There is no such article, or it is not for this viewer. Use an id that search gave.");
      const { title, summary, updated, language, url } = article;
      const text = textOf(article);
      return answer(text, { id, title, summary, updated, language, url: urlOf(context, id, "", url), text });
    },
  );
}

/** What a reader sees: nothing of what its keepers noted (owner, review date, other front matter, path). */
function textOf({ title, sections, updated }: Article): string {
  const parts = sections.map(({ heading, level, text }) => {
    if (heading === "" || heading === title) return text;
    return `${"#".repeat(Math.max(2, level))} ${heading}\n\n${text}`;
  });
  const dated = updated === null ? [] : [`Updated ${updated}.`];
  return [`# ${title}`, ...dated, ...parts].filter((part) => part !== "").join("\n\n");
}
