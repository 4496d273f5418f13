import { type Command, InvalidArgumentError } from "commander";
import { createPortal, type PortalOptions } from "../../portal/index.ts";
import { describeServed, type ServedOptions } from "../describe/describe-served.ts";
import { databaseOf } from "../desk-database.ts";
import type { Io } from "../io.ts";
import type { JudgeOptions } from "../judge/read-judge.ts";
import { type LiveKnowledge, openKnowledge } from "../read/open-knowledge.ts";
import { createErrorNotes } from "../serve/error-notes.ts";
import { openDatabaseStores, openFileStores, type PortalStores } from "../serve/portal-stores.ts";
import { serveLimits } from "../serve/serve-limits.ts";
import { startServer } from "../serve/start-server.ts";
import { visitSettings } from "../serve/visit-settings.ts";
import { warmPortal } from "../serve/warm-portal.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import { checkTargets } from "../write/check-targets.ts";
import { spoken } from "../write/report-language.ts";
import { linkedShareOption } from "./linked-share-option.ts";
import {
  addColumnOptions,
  articlesArgument,
  historyOption,
  modelOption,
  optionsOf,
  schemaOption,
} from "./options.ts";

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
  const command = program
    .command("serve")
    .description("Serves a portal page and its API until it is stopped.")
    .addArgument(articlesArgument())
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
    .addOption(linkedShareOption())
    .option("--audience <name...>", "audiences that every visitor holds, such as employees (give it last)")
    .addOption(historyOption());
  addColumnOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, _: unknown, command: Command) => {
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

interface ServeCommandOptions extends CommonOptions, JudgeOptions, ServedOptions {
  readonly port: number;
  readonly watch?: boolean;
  readonly title?: string;
  readonly deskUrl?: string;
  readonly schema?: string;
  readonly visits?: boolean;
  /** Origins of other sites whose pages may ask the API. */
  readonly allowOrigin?: readonly string[];
}

/** Serves the portal until the process is told to stop. */
async function runServe(articles: string, options: ServeCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const visits = visitSettings(options, io.env);
  const hasFiles = options.database === undefined;
  await checkTargets([hasFiles ? options.tickets || null : null], options.history ?? [], session);
  session.audiences.readViewer(options.audience ?? []);
  const knowledge = await openKnowledge(articles, options, session);
  session.finish();
  try {
    const stores = await openStores(options, session);
    try {
      await serveUntilStopped({ knowledge, stores, visits }, options, session);
    } finally {
      await stores.close();
    }
  } finally {
    await knowledge.close();
  }
}

async function openStores(
  { database, schema, events, tickets }: ServeCommandOptions,
  session: Session,
): Promise<PortalStores> {
  if (database === undefined) return openFileStores({ events, tickets }, session);
  const named = {
    ...(database !== true && { database }),
    ...(schema !== undefined && { schema }),
  };
  const wanted = { events: events !== false, tickets: tickets !== false };
  return openDatabaseStores(databaseOf(named, session), wanted, session);
}

interface Served {
  readonly knowledge: LiveKnowledge;
  readonly stores: PortalStores;
  readonly visits: ReturnType<typeof visitSettings>;
}

async function serveUntilStopped(
  served: Served,
  options: ServeCommandOptions,
  session: Session,
): Promise<void> {
  const addresses = new WeakMap<Request, string>();
  const { language } = await session.settings();
  const handle = createPortal(() => served.knowledge.index, {
    ...portalOptions(served, { ...options, ...(language !== undefined && { language }) }, session),
    ...(await spoken(session))?.portal,
    ...serveLimits(options, (request) => addresses.get(request), served.stores.rates),
  });
  await warmPortal(handle, served.knowledge.index, session.io.elapsedMs);
  const server = await startServer((request, address) => {
    if (address !== undefined) addresses.set(request, address);
    return handle(request);
  }, options);
  for (const line of describeServed(server.address, options)) session.note(line);
  await session.print(`${server.address}\n`);
  await session.io.untilStopped();
  session.note("Stopping: answering what is under way …");
  await server.close();
  session.note("Stopped.");
}

function portalOptions(
  { knowledge, stores: { events, tickets }, visits }: Served,
  { title, deskUrl, language, audience = [], allowOrigin }: ServeCommandOptions,
  session: Session,
): PortalOptions {
  return {
    ...(title !== undefined && { title }),
    ...(deskUrl !== undefined && { deskUrl }),
    ...(allowOrigin && { cors: { origins: allowOrigin } }),
    ...(events && { events }),
    ...(tickets && {
      submitTicket: async (ticket) => {
        await tickets.write(ticket);
        return undefined;
      },
    }),
    ...visits,
    ...(language !== undefined && { language }),
    viewer: () => audience,
    popular: () => knowledge.popular,
    scorer: (viewer) => knowledge.scorerOf(viewer),
    markdown: knowledge.markdownOf,
    picture: knowledge.pictureOf,
    withheld: knowledge.isWithheld,
    ...(knowledge.learned && { learned: knowledge.learned }),
    async failing() {
      const hasRoom = tickets === null || (await tickets.hasRoom());
      return [
        ...(hasRoom ? [] : (["tickets"] as const)),
        ...(knowledge.isFailing ? (["articles"] as const) : []),
      ];
    },
    onError: createErrorNotes(session.note, session.io.elapsedMs),
  };
}
