import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isBuilt, startServe } from "./spawn.ts";

const AT_ONCE = 8;

/** The number that the page shows for a ticket; `null` if it was not taken. */
async function sendTicket(address: string, subject: string): Promise<string | null> {
  const fields = { kind: "incident", subject, contact: "ann", seen: "yes" };
  const headers = { "sec-fetch-site": "same-origin" };
  const sent = { method: "POST", body: new URLSearchParams(fields), headers };
  const response = await fetch(`${address}/ask`, sent);
  return /\b\d{8}-[a-z\d]{6}\b/.exec(await response.text())?.[0] ?? null;
}

describe.skipIf(!isBuilt)("kill -9 (skipped without `npm run build`)", () => {
  it.each([5, 40])("after %i confirmed tickets loses none of them", async (enough) => {
    const server = await startServe("--rate-limit", "0");
    const confirmed: string[] = [];
    let killed = false;
    const customer = async (name: number): Promise<void> => {
      for (let number = 0; !killed; number++) {
        const id = await sendTicket(server.address, `Leak ${name} ${number}`).catch(() => null);
        if (id !== null) confirmed.push(id);
        if (confirmed.length < enough || killed) continue;
        killed = true;
        server.process.kill("SIGKILL");
      }
    };
    const gone = once(server.process, "exit");
    await Promise.all(Array.from({ length: AT_ONCE }, (_, name) => customer(name)));
    await gone;
    const path = join(server.folder, "tickets.jsonl");
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    expect(confirmed.length).toBeGreaterThanOrEqual(enough);
    expect(confirmed.filter((id) => !text.includes(`"id":"${id}"`))).toEqual([]);
  });
});
