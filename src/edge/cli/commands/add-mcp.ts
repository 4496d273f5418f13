import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { McpCommandOptions } from "../jobs/run-mcp.ts";
import { historyOption, modelOption, optionsOf, toName } from "./options.ts";

const MORE = `
Tools: search, get_article, score_ticket; with the desk's files list_gaps, get_gap, knowledge_health, list_queue, journey_summary. They only read, and show public articles unless --audience says what the person
behind the agent holds. Needs two packages beside level-zero: npm install @modelcontextprotocol/sdk zod

An agent's settings look like this:
  { "mcpServers": { "help": { "command": "npx", "args": ["level-zero", "mcp", "kb/", "--audience", "employees"] } } }`;

/** `level-zero mcp`. */
export function addMcp(program: Command, io: Io): void {
  program
    .command("mcp")
    .summary("the articles as tools for an AI agent")
    .description("Speaks the Model Context Protocol on standard input and output until the input ends.")
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .option("--watch", "read files again when they change")
    .option(
      "--url <template>",
      "where people read an article, such as https://help.example/articles/{id}#{anchor}",
    )
    .option(
      "--report <report.json>",
      "gaps and health of the articles as tools, for those who work at the desk",
    )
    .option("--queue <queue.json>", "the queue as a tool, for the same")
    .option("--journeys <journeys.json>", "what people went through as a tool, for the same")
    .option("--desk-audience <name>", "who those are: the audience that they hold (default: agents)", toName)
    .addOption(modelOption())
    .option("--audience <name...>", "audiences that the person behind the agent holds (give it last)")
    .addOption(historyOption())
    .addHelpText("after", MORE)
    .action(async (articles: string, _: unknown, command: Command) => {
      const { runMcp } = await import("../jobs/run-mcp.ts");
      await runMcp(articles, optionsOf<McpCommandOptions>(command), io);
    });
}
