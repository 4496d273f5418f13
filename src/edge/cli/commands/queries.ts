import type { Command } from "commander";
import { exclusionOf } from "../../../core/ticket/index.ts";
import { portalQueries } from "../../../index.ts";
import { writeFileWhole } from "../../node/index.ts";
import { count, quantity } from "../describe/format.ts";
import type { Io } from "../io.ts";
import { readExports } from "../read/read-exports.ts";
import { readPortalSearch } from "../read/read-portal-search.ts";
import { type CommonOptions, createSession } from "../session.ts";
import { checkTargets } from "../write/check-targets.ts";
import { addReadingOptions, optionsOf, ticketsArgument } from "./options.ts";

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
    .description(
      "Lists what the requesters would type into a portal's search: the subject of each ticket, and its first sentence.",
    )
    .addArgument(ticketsArgument())
    .option("--out <file>", "write to this file instead of standard output")
    .option("--portal-results <file>", "leave out what this file of results has already");
  addReadingOptions(command)
    .addHelpText("after", MORE)
    .action(async (tickets: string[], _: unknown, command: Command) => {
      await runQueries(tickets, optionsOf<QueriesCommandOptions>(command), io);
    });
}

interface QueriesCommandOptions extends CommonOptions {
  readonly out?: string;
  readonly portalResults?: string;
}

/** Writes what a portal's search is to be asked for these tickets. Excluded ones are left out. */
async function runQueries(paths: readonly string[], options: QueriesCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  await checkTargets([options.out], [...paths, options.portalResults], session);
  const search = await readPortalSearch(options, null, session);
  const tickets = new Map<string, number>();
  let asked = 0;
  for await (const batch of readExports(paths, session)) {
    for (const ticket of batch.tickets) {
      if (exclusionOf(ticket, session.exclusions) !== null) continue;
      asked++;
      for (const query of portalQueries(ticket))
        if ((search?.(query, {}) ?? null) === null) tickets.set(query, (tickets.get(query) ?? 0) + 1);
    }
  }
  const rows = [...tickets].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const lines = rows.map(([query, of]) => `${JSON.stringify({ query, tickets: of })}\n`).join("");
  if (options.out === undefined || options.out === "-") await session.print(lines);
  else await writeFileWhole(session.pathOf(options.out), lines);
  session.note(`${count(rows.length)} queries to ask for ${quantity(asked, "ticket")}.`);
  session.finish();
}
