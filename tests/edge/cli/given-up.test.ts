import { EventEmitter } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import threads from "node:worker_threads";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { run, temporaryFolder } from "./run.ts";

const { Worker } = threads;

/** A thread that has worked for two minutes as soon as it has come up, and has nothing to show for it. */
class EndlessThread extends EventEmitter {
  constructor() {
    super();
    setImmediate(() => {
      this.emit("online");
      const { user, system } = process.cpuUsage();
      vi.spyOn(process, "cpuUsage").mockReturnValue({ user: user + 120e6, system });
      vi.advanceTimersByTime(120_000);
    });
  }

  async terminate(): Promise<number> {
    return 1;
  }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  useThread(EndlessThread);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  useThread(Worker);
});

/** For every module: to mock one, all would have to be loaded again, in this thread and for all files that it runs later. */
function useThread(thread: unknown): void {
  Object.assign(threads, { Worker: thread });
  syncBuiltinESMExports();
}

function desk(): string {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "kb"));
  writeFileSync(join(cwd, "kb/vpn.md"), "# VPN drops\n\nStart the VPN again.\n");
  writeFileSync(join(cwd, "bad.xlsx"), "x");
  writeFileSync(join(cwd, "good.csv"), "id,subject,description\n7,VPN,It drops every hour\n");
  return cwd;
}

it("a workbook that was given up is named, and the other files are read", async () => {
  const { stdout, stderr } = await run(["score", "kb", "bad.xlsx", "good.csv"], { cwd: desk() });
  expect(stderr).toContain("bad.xlsx");
  expect(stderr).toContain("could not be read within 120 seconds");
  expect(stdout.trim().split("\n")).toHaveLength(1);
});

it("alone it is an error", async () => {
  const { code, stderr } = await run(["score", "kb", "bad.xlsx"], { cwd: desk() });
  expect(code).not.toBe(0);
  expect(stderr).toContain("could not be read within 120 seconds");
});
