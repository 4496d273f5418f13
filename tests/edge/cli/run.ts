import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { Interrupted } from "../../../src/edge/cli/interrupted.ts";
import type { Io, Output } from "../../../src/edge/cli/io.ts";
import { main } from "../../../src/edge/cli/main.ts";
import { FIXTURE_INDEX } from "../../make/fixture-index.ts";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface World {
  readonly cwd?: string;
  readonly stdin?: readonly string[];
  readonly env?: Io["env"];
  /** Whether both outputs are terminals, and stdin holds the answers of a person. */
  readonly terminal?: boolean;
  /** Settles when the command is told to stop; at once by default. */
  readonly stops?: Promise<void>;
  /** Ctrl-C in the middle of the work. */
  readonly interrupt?: AbortSignal;
  /** Hears what is written to stdout. */
  readonly onPrint?: (text: string) => void;
  /** Writes to stdout that succeed before the reader goes away. */
  readonly closesAfter?: number;
}

/** Runs the command without a process, on a fixed day. */
export async function run(argv: readonly string[], world: World = {}): Promise<Ran> {
  const { io, stdout, stderr } = worldOf(world);
  const code = await main(argv, io);
  return { code, stdout: stdout(), stderr: stderr() };
}

/** What a command runs in, and what it wrote there. */
export function worldOf(world: World = {}): {
  readonly io: Io;
  readonly stdout: () => string;
  readonly stderr: () => string;
} {
  const out = recorder(world.terminal === true, world.closesAfter, world.onPrint);
  const err = recorder(world.terminal === true);
  let elapsed = 0;
  const answers = (world.stdin ?? []).join("").split("\n");
  const io: Io = {
    stdin: (async function* () {
      yield* world.stdin ?? [];
    })(),
    stdout: out.output,
    stderr: err.output,
    ask: async (question) => {
      if (world.terminal !== true) return null;
      await err.output.write(question);
      return answers.shift() ?? null;
    },
    env: world.env ?? {},
    cwd: world.cwd ?? process.cwd(),
    now: () => "2026-11-22T12:00:00.000Z",
    elapsedMs: () => (elapsed += 40),
    untilStopped: async () => world.stops,
    onInterrupt: () => ({ signal: world.interrupt ?? new AbortController().signal, release() {} }),
    stoppable: (work, message) => {
      if (world.interrupt?.aborted) throw new Interrupted(message);
      return work();
    },
  };
  return { io, stdout: out.text, stderr: err.text };
}

function recorder(
  isTerminal: boolean,
  closesAfter = Number.POSITIVE_INFINITY,
  onPrint: (text: string) => void = () => {},
) {
  const pieces: string[] = [];
  const output: Output = {
    isTerminal,
    async write(text) {
      if (pieces.length >= closesAfter) throw Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
      pieces.push(text);
      onPrint(text);
    },
  };
  return { output, text: () => pieces.join("") };
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "level-zero-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}

const FIXTURES = join(process.cwd(), "fixtures");
export const ARTICLES = join(FIXTURES, "articles");
export const TICKETS = join(FIXTURES, "tickets/tickets.jsonl");
export const HISTORY = join(FIXTURES, "tickets/history.jsonl");

/** The first `count` lines of a file: enough to see that the parts play together, and quick. */
export function firstLines(path: string, count: number): string {
  return `${lines(readFileSync(path, "utf8")).slice(0, count).join("\n")}\n`;
}

/** Half of the fixture articles as an index file that is gone after the test: quicker to read than the folder. */
export function indexFile(): string {
  const path = join(temporaryFolder(), "index.json");
  writeFileSync(path, FIXTURE_INDEX);
  return path;
}
