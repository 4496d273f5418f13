import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { decimalText } from "../../core/text/number-text.ts";
import { toTicket } from "../../core/ticket/index.ts";
import {
  type Evidence,
  getArticle,
  type Verdict,
  type Viewer,
  type ViewerOptions,
  type ViewerScorer,
} from "../../index.ts";
import type { Sdk } from "./load-sdk.ts";
import { answer, refusal, shownIndex, type ToolContext, urlOf } from "./tool-context.ts";

/** Articles named at most. */
const NAMED = 3;

export function addScoreTool(
  server: McpServer,
  z: Sdk["z"],
  context: ToolContext & { readonly scorer: (viewer: ViewerOptions) => ViewerScorer },
): void {
  const inputSchema = {
    subject: z.string().min(1).max(500).describe("The ticket in one line, in the requester's words"),
    description: z
      .string()
      .max(10_000)
      .optional()
      .describe("What the requester wrote. Not the agent's notes"),
    category: z.string().max(200).optional().describe("The product or topic that the form gave it"),
    kind: z
      .enum(["incident", "request", "question"])
      .optional()
      .describe("Something broken, something new, or a question"),
  };
  const description =
    "Whether the requester could solve a ticket with an article that they can see, with which, and how likely. The probability is calibrated.";
  server.registerTool(
    "score_ticket",
    {
      title: "Score a ticket",
      description,
      inputSchema,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    (written) => {
      const viewer = context.viewer();
      const read = toTicket({ id: "ticket", ...written, audiences: viewer.audiences });
      if ("issue" in read) return refusal(read.issue.message);
      const scored = context.scorer(viewer).score(read.ticket);
      const [best] = scored.evidence;
      // The scorer still knows what is withheld: a verdict that rests on it tells of it.
      const isGone = best !== undefined && toNamed(best, context, viewer).length === 0;
      const verdict = isGone ? NO_ANSWER : scored;
      const articles = verdict.evidence
        .slice(0, NAMED)
        .flatMap((evidence) => toNamed(evidence, context, viewer));
      const { outcome, reason, probability } = verdict;
      return answer(describe(verdict, articles), { outcome, reason, probability, articles });
    },
  );
}

const NO_ANSWER = { outcome: "unsolvable", reason: "missing", probability: 0, evidence: [] } as const;

interface Named extends Pick<Evidence, "articleId" | "title" | "anchor" | "heading"> {
  readonly url: string | null;
}

/** Nothing for an article that went while the index was swapped. */
function toNamed(
  { articleId, title, anchor, heading }: Evidence,
  context: ToolContext,
  viewer: Viewer,
): Named[] {
  const article = getArticle(shownIndex(context, viewer), articleId, viewer);
  return article === null
    ? []
    : [{ articleId, title, anchor, heading, url: urlOf(context, articleId, anchor, article.url) }];
}

function describe(
  { outcome, reason, probability }: Pick<Verdict, "outcome" | "reason" | "probability">,
  articles: readonly Named[],
): string {
  const name = reason === null ? outcome : `${outcome} (${reason})`;
  const chance = probability === null ? "" : `, probability ${decimalText(probability, 2)}`;
  const lines = articles.map(
    ({ articleId, title, heading }) =>
      `- ${title}${heading === "" || heading === title ? "" : ` › ${heading}`} (id: ${articleId})`,
  );
  return [`${name}${chance}`, ...(lines.length === 0 ? [] : ["", "Nearest articles:", ...lines])].join("\n");
}
