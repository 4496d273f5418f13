import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";
import { SHORT_LIVED } from "../make/short-lived.ts";

/** The servers run as their users run them: built. `npm test` builds first. */
export const isBuilt = ["cli", "index", "http", "node", "portal"].every((entry) =>
  existsSync(`dist/${entry}.js`),
);

export interface Running {
  readonly address: string;
  readonly port: number;
  readonly process: ChildProcess;
  /** Whether the process has ended by itself. */
  hasEnded(): boolean;
  /** All that it said beside its results. */
  said(): string;
}

/** Starts a server that prints its address, and ends it with the test. */
export async function start(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const { line, stop, ...running } = await startProgram(argv, env);
  onTestFinished(stop);
  return { ...running, ...placeOf(line) };
}

/** Where a server listens that printed this address. */
export function placeOf(printed: string): { readonly address: string; readonly port: number } {
  const { origin, port } = new URL(printed);
  return { address: origin.replace("localhost", "127.0.0.1"), port: Number(port) };
}

interface Started extends Omit<Running, "address" | "port"> {
  /** The first that it printed. */
  readonly line: string;
  stop(): Promise<void>;
}

/** Starts a program that runs until it is stopped, and waits for its first line. */
export async function startProgram(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const child = spawn(process.execPath, [...SHORT_LIVED, ...argv], {
    env: { ...process.env, PORT: "0", ...env },
  });
  let said = "";
  child.stderr.on("data", (text: Buffer) => {
    said += text.toString();
  });
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const stop = async (): Promise<void> => {
    if (hasEnded()) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  };
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const { value, done } = await lines.next();
  if (done === true) throw new Error(`It did not start: ${said}`);
  return { line: value as string, process: child, hasEnded, said: () => said, stop };
}

/** `level-zero serve` for a small desk in a folder of its own. */
export async function startServe(...more: readonly string[]): Promise<Running & { readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), "level-zero-server-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "kb"));
  writeFileSync(join(folder, "kb/vpn.md"), "# Connect to the VPN\n\nClick the lighthouse.\n");
  writeFileSync(join(folder, "kb/jam.md"), "# Clear a paper jam\n\nOpen the tray of the printer.\n");
  const files = ["--events", join(folder, "events.jsonl"), "--tickets", join(folder, "tickets.jsonl")];
  const argv = [resolve("dist/cli.js"), "serve", join(folder, "kb"), "--port", "0", ...files, ...more];
  return { folder, ...(await start(argv)) };
}

/** Milliseconds to wait for an answer that may never come. */
const PATIENCE_MS = 400;

/** Sends bytes as they are, and gives what came back until the other side closed, or said something and paused. */
export function sendRaw(port: number, bytes: string | Buffer, { hangUp = false } = {}): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    let answer = "";
    const end = (): void => {
      socket.destroy();
      done(answer);
    };
    socket.setTimeout(PATIENCE_MS, end);
    socket.on("data", (part) => {
      answer += part.toString("latin1");
    });
    socket.on("close", end);
    socket.on("error", end);
    socket.write(bytes, () => {
      if (hangUp) end();
    });
  });
}
