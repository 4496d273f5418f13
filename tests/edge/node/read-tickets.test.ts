import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readAllTickets, readTickets, readTicketsWithin } from "../../../src/edge/node/read-tickets.ts";

const folder = mkdtempSync(join(tmpdir(), "tickets-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function* bytes(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < content.length; i += size) yield content.subarray(i, i + size);
}

const ROWS = "id;subject\r\n1;Störung – Drucker\r\n2;Grüße €5\r\n";
/** `ROWS` in Windows-1252: 0x96 is an en dash, 0x80 the euro. */
const WINDOWS_1252 = Buffer.from(
  "id;subject\r\n1;St\xf6rung \x96 Drucker\r\n2;Gr\xfc\xdfe \x805\r\n",
  "latin1",
);
const UTF_16_BE = Buffer.from(`\ufeff${ROWS}`, "utf16le").swap16();

describe("an export that takes too long", () => {
  const long = bytes(Buffer.from(`id,subject\n${"1,printer\n".repeat(20_000)}`), 50_000);

  it("is read up to there, and an issue says so", async () => {
    const batches = [];
    for await (const batch of readTicketsWithin(-1e9, long, { path: "a.csv" })) batches.push(batch);
    const issues = batches.flatMap((batch) => batch.issues);
    expect(issues.find(({ code }) => code === "file-too-slow")).toMatchObject({
      severity: "error",
      path: "a.csv",
    });
    expect(batches.reduce((rows, batch) => rows + batch.rows, 0)).toBeLessThan(20_000);
  });
});

describe("readTickets", () => {
  it.each([
    ["UTF-8", Buffer.from(ROWS)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${ROWS}`)],
    ["Windows-1252", WINDOWS_1252],
    ["UTF-16 LE with a mark", Buffer.from(`\ufeff${ROWS}`, "utf16le")],
    ["UTF-16 LE without a mark", Buffer.from(ROWS, "utf16le")],
    ["UTF-16 BE with a mark", UTF_16_BE],
  ])("decodes %s, however the bytes are cut", async (_name, content) => {
    for (const size of [1, 7, 4096]) {
      const { tickets } = await readAllTickets(bytes(content, size));
      expect(tickets.map((ticket) => ticket.subject)).toEqual(["Störung – Drucker", "Grüße €5"]);
    }
  });

  it("yields batches that add up, and holds no file in memory", async () => {
    const line = `${JSON.stringify({ subject: "x".repeat(1000) })}\n`;
    async function* many(): AsyncGenerator<string> {
      for (let i = 0; i < 500; i++) yield line;
    }
    const sizes: number[] = [];
    for await (const batch of readTickets(many(), { format: "jsonl" })) sizes.push(batch.rows);
    expect(sizes.reduce((a, b) => a + b)).toBe(500);
    expect(Math.max(...sizes)).toBeLessThan(100);
  });

  it("reads a file and names it with forward slashes", async () => {
    const path = join(folder, "bad.jsonl");
    writeFileSync(path, '{"id":1,"subject":"a"}\n{"id":\n');
    const batch = await readAllTickets(path);
    expect(batch).toMatchObject({ rows: 2, rejectedRows: 1, tickets: [{ id: "1" }] });
    expect(batch.issues).toMatchObject([{ code: "json-invalid", line: 2, path: path.replaceAll("\\", "/") }]);
  });

  it.each([["missing.csv"], ["."]])("says that %s cannot be read", async (name) => {
    await expect(readAllTickets(join(folder, name))).rejects.toMatchObject({ code: "UNREADABLE" });
  });

  it("says that a workbook is no text", async () => {
    const workbook = Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(3000)]);
    const batch = await readAllTickets(bytes(workbook, 500), { path: "tickets.xlsx" });
    expect(batch).toMatchObject({ rows: 0, issues: [{ code: "file-not-text", severity: "error" }] });
  });
});
