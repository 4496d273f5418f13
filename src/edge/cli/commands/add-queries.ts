import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { QueriesCommandOptions } from "../jobs/run-queries.ts";
import { addReadingOptions, optionsOf } from "./options.ts";

const MORE = `
One line of JSON a query, those of most tickets first: {"query": "vpn drops in the hotel", "tickets": 3}
Ask your portal each of them, write what it returns as {"query": "…", "articles": ["id", …]}, best first (an empty list where it
finds nothing), and give that file to report, score, explain or gaps as --portal-results. Ids are those of the articles.
The queries are customers' own words: they may hold personal data.

Examples:
  level-zero queries tickets.csv --out queries.jsonl
  level-zero queries april.csv --portal-results march-results.jsonl --out queries.jsonl   what is still to be asked`;

/** `level-zero queries`. */
export function addQueries(program: Command, io: Io): void {
  const command = program
    .command("queries")
    .summary("what your portal's search is to be asked, so that found is measured with it")
    .description(
      "Lists what the requesters would type into a portal's search: the subject of each ticket, and its first sentence.",
    )
    .argument("<tickets...>", "exports of tickets: CSV, JSON or JSON Lines; - reads standard input")
    .option("--out <file>", "write to this file instead of standard output")
    .option("--portal-results <file>", "leave out what this file of results has already");
  addReadingOptions(command)
    .addHelpText("after", MORE)
    .action(async (tickets: string[], _: unknown, command: Command) => {
      const { runQueries } = await import("../jobs/run-queries.ts");
      await runQueries(tickets, optionsOf<QueriesCommandOptions>(command), io);
    });
}
