import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { type Hit, type SearchOptions, type SearchResult, search } from "../../index.ts";
import type { Sdk } from "./load-sdk.ts";
import { answer, shownIndex, type ToolContext, urlOf } from "./tool-context.ts";

const DEFAULT_LIMIT = 5;

export function addSearchTool(server: McpServer, z: Sdk["z"], context: ToolContext): void {
  const values = (of: string) =>
    z.array(z.string().max(200)).max(20).optional().describe(`Only articles of these ${of}`);
  const inputSchema = {
    query: z
      .string()
      .min(1)
      .max(500)
      .describe("What the person needs, in their words; a few words do better than many"),
    limit: z
      .number()
      .int()
      .min(1)
      .max(20)
      .optional()
      .describe(`Articles at most; ${DEFAULT_LIMIT} by default`),
    product: values("products"),
    category: values("categories"),
    language: values("languages, as BCP 47 tags"),
  };
  const description =
    "Finds knowledge articles. Gives the best section of each, with the id to read it by. Matching needs not all words; typing errors are forgiven.";
  server.registerTool(
    "search",
    {
      title: "Search the knowledge articles",
      description,
      inputSchema,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ query, limit = DEFAULT_LIMIT, product, category, language }) => {
      const filters: SearchOptions["filters"] = {
        ...(product && { product }),
        ...(category && { category }),
        ...(language && { language }),
      };
      const learned = context.learned && { learned: context.learned };
      const viewer = context.viewer();
      const found = search(shownIndex(context, viewer), query, {
        ...viewer,
        limit,
        filters,
        prefix: false,
        ...learned,
      });
      const hits = found.hits.map((hit) => toFound(hit, context));
      const { total, didYouMean, notices } = found;
      return answer(describe(found, hits), { total, didYouMean, notices, hits });
    },
  );
}

type Found = Pick<Hit, "articleId" | "title" | "anchor" | "heading" | "snippet" | "url">;

/** Scores order one list and mean nothing else, so the model does not see them. */
function toFound({ articleId, title, anchor, heading, snippet, url }: Hit, context: ToolContext): Found {
  return { articleId, title, anchor, heading, snippet, url: urlOf(context, articleId, anchor, url) };
}

function describe(
  { query, total, didYouMean, nothingMatches, notices }: SearchResult,
  hits: readonly Found[],
): string {
  const news = notices
    .map(({ articleId, title, summary }) => `Out of order now: ${title} (id: ${articleId}) ${summary}\n`)
    .join("");
  const mended = didYouMean === null ? "" : ` Did they mean "${didYouMean}"?`;
  if (nothingMatches)
    return `${news}Nothing matches "${query}".${mended} Try other words, or point to the service context.`;
  const lines = hits.map(
    ({ articleId, title, heading, snippet, url }, at) =>
      `${at + 1}. ${title}${heading === "" || heading === title ? "" : ` › ${heading}`} (id: ${articleId})${url === null ? "" : ` ${url}`}\n   ${snippet}`,
  );
  return `${news}${total} of the articles match.${mended}\n\n${lines.join("\n")}`;
}
