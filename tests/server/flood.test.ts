import { readFileSync, statSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isBuilt, startServe } from "./spawn.ts";

/** Requests sent: bounded, and over loopback only. */
const SENT = 400;
const LIMIT = 60;

function ask(port: number, path: string, localAddress: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, localAddress, host: "127.0.0.1" }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    });
    sent.on("error", reject).end();
  });
}

// Only on Linux is all of 127.0.0.0/8 this machine, so that there are two senders.
describe.skipIf(!isBuilt || process.platform !== "linux")("a flood (skipped without `npm run build`)", () => {
  it("is refused, fills no file, and keeps nobody else out", async () => {
    const server = await startServe("--rate-limit", String(LIMIT));
    const startMs = performance.now();
    const flood = Array.from({ length: SENT }, (_, number) =>
      ask(server.port, `/?q=flood+${number}+${"x".repeat(200)}`, "127.0.0.1"),
    );
    const other = await ask(server.port, "/?q=paper+jam", "127.0.0.2");
    const statuses = await Promise.all(flood);
    const seconds = (performance.now() - startMs) / 1_000;
    const answered = statuses.filter((status) => status === 200).length;
    expect(new Set(statuses)).toEqual(new Set([200, 429]));
    expect(answered).toBeLessThanOrEqual(LIMIT + Math.ceil((seconds * LIMIT) / 60) + 1);
    expect(other).toBe(200);
    const events = join(server.folder, "events.jsonl");
    await expect.poll(() => readFileSync(events, "utf8"), { timeout: 10_000 }).toContain("paper jam");
    expect(statSync(events).size).toBeLessThan((answered + 2) * 600);
  });
});
