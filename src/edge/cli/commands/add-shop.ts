import { type Command, InvalidArgumentError, Option } from "commander";
import type { Io } from "../io.ts";
import type { ShopCommandOptions } from "../jobs/run-shop.ts";
import {
  addPageOptions,
  addReadingOptions,
  append,
  historyOption,
  modelOption,
  nowOption,
  optionsOf,
  toCount,
} from "./options.ts";

const MORE = `
The answer to a question is the article that its ticket was closed with, else the best article of its verdict. Personal data is taken
out before anything is typed. Give older resolved tickets as --history: what is asked must not have taught the search.

Examples:
  level-zero shop kb/ june.csv --out june.html --history solved.csv
  level-zero shop kb/ june.csv --portal https://help.example --format json --out june.json --audience employees
  level-zero shop kb/ july.csv --portal "https://help.example/find?q={query}" --previous june.json --out july.html`;

/** `level-zero shop`. */
export function addShop(program: Command, io: Io): void {
  const command = program
    .command("shop")
    .summary("real questions asked again as the customers who had them: a scorecard of the portal")
    .description(
      "Becomes the customer: types their words into the portal, and counts who comes to the answer.",
    )
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .argument("<tickets...>", "exports of resolved tickets, which say what closed them")
    .option("--size <number>", "questions to ask (default: 200)", toCount)
    .option("--seed <number>", "another number draws other questions (default: 1)", toCount)
    .option(
      "--portal <url>",
      "a portal of `level-zero serve`, or any portal's results with {query} (default: level-zero's own search)",
    )
    .option("--article-url <template>", "where another portal shows an article, with {id}")
    .addOption(
      new Option("--header <line>", "sent to the portal, such as 'Cookie: …' (may be repeated)").argParser(
        toHeader,
      ),
    )
    .option("--previous <file>", "an earlier scorecard as JSON, to be compared with")
    .addOption(modelOption())
    .addOption(nowOption())
    .option(
      "--audience <name...>",
      "what the shopper holds in a portal of --portal: customers who hold more are not played (give it last)",
    )
    .addOption(historyOption());
  addReadingOptions(addPageOptions(command))
    .addHelpText("after", MORE)
    .action(async (articles: string, tickets: string[], _: unknown, command: Command) => {
      const { runShop } = await import("../jobs/run-shop.ts");
      await runShop({ articles, tickets }, optionsOf<ShopCommandOptions>(command), io);
    });
}

function toHeader(line: string, previous: readonly string[] | undefined): readonly string[] {
  if (/^[\w-]+:\s*\S/.test(line)) return append(line, previous);
  throw new InvalidArgumentError("Expected a header such as 'Cookie: session=…'.");
}
