import { Readable, Writable } from "node:stream";
import { createMcpServer } from "../../mcp/index.ts";
import type { JudgeOptions } from "../choose-judge.ts";
import type { Io } from "../io.ts";
import { openKnowledge } from "../open-knowledge.ts";
import { type CommonOptions, createSession } from "../session.ts";

export interface McpCommandOptions extends CommonOptions, JudgeOptions {
  readonly watch?: boolean;
  readonly url?: string;
  readonly audience?: readonly string[];
}

/** Serves the tools until standard input ends. Standard output carries the protocol and nothing else. */
export async function runMcp(articles: string, options: McpCommandOptions, io: Io): Promise<void> {
  const session = createSession(io, options);
  const { audience = [], url } = options;
  session.audiences.readViewer(audience);
  const knowledge = await openKnowledge(articles, options, session);
  session.finish();
  const server = await createMcpServer(() => knowledge.index, {
    audiences: audience,
    now: io.now,
    scorer: (viewer) => knowledge.scorerOf(viewer),
    withheld: knowledge.isWithheld,
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
