import type { Command } from "commander";
import { InvalidArgumentError } from "commander";
import type { Io } from "../io.ts";
import type { ServeCommandOptions } from "../jobs/run-serve.ts";
import { historyOption, modelOption, optionsOf, schemaOption } from "./options.ts";

const MORE = `
Only public articles are shown, unless --audience says what every visitor holds: level-zero does not know who they are.
It answers to this machine's names and addresses only, so that no page of another site can read it; --allow-host adds names.
With another --host than 127.0.0.1, everybody who reaches this machine can read and write there.
What visitors ask, answer and write is appended to two files in this folder; nothing is sent anywhere.
The searches of one visit are joined by a pseudonym, whose key is made at each start; LEVEL_ZERO_SESSION_KEY gives another.
Stop it with Ctrl+C: requests that are under way are answered first.

With --database any number of processes behind a balancer are one portal: \`level-zero jobs events\` and \`jobs tickets\` read what they kept.
Give all of them one LEVEL_ZERO_SESSION_KEY, or a visit that comes to another process is another visit.

Tickets are on the disk before they are confirmed; a full disk shows in the answer and at /health.

Examples:
  level-zero serve kb/ --watch
  level-zero serve kb/ --title "IT help" --audience employees --history solved.csv`;

/** `level-zero serve`. */
export function addServe(program: Command, io: Io): void {
  program
    .command("serve")
    .summary("a help portal: search, articles, tickets")
    .description("Serves a portal page and its API until it is stopped.")
    .argument("<articles>", "folder of Markdown articles, or an index made by `level-zero index`")
    .option("--port <number>", "port to listen on; 0 for any free one", toPort, 4000)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option(
      "--allow-host <name...>",
      "names that the portal answers to, such as help.example.com (this machine's always)",
    )
    .option(
      "--allow-origin <address...>",
      "pages of other sites that may carry the search box, such as https://desk.example.com",
      toOrigin,
    )
    .option("--behind-proxy", "believe the proxy before it who sent a request (X-Forwarded-For)")
    .option(
      "--rate-limit <number>",
      "requests a minute that one address may send; 0 for any number",
      toLimit,
      600,
    )
    .option("--watch", "read files again when they change")
    .option("--title <text>", "name of the portal")
    .option("--desk-url <url>", "another way to the desk, such as mailto:desk@example.com", toAddress)
    .option("--events <file>", "where searches and answers are noted", "portal-events.jsonl")
    .option("--no-events", "note nothing; do not ask whether an article helped")
    .option("--no-visits", "set no cookie; do not tell one visit from another")
    .option("--tickets <file>", "where tickets go", "portal-tickets.jsonl")
    .option("--no-tickets", "take no tickets; show --desk-url in place of the form")
    .option(
      "--database [url]",
      "keep events, tickets and limits in PostgreSQL, for several processes (default address: LEVEL_ZERO_POSTGRES)",
    )
    .addOption(schemaOption())
    .addOption(modelOption())
    .option("--audience <name...>", "audiences that every visitor holds, such as employees (give it last)")
    .addOption(historyOption())
    .addHelpText("after", MORE)
    .action(async (articles: string, _: unknown, command: Command) => {
      const { runServe } = await import("../jobs/run-serve.ts");
      await runServe(articles, optionsOf<ServeCommandOptions>(command), io);
    });
}

/** An address that a link may lead to: no script. */
function toAddress(text: string): string {
  if (/^(?:https?:\/\/|mailto:|tel:|\/)[^\s]+$/i.test(text)) return text;
  throw new InvalidArgumentError("Expected an address that starts with https://, mailto:, tel: or /.");
}

/** One of several; commander hands on those before. */
function toOrigin(text: string, before: readonly string[] | undefined): readonly string[] {
  if (/^https?:\/\/[^\s/]+$/i.test(text)) return [...(before ?? []), text];
  throw new InvalidArgumentError("Expected an address without a path, such as https://desk.example.com.");
}

function toLimit(text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a whole number of requests a minute, or 0 for any number.");
}

const MAX_PORT = 65_535;

function toPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= MAX_PORT) return Number(text);
  throw new InvalidArgumentError("Expected a port from 0 to 65535.");
}
