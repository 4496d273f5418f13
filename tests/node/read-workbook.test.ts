import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAllTickets } from "../../src/node/read-tickets.ts";
import { workbook } from "../make/workbook.ts";

const HEADER = ["Number", "Short description", "Description", "Opened", "Caller", "Team", "Team"];

describe("a workbook", () => {
  it("is read as its largest sheet, with dates, numbers and cells of several lines", async () => {
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
    expect(issues).toEqual([]);
    expect(rows).toBe(2);
    expect(tickets).toMatchObject([
      { id: "INC1", subject: "VPN drops", description: "it drops.", createdAt: "2026-03-12T09:41:00.000Z" },
      { id: "7", subject: "Wi-Fi", createdAt: "2026-04-05" },
    ]);
  });

  it("names the row of the sheet in issues", async () => {
    const path = workbook({ a: [["Number", "Subject"], ["1", "a"], [], ["1", "again"]] });
    const { issues, rejectedRows } = await readAllTickets(path);
    expect(rejectedRows).toBe(1);
    expect(issues).toMatchObject([{ code: "ticket-id-duplicate", line: 4 }]);
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
    await expect(readAllTickets(damaged)).rejects.toMatchObject({ code: "UNREADABLE" });
    await expect(readAllTickets(`${damaged}.xlsx`)).rejects.toMatchObject({ code: "UNREADABLE" });
  });
});
