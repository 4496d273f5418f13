import { describe, expect, it } from "vitest";
import { parseTickets } from "../../../src/core/ticket/parse-tickets.ts";

const HEAD = "id,subject,description,created_at\n";
const ROWS = "7,No sound,The headset is silent,2026-03-14\n8,Badge,It opens no door,2026-03-15\n";

/** Ids, and the codes of the issues with their lines. */
function read(text: string) {
  const { tickets, issues } = parseTickets(text);
  return { ids: tickets.map(({ id }) => id), issues: issues.map(({ code, line }) => `${code}@${line}`) };
}

describe("a table", () => {
  it.each<[string, string, readonly string[]]>([
    ["a total", `${HEAD}${ROWS}Total,2,,\n`, ["footer-rows@4"]],
    ["a total in another language", `${HEAD}${ROWS}Summe: 2,,,\n`, ["footer-rows@4"]],
    ["a note of the report", `${HEAD}${ROWS}\n"Time zone: Europe/Berlin"\n`, ["footer-rows@5"]],
    ["notes that nobody knows", `${HEAD}${ROWS}"Prepared for: Board"\n"Page 1 of 1"\n`, ["footer-rows@4"]],
    ["the header again", `${HEAD}${ROWS.replace("\n", `\n${HEAD}`)}`, ["header-repeated@null"]],
    [
      "the header again, in other letters",
      `${HEAD}${ROWS.replace("\n", "\nID,Subject,Description,Created_At\n")}`,
      ["header-repeated@null"],
    ],
    [
      "a byte order mark in the middle",
      `\uFEFF${HEAD}${ROWS.replace("\n", `\n\uFEFF${HEAD}`)}`,
      ["header-repeated@null"],
    ],
    [
      "a header far below a title",
      `Tickets of March,,,\n${"Filter,open,,\n".repeat(20)}${HEAD}${ROWS}`,
      ["header-not-first@null"],
    ],
    ["a line below the names", `${HEAD}--,-------,-----------,----------\n${ROWS}`, ["footer-rows@2"]],
    ["the line of Markdown", `${HEAD}:--,---,---,--:\n${ROWS}`, ["footer-rows@2"]],
    [
      "each row as one cell",
      `"id,subject,description,created_at"\n"7,No sound,""a, b"",2026-03-14"\n"8,Badge,x,"\n`,
      [],
    ],
  ])("is read with %s", (_, text, issues) => {
    expect(read(text)).toEqual({ ids: ["7", "8"], issues });
  });

  it("joins files with other columns where a byte order mark begins the second", () => {
    const text = `${HEAD}7,No sound,Silent,2026-03-14\n\uFEFFTicket ID,Status,Title\n8,open,Badge\n`;
    const { tickets } = parseTickets(text);
    expect(tickets.map(({ id, subject, status }) => [id, subject, status])).toEqual([
      ["7", "No sound", null],
      ["8", "Badge", "open"],
    ]);
  });

  it("keeps a last ticket that says little", () => {
    expect(read(`${HEAD}${ROWS}9,,,\n`).ids).toEqual(["7", "8", "9"]);
    expect(read(`${HEAD}INC7,No sound,x,\nINC0012,,,\n`).ids).toEqual(["INC7", "INC0012"]);
    expect(read(`${HEAD}${ROWS}10,Total loss of data,,\n`).ids).toEqual(["7", "8", "10"]);
  });

  it("counts cells that a spreadsheet has cut", () => {
    const text = `${HEAD}7,No sound,${"x".repeat(32_767)},\n8,Badge,${"x".repeat(32_766)},\n`;
    expect(read(text).issues).toEqual(["cells-cut@null"]);
  });

  it("names tickets by their rows where a spreadsheet has rounded the ids", () => {
    const text = "Ticket Number;subject;description\n2,02603E+15;a;x\n2,02603E+15;b;y\n1.5E+9;c;z\n";
    expect(read(text)).toEqual({ ids: ["row-1", "row-2", "row-3"], issues: ["ticket-ids-rounded@2"] });
  });
});

describe("ids whose last digits a spreadsheet has made zeros", () => {
  const table = (...ids: readonly string[]) =>
    `id,subject\n${ids.map((id, i) => `${id},Lamp ${i}\n`).join("")}`;

  it("do not cost the rows that have the same", () => {
    expect(read(table("2026031400000010", "2026031400000010", "2026031400000020"))).toEqual({
      ids: ["2026031400000010", "row-2", "2026031400000020"],
      issues: ["description-column-missing@null", "ticket-ids-rounded@3"],
    });
  });

  it("are told where all differ, and no id has other digits", () => {
    const ids = [1, 2, 3, 4, 5].map((each) => `20260314000000${each}0`);
    expect(read(table(...ids)).issues).toContain("ticket-ids-rounded@null");
    expect(read(table(...ids, "2026031400000013")).issues).not.toContain("ticket-ids-rounded@null");
  });

  it("are doubled ids where others have their digits", () => {
    const { issues } = read(table("2026031400000013", "2026031400000010", "2026031400000010"));
    expect(issues).toContain("ticket-id-duplicate@4");
  });
});

describe("two rows of one ticket", () => {
  const head = "id,subject,status,updated_at\n";
  it.each<[string, string, string]>([
    [
      "the newer one counts, if it comes last",
      "7,Camera,open,2026-03-14 09:00\n7,Camera,deleted,2026-03-15 09:00\n",
      "deleted",
    ],
    [
      "the newer one counts, if it comes first",
      "7,Camera,closed,2026-03-15 09:00\n7,Camera,open,2026-03-14 09:00\n",
      "closed",
    ],
    [
      "the later one of the same time",
      "7,Camera,open,2026-03-14 09:00\n7,Camera,closed,2026-03-14 09:00\n",
      "closed",
    ],
    ["the first one, if nobody says when they changed", "7,Camera,open,\n7,Camera,closed,\n", "open"],
  ])("%s", (_, rows, status) => {
    const { tickets, rejectedRows, issues } = parseTickets(head + rows);
    expect(tickets.map((ticket) => ticket.status)).toEqual([status]);
    expect(rejectedRows).toBe(1);
    expect(issues.map(({ code }) => code)).toContain("ticket-id-duplicate");
  });
});

it("reads columns that pandas has numbered as columns of one name", () => {
  const text =
    "Issue key,Summary,Description,Reporter,Comment,Comment.1\nA-1,Lamp,It is dark,ann,,12/Mar/26 9:50 AM;bob;Turn it on";
  expect(parseTickets(text).tickets[0]?.resolutionText).toBe("Turn it on");
});
