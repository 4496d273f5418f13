import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openTicketFile } from "../../../src/edge/node/ticket-file.ts";

function ticketPath(): string {
  const folder = mkdtempSync(join(tmpdir(), "level-zero-tickets-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "tickets.jsonl");
}

const linesOf = (path: string): string[] => readFileSync(path, "utf8").trimEnd().split("\n");

describe("openTicketFile", () => {
  it("has every ticket on the disk when it says so, also many at once, each in its line", async () => {
    const path = ticketPath();
    const file = await openTicketFile(path);
    const writes = Array.from({ length: 200 }, async (_, number) => {
      await file.write({ number, text: "x\ny" });
      return readFileSync(path, "utf8").includes(`{"number":${number},`);
    });
    expect(new Set(await Promise.all(writes))).toEqual(new Set([true]));
    await file.close();
    const numbers = linesOf(path).map((line) => (JSON.parse(line) as { number: number }).number);
    expect(numbers.sort((a, b) => a - b)).toEqual(writes.map((_, number) => number));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("does not glue a ticket to half a line", async () => {
    const path = ticketPath();
    writeFileSync(path, '{"id":"a"}\n{"id":"b","subj');
    const file = await openTicketFile(path);
    await file.write({ id: "c" });
    await file.close();
    expect(linesOf(path)).toEqual(['{"id":"a"}', '{"id":"b","subj', '{"id":"c"}']);
  });

  it("sets full files aside, deletes none, and refuses when there are as many as may be", async () => {
    const path = ticketPath();
    const file = await openTicketFile(path, { maxBytes: 22, maxFiles: 2 });
    for (const id of ["a", "b", "c", "d", "e", "f"]) await file.write({ id });
    await expect(file.write({ id: "g" })).rejects.toMatchObject({ code: "UNWRITABLE" });
    expect(await file.hasRoom()).toBe(false);
    expect(readdirSync(join(path, ".."))).toHaveLength(3);
    expect([`${path}.1`, `${path}.2`, path].flatMap(linesOf)).toEqual(
      ["a", "b", "c", "d", "e", "f"].map((id) => JSON.stringify({ id })),
    );
    rmSync(`${path}.1`);
    await file.write({ id: "g" });
    expect(await file.hasRoom()).toBe(true);
    await file.close();
  });

  it("begins a new file when somebody has moved the old one away to read it", async () => {
    const path = ticketPath();
    const file = await openTicketFile(path);
    await file.write({ id: "a" });
    renameSync(path, `${path}.taken`);
    await file.write({ id: "b" });
    await file.close();
    expect([linesOf(`${path}.taken`), linesOf(path)]).toEqual([['{"id":"a"}'], ['{"id":"b"}']]);
  });

  it.skipIf(process.platform !== "linux")("says that a full disk took nothing", async () => {
    const file = await openTicketFile("/dev/full");
    await expect(file.write({ id: "a" })).rejects.toMatchObject({ code: "ENOSPC" });
    expect(await file.hasRoom()).toBe(false);
    await file.close();
  });

  it("has room again from the next ticket on that is written", async () => {
    const path = ticketPath();
    const folder = dirname(path);
    const file = await openTicketFile(path);
    await file.write({ id: "a" });
    renameSync(folder, `${folder}-away`);
    await expect(file.write({ id: "b" })).rejects.toMatchObject({ code: "UNWRITABLE" });
    expect(await file.hasRoom()).toBe(false);
    renameSync(`${folder}-away`, folder);
    await file.write({ id: "c" });
    expect([await file.hasRoom(), linesOf(path)]).toEqual([true, ['{"id":"a"}', '{"id":"c"}']]);
    await file.close();
  });

  it("says so when there is no folder to write to", async () => {
    await expect(openTicketFile(join(ticketPath(), "below", "tickets.jsonl"))).rejects.toMatchObject({
      code: "UNWRITABLE",
    });
  });
});
