import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { PortalEvent } from "../../../src/desk/event/index.ts";
import { openEventFile } from "../../../src/edge/node/event-file.ts";
import { readEvents } from "../../../src/edge/node/read-events.ts";

function eventPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "level-zero-events-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "events.jsonl");
}

function view(articleId: string): PortalEvent {
  return { type: "view", at: "2026-06-01T08:00:00Z", session: null, articleId };
}

const idsOf = (events: readonly PortalEvent[]): string[] =>
  events.map((event) => ("articleId" in event ? event.articleId : ""));

/** It writes when it can; how soon is not what is tested. */
const patience = { timeout: 20_000, interval: 5 };

describe("openEventFile", () => {
  it("writes what close waits for, in order, and appends to what was there", async () => {
    const path = eventPath();
    for (const names of [["a", "b"], ["c"]]) {
      const file = await openEventFile(path);
      for (const name of names) void file.write(view(name));
      await file.close();
    }
    const { events, issues } = await readEvents([path]);
    expect(idsOf(events)).toEqual(["a", "b", "c"]);
    expect(issues).toEqual([]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("sets full files aside, keeps so many, and divides no line", async () => {
    const path = eventPath();
    const line = JSON.stringify(view("000")).length + 1;
    const file = await openEventFile(path, { maxBytes: 3 * line, keep: 2, keepMs: 0 });
    for (let number = 0; number < 10; number++) {
      const name = String(number).padStart(3, "0");
      await file.write(view(name));
      // Events that wait for the disk are written as one: each of these shall come alone.
      await expect.poll(() => readFileSync(path, "utf8"), patience).toContain(`"${name}"`);
    }
    await file.close();
    const folder = join(path, "..");
    expect(readdirSync(folder).sort()).toEqual(["events.jsonl", "events.jsonl.1", "events.jsonl.2"]);
    const { events } = await readEvents([`${path}.2`, `${path}.1`, path]);
    expect(idsOf(events)).toEqual(["003", "004", "005", "006", "007", "008", "009"]);
  });

  it("deletes no file before its time: then new events are refused, until it is moved away", async () => {
    const path = eventPath();
    const line = JSON.stringify(view("000")).length + 1;
    /** The error of the write, or of the disk behind it. */
    const write = async (name: string): Promise<string | null> => {
      const file = await openEventFile(path, { maxBytes: 2 * line, keep: 1 });
      await file.write(view(name));
      return file.close().then(
        () => null,
        ({ code }: { code: string }) => code,
      );
    };
    const outcomes: (string | null)[] = [];
    for (const name of ["000", "001", "002", "003", "004", "005"]) outcomes.push(await write(name));
    expect(outcomes).toEqual([null, null, null, null, "UNWRITABLE", "UNWRITABLE"]);
    expect(idsOf((await readEvents([`${path}.1`, path])).events)).toEqual(["000", "001", "002", "003"]);
    renameSync(`${path}.1`, `${path}.moved`);
    expect(await write("006")).toBeNull();
    expect(idsOf((await readEvents([path])).events)).toEqual(["006"]);
  });

  it("does not glue an event to half a line", async () => {
    const path = eventPath();
    writeFileSync(path, '{"type":"view","at":"2026-');
    const file = await openEventFile(path);
    await file.write(view("a"));
    await file.close();
    const { events, issues } = await readEvents([path]);
    expect(idsOf(events)).toEqual(["a"]);
    expect(issues).toMatchObject([{ code: "event-invalid", line: 1 }]);
  });

  it("holds at most a megabyte back", async () => {
    const path = eventPath();
    const file = await openEventFile(path);
    const long = view("x".repeat(300_000));
    const writes = [file.write(long), file.write(long), file.write(long), file.write(long)];
    await writes[3];
    expect(readFileSync(path).length).toBeGreaterThan(1_000_000);
    await file.close();
  });

  it("says so when there is no folder to write to", async () => {
    await expect(openEventFile(join(eventPath(), "below", "events.jsonl"))).rejects.toMatchObject({
      code: "UNWRITABLE",
    });
  });

  it("tells of a write that failed, and goes on when it can", async () => {
    const path = eventPath();
    const file = await openEventFile(path, { maxBytes: 1 });
    await file.write(view("a"));
    await expect.poll(() => readFileSync(path).length, patience).toBeGreaterThan(0);
    rmSync(join(path, ".."), { recursive: true });
    const lost = (): Promise<string> =>
      file.write(view("lost")).then(
        () => "taken",
        () => "refused",
      );
    await expect.poll(lost, patience).toBe("refused");
    await file.close().catch(() => {});
  });
});

it("a file that cannot be read is the caller's mistake", async () => {
  await expect(readEvents([join(eventPath(), "nothing")])).rejects.toMatchObject({ code: "UNREADABLE" });
});
