import { Readable, Writable } from "node:stream";
import type { Command } from "commander";
import { LevelZeroError } from "../../../index.ts";
import { readQueue } from "../../../view/check/index.ts";
import type { JourneySummary } from "../../../view/journey/index.ts";
import { loadReport } from "../../../view/report/index.ts";
import { createMcpServer, type McpDesk } from "../../mcp/index.ts";
import type { Io } from "../io.ts";
import type { JudgeOptions } from "../judge/read-judge.ts";
import { named } from "../read/named.ts";
import { openKnowledge } from "../read/open-knowledge.ts";
import { readNamedText } from "../read/read-named-text.ts";
import { type CommonOptions, createSession, type Session } from "../session.ts";
import { linkedShareOption } from "./linked-share-option.ts";
import {
  addColumnOptions,
  articlesArgument,
  historyOption,
  modelOption,
  optionsOf,
  toName,
} from "./options.ts";

const MORE = `
Tools: search, get_article, score_ticket; with the desk's files list_gaps, get_gap, knowledge_health, list_queue, journey_summary. They only read, and show public articles unless --audience says what the person
behind the agent holds. Needs two packages beside level-zero: npm install @modelcontextprotocol/sdk zod

An agent's settings look like this:
  { "mcpServers": { "help": { "command": "npx", "args": ["level-zero", "mcp", "kb/", "--audience", "employees"] } } }`;

/** `level-zero mcp`. */
export function addMcp(program: Command, io: Io): void {
  const command = program
    .command("mcp")
    .description("Speaks the Model Context Protocol on standard input and output until the input ends.")
    .addArgument(articlesArgument())
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
    .addOption(linkedShareOption())
    .option("--audience <name...>", "audiences that the person behind the agent holds (give it last)")
    .addOption(historyOption());
  addColumnOptions(command)
    .addHelpText("after", MORE)
    .action(async (articles: string, _: unknown, command: Command) => {
      await runMcp(articles, optionsOf<McpCommandOptions>(command), io);
    });
}

interface McpCommandOptions extends CommonOptions, JudgeOptions {
  readonly watch?: boolean;
  readonly url?: string;
  readonly audience?: readonly string[];
  /** Files of what the desk knows, and who may see it. */
  readonly report?: string;
  readonly queue?: string;
  readonly journeys?: string;
  readonly deskAudience?: string;
}

/** Serves the tools until standard input ends. Standard output carries the protocol and nothing else. */
async function runMcp(articles: string, options: McpCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const { audience = [], url } = options;
  session.audiences.readViewer(audience);
  const desk = await readDesk(options, session);
  const knowledge = await openKnowledge(articles, options, session);
  session.finish();
  const server = await createMcpServer(() => knowledge.index, {
    audiences: audience,
    now: io.now,
    scorer: (viewer) => knowledge.scorerOf(viewer),
    withheld: knowledge.isWithheld,
    ...(desk && { desk }),
    ...(knowledge.learned && { learned: knowledge.learned }),
    ...(url !== undefined && { articleUrl: (id: string, anchor: string) => addressOf(url, id, anchor) }),
  });
  const { StdioServerTransport } = await import("@modelcontextprotocol/sdk/server/stdio.js");
  const input = Readable.from(bytesOf(io.stdin));
  const ended = new Promise<void>((resolve) => input.once("close", resolve));
  await server.connect(new StdioServerTransport(input, toWritable(io)));
  session.note(`Serving tools for ${audience.length === 0 ? "public articles only" : audience.join(", ")}.`);
  await ended;
  await server.close();
  await knowledge.close();
}

/** What the files say that the desk knows; `null` without any. Throws `INVALID_OPTION` where nobody could ask for it. */
async function readDesk(
  { report, queue, journeys, deskAudience = "agents", audience = [] }: McpCommandOptions,
  session: Session,
): Promise<McpDesk | null> {
  if (report === undefined && queue === undefined && journeys === undefined) return null;
  if (!audience.includes(deskAudience)) {
    const message = `--report, --queue and --journeys are for those who hold "${deskAudience}": say --audience ${deskAudience}, or which audience it is with --desk-audience.`;
    throw new LevelZeroError("INVALID_OPTION", message);
  }
  const textOf = async (path: string) => readNamedText(path, session);
  return {
    audience: deskAudience,
    ...(report !== undefined && {
      report: await named(report, async () => loadReport(await textOf(report))),
    }),
    ...(queue !== undefined && { queue: await named(queue, async () => readQueue(await textOf(queue))) }),
    ...(journeys !== undefined && { journeys: readJourneyFile(journeys, await textOf(journeys)) }),
  };
}

function readJourneyFile(path: string, text: string): JourneySummary {
  try {
    const value = JSON.parse(text) as JourneySummary;
    if (value.format === "level-zero-journey") return value;
  } catch {}
  const message = `${path} is no summary of \`level-zero journey --format json\`. Name such a file.`;
  throw new LevelZeroError("FOREIGN_FILE", message);
}

/** The transport reads bytes, and would never come to an end over text. */
async function* bytesOf(stdin: Io["stdin"]): AsyncGenerator<Buffer> {
  for await (const piece of stdin) yield typeof piece === "string" ? Buffer.from(piece) : Buffer.from(piece);
}

function toWritable({ stdout }: Io): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      stdout.write(String(chunk)).then(() => done(), done);
    },
  });
}

function addressOf(template: string, id: string, anchor: string): string {
  const path = encodeURIComponent(id).replaceAll("%2F", "/");
  const address = template.replaceAll("{id}", path).replaceAll("{anchor}", encodeURIComponent(anchor));
  return address.replace(/#$/, "");
}
