import { mkdtempSync, readdirSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openFileStores } from "../../../../src/edge/cli/serve/portal-stores.ts";
import type { Session } from "../../../../src/edge/cli/session.ts";

/** Whether this process has the file open. */
function isOpen(path: string): boolean {
  return readdirSync("/proc/self/fd").some((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`) === path;
    } catch {
      return false;
    }
  });
}

it.skipIf(process.platform !== "linux")(
  "closes the tickets where the events are not written in full",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "level-zero-stores-"));
    const tickets = join(folder, "tickets.jsonl");
    const session = { pathOf: (path: string) => path } as Session;
    const stores = await openFileStores({ events: "/dev/full", tickets }, session);
    expect(isOpen(tickets)).toBe(true);
    await stores.events!({
      type: "view",
      at: "2026-11-30T00:00:00.000Z",
      articleId: "vpn",
      audiences: [],
    } as never);
    await expect(stores.close()).rejects.toMatchObject({ code: "ENOSPC" });
    expect(isOpen(tickets)).toBe(false);
    rmSync(folder, { recursive: true });
  },
);
