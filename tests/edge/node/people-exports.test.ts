import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseTickets } from "../../../src/core/ticket/index.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { createRequesterPseudonyms, readAllTickets } from "../../../src/edge/node/index.ts";
import { PEOPLE_COLUMNS } from "./people-columns.ts";

const KEY = "0123456789abcdef0123456789abcdef";
const FIRST = { createdAt: "2026-03-02T08:10:00.000Z", resolvedAt: "2026-03-02T09:40:00.000Z" };
const NOTHING = {
  ...{ resolvedAt: null, reopens: null, effortMinutes: null, group: null, service: null, satisfied: null },
};

/** What each of the forms says of the same two requests of one person; what it has no place for is left out. */
const EXPORTS = {
  "servicenow-incident.csv": [
    {
      ...FIRST,
      reopens: 1,
      effortMinutes: 80,
      group: "Network",
      priority: "2 - High",
      service: "Remote work",
    },
    { resolvedAt: "2026-03-06T12:00:00.000Z", reopens: 0, effortMinutes: 25, priority: "3 - Moderate" },
  ],
  "zendesk-tickets.json": [
    { ...FIRST, reopens: 1, group: "Network", priority: "high", satisfied: false },
    { ...NOTHING, reopens: 0, priority: null },
  ],
  "jira-issues.csv": [
    { ...FIRST, effortMinutes: 80, priority: "High", service: "Remote work", satisfied: false },
    { ...NOTHING, priority: "Medium" },
  ],
  "freshservice-tickets.csv": [
    { ...FIRST, effortMinutes: 80, group: "Network", priority: "High", satisfied: false },
    { ...NOTHING, priority: "Low" },
  ],
  "freshdesk-tickets.json": [
    { ...FIRST, group: "77", priority: "High" },
    { ...NOTHING, priority: "Low" },
  ],
};

describe("who asked and what became of it, in the exports of five desks", () => {
  it.each(Object.entries(EXPORTS))("%s", async (name, expected) => {
    const { tickets, issues } = await readAllTickets(`fixtures/exports/people/${name}`, {
      pseudonymOf: createRequesterPseudonyms(KEY),
    });
    expect(issues).toEqual([]);
    expect(tickets.slice(0, 2)).toMatchObject(expected);
    // HMAC-SHA-256 of rita.moor@example.org by OpenSSL, its first 16 characters in base64url.
    for (const { requester } of tickets.slice(0, 2)) expect(requester).toBe("j2yjWlkTl5kWqq2a");
    expect(JSON.stringify(tickets)).not.toMatch(/rita|moor/i);
  });

  it.each([
    ["hubspot.csv", { resolvedAt: "2026-03-13T10:00:00.000Z" }],
    ["osticket.csv", { resolvedAt: "2026-03-13T09:00:00.000Z", reopens: 0, priority: "Normal" }],
    ["spiceworks.json", { resolvedAt: "2026-03-12T10:00:00.000Z", priority: "med" }],
    ["sysaid.csv", { resolvedAt: "2026-03-13T10:00:00.000Z" }],
    ["remedy.json", { group: "Rooms" }],
    ["remedy-report.csv", { group: "Rooms" }],
    ["glpi-french.csv", { priority: "Moyenne" }],
  ])("and what %s of another desk has a place for", async (name, expected) => {
    const { tickets } = await readAllTickets(`fixtures/exports/desks/${name}`);
    expect(tickets[0]).toMatchObject({ ...expected, requester: null });
  });

  it("gives another pseudonym for another key, and refuses a short one", () => {
    const other = createRequesterPseudonyms("another key of some length");
    expect(other("rita.moor@example.org")).not.toBe(createRequesterPseudonyms(KEY)("rita.moor@example.org"));
    expect(() => createRequesterPseudonyms("short")).toThrow("at least 16 bytes");
  });
});

/** The fields, what each of them holds in the rows below, and whether a ticket says so. */
const FIELDS = {
  resolvedAt: ({ resolvedAt }: Ticket) => resolvedAt === FIRST.resolvedAt,
  reopens: ({ reopens }: Ticket) => reopens === 1,
  effortMinutes: ({ effortMinutes }: Ticket) => effortMinutes === 80,
  group: ({ group }: Ticket) => group === "Network",
  priority: ({ priority }: Ticket) => /high|haute/i.test(priority ?? ""),
  service: ({ service }: Ticket) => service === "Remote work",
  satisfaction: ({ satisfied }: Ticket) => satisfied === false,
} as const;
type Field = keyof typeof FIELDS;

/** "metric_set.reopens" leads into an object; a name of OData, which has an @, does not. */
function put(row: Record<string, unknown>, path: string, value: unknown): void {
  const parts = path.includes("@") ? [path] : path.split(".");
  let at = row;
  for (const part of parts.slice(0, -1)) {
    const inner = (at[part] ?? {}) as Record<string, unknown>;
    at[part] = inner;
    at = inner;
  }
  at[parts.at(-1)!] = value;
}

describe("who asked and what it took, by the names that products give it", () => {
  const names = Object.keys(FIELDS) as Field[];
  const read = PEOPLE_COLUMNS.trim()
    .split("\n")
    .map((line) => {
      const [product = "", marks = "", ...cells] = line.split(" | ");
      const row: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(JSON.parse(marks))) put(row, name, value);
      const named = cells.map((cell) => /^(.+?)=(.+)$/.exec(cell)?.slice(1));
      for (const one of named) if (one !== undefined) put(row, one[0]!, JSON.parse(one[1]!));
      const columns = named.map((one) => (one === undefined ? "–" : `\`${one[0]!.split("@")[0]}\``));
      return { product, columns, ticket: parseTickets(JSON.stringify([row])).tickets[0]! };
    });

  it.each(read)("$product", ({ columns, ticket }) => {
    expect(names.filter((name, at) => columns[at] !== "–" && !FIELDS[name](ticket))).toEqual([]);
  });

  it("are in the table of docs/import.md as they are read", () => {
    const rows = read.map(({ product, columns }) => [product, ...columns]);
    const lines = [["product", ...names], ["---", ...names.map(() => "---")], ...rows];
    const table = lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
    expect(readFileSync("docs/import.md", "utf8")).toContain(table);
  });
});
