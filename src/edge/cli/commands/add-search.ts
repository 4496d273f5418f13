import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { SearchCommandOptions } from "../jobs/run-search.ts";
import { historyOption, nowOption, optionsOf, toCount } from "./options.ts";

const MORE = `
Only what the viewer may see is found: without --audience, public articles.
"quoted words" must stand together, -words must not occur: put such a query in single quotes.

Examples:
  level-zero search kb/ vpn drops every hour
  level-zero search index.json '"shared mailbox" -mobile' --audience employees --json`;

/** `level-zero search`. */
export function addSearch(program: Command, io: Io): void {
  program
    .command("search")
    .summary("what a customer would find")
    .description("Searches the articles as the portal does.")
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .argument("<query...>", "what the customer types")
    .option("--limit <number>", "hits at most, up to 1000", toCount, 10)
    .option("--audience <name...>", "audiences that the viewer holds, such as employees (give it last)")
    .option("--json", "print the result as JSON")
    .addOption(nowOption())
    .addOption(historyOption())
    .addHelpText("after", MORE)
    .action(async (articles: string, query: string[], _: unknown, command: Command) => {
      const { runSearch } = await import("../jobs/run-search.ts");
      await runSearch({ articles, query: query.join(" ") }, optionsOf<SearchCommandOptions>(command), io);
    });
}
