import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readAllTickets } from "../../../src/edge/node/read-tickets.ts";
import { readWorkbook } from "../../../src/edge/node/read-workbook.ts";
import { workbook } from "../../make/workbook.ts";

const HEADER = ["Number", "Short description", "Description", "Opened", "Caller", "Team", "Team"];

describe("a workbook", () => {
  it("is read as the sheet that holds the tickets, with dates, numbers and cells of several lines", async () => {
    const path = workbook({
      Info: [["Made by the desk"]],
      "Page 1": [
        HEADER,
        [
          "INC1",
          "VPN drops",
          "Hi,\n\nit drops.\n\nRegards\nJo",
          new Date("2026-03-12T09:41:00Z"),
          "x",
          "a",
          "b",
        ],
        [],
        [7, "Wi-Fi", "It is slow", new Date("2026-04-05T00:00:00Z"), "y", "", ""],
      ],
    });
    const { tickets, rows, issues } = await readAllTickets(path);
    expect(issues.map(({ message }) => message)).toEqual([
      expect.stringContaining('Not read: the sheet "Info"'),
    ]);
    expect(rows).toBe(2);
    expect(tickets).toMatchObject([
      { id: "INC1", subject: "VPN drops", description: "it drops.", createdAt: "2026-03-12T09:41:00.000Z" },
      { id: "7", subject: "Wi-Fi", createdAt: "2026-04-05" },
    ]);
  });

  it("names the row of the sheet in issues", async () => {
    const path = workbook({
      a: [["Number", "Subject", "Description"], ["1", "a", "x"], [], ["1", "again", "y"]],
    });
    const { issues, rejectedRows } = await readAllTickets(path);
    expect(rejectedRows).toBe(1);
    expect(issues).toMatchObject([{ code: "ticket-id-duplicate", line: 4 }]);
  });

  it("skips titles above and totals below, and reads days written as numbers", async () => {
    const path = workbook({
      March: [
        ["Report of March"],
        [],
        ["Created by", "Jo"],
        ["#", "Title", "State", "Created At"],
        ["22001", "No sound", "closed", 46095.5],
        ["22002", "Badge", "open", 46096],
        ["Total", 2],
        ["Timezone: Europe/Berlin"],
      ],
    });
    const { tickets, issues } = await readAllTickets(path);
    expect(tickets.map(({ id, createdAt }) => [id, createdAt])).toEqual([
      ["22001", "2026-03-14T12:00:00.000Z"],
      ["22002", "2026-03-15"],
    ]);
    expect(issues.map(({ code, line }) => [code, line])).toEqual([
      ["header-not-first", null],
      ["description-column-missing", null],
      ["footer-rows", 7],
    ]);
  });

  const MONTHS = {
    January: [
      ["ID", "Subject", "Description"],
      ["1", "No sound", "a"],
      ["2", "Badge", "b"],
    ],
    February: [["Sales"], ["Description", "ID", "Subject"], ["c", "3", "Desk"]],
    Pivot: [["Row Labels", "Count of ID"], ...Array.from({ length: 9 }, (_, i) => [`Category ${i}`, i])],
  };

  it("is read with all sheets of the same columns, and no pivot however long", async () => {
    const { tickets, issues } = await readAllTickets(workbook(MONTHS));
    expect(tickets.map(({ id, subject, description }) => [id, subject, description])).toEqual([
      ["1", "No sound", "a"],
      ["2", "Badge", "b"],
      ["3", "Desk", "c"],
    ]);
    expect(issues.filter(({ code }) => code === "workbook-sheets").map(({ message }) => message)).toEqual([
      '2 sheets have the same columns and were read: "January", "February".',
      'Not read: the sheet "Pivot". Name one with --sheet (sheet in a program).',
    ]);
  });

  it("is read with a month that has a column more, or other letters in its header", async () => {
    const { tickets } = await readAllTickets(
      workbook({
        January: MONTHS.January,
        March: [
          ["id", "SUBJECT", "Description", "Status"],
          ["4", "Lamp", "d", "Cancelled"],
        ],
      }),
    );
    expect(tickets.map(({ id, description, status }) => [id, description, status])).toEqual([
      ["1", "a", null],
      ["2", "b", null],
      ["4", "d", "Cancelled"],
    ]);
  });

  it("is read as the sheet that the caller names", async () => {
    const { tickets } = await readAllTickets(workbook(MONTHS), { sheet: "february" });
    expect(tickets.map(({ id }) => id)).toEqual(["3"]);
    await expect(readAllTickets(workbook(MONTHS), { sheet: "March" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("is read without its hidden sheets", async () => {
    const path = workbook(
      {
        Old: [
          ["ID", "Subject", "Description"],
          ["9", "a", "b"],
        ],
        ...MONTHS,
      },
      ["Old"],
    );
    expect((await readAllTickets(path)).tickets.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  });

  it("tells its mapping", async () => {
    const path = workbook({ a: [HEADER, ["INC1", "a", "b", "", "", "", ""]] });
    let seen: unknown = null;
    await readAllTickets(path, {
      onMapping: (mapping) => {
        seen = mapping;
      },
    });
    expect(seen).toMatchObject({ desk: "servicenow", encoding: "workbook" });
  });

  it("that is empty holds nothing, and one that is damaged or missing cannot be read", async () => {
    expect((await readAllTickets(workbook({ a: [] }))).rows).toBe(0);
    const damaged = workbook({ a: [["x"]] });
    writeFileSync(damaged, Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]));
    const said = expect.stringMatching(/cut short or protected by a password\. Export it again/) as string;
    await expect(readAllTickets(damaged)).rejects.toMatchObject({ code: "UNREADABLE", message: said });
    await expect(readAllTickets(`${damaged}.xlsx`)).rejects.toMatchObject({ code: "UNREADABLE" });
  });
});

describe("a workbook that nobody could read", () => {
  const reader = resolve("tests/edge/node/workers/stubborn-workbook.cjs");

  it("is given up after a time, or without memory, and is an issue", async () => {
    for (const [said, code, timeMs] of [
      ["takes for ever", "file-too-slow", 300],
      ["takes all memory", "file-too-large", 60_000],
    ] as const) {
      const path = workbook({ a: [["x"]] });
      writeFileSync(path, said);
      const read = await readWorkbook(path, "t.xlsx", {}, { reader, timeMs, maxHeapMb: 64 });
      expect(read).toMatchObject({ isGivenUp: true, pieces: [] });
      expect(read.issues).toMatchObject([{ severity: "error", code, path: "t.xlsx" }]);
    }
  });
});
