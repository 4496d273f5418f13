import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { ServiceDesk } from "../../../src/core/ticket/desks/desk.ts";
import { exclusionOf } from "../../../src/core/ticket/exclude-ticket.ts";
import type { ExclusionRule } from "../../../src/core/ticket/exclusion.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import type { TicketMapping } from "../../../src/core/ticket/ticket-mapping.ts";
import { readAllTickets } from "../../../src/edge/node/index.ts";

/** An export, and what its first two tickets say. A `null` is what the form has no place for. */
interface DeskExport {
  readonly product: string;
  readonly form: string;
  readonly file: string;
  readonly desk: ServiceDesk;
  readonly id: string;
  readonly subject: string;
  readonly description: string | null;
  readonly date: string;
  readonly status: string;
  /** Why the second ticket is left out; `null` for one that is scored. */
  readonly second: ExclusionRule | null;
  /** The agent's answer, where the form has messages. */
  readonly answer: string | null;
  readonly hasLinks: boolean;
  /** Whether the form says who asked. */
  readonly hasRequester: boolean;
}

const SUBJECT = "Projector shows a blue picture";
const TEXT = "The projector of room 4 shows everything in blue.";
const ANSWER = "Push the plug in as far as it goes, see KB0000412.";
const BASE = {
  ...{ subject: SUBJECT, description: TEXT, date: "2026-03-12T08:05:00.000Z", status: "Closed" },
  ...{ second: "duplicate", answer: null, hasLinks: true, hasRequester: true },
} as const;
const MARCH_16 = { date: "2026-03-16T08:05:00.000Z" } as const;

const desk = (
  product: string,
  form: string,
  file: string,
  said: Pick<DeskExport, "desk" | "id"> & Partial<DeskExport>,
): DeskExport => ({ ...BASE, product, form, file: `fixtures/exports/${file}`, ...said }) as DeskExport;

const SAME = {
  subject: "VPN does not connect from home, error 809",
  description: "since I got a new router at home the VPN stops with error 809.",
  date: "2026-03-01T09:00:00.000Z",
  second: null,
} as const;
const REPLY = { answer: "Your router blocks the VPN." } as const;

const EXPORTS: readonly DeskExport[] = [
  desk("ServiceNow", "list, CSV", "same/servicenow-incident.csv", {
    desk: "servicenow",
    id: "INC0001001",
    ...SAME,
  }),
  desk("ServiceNow", "table API, JSON", "same/servicenow-table-api.json", {
    desk: "servicenow",
    id: "INC0001001",
    ...SAME,
  }),
  desk("Zendesk", "API, JSON Lines", "same/zendesk-incremental.jsonl", {
    desk: "zendesk",
    id: "1",
    ...SAME,
    ...REPLY,
    status: "closed",
  }),
  desk("Jira", "all fields, CSV", "same/jira-issues.csv", {
    desk: "jira",
    id: "HELP-1",
    ...SAME,
    ...REPLY,
    status: "Done",
  }),
  desk("Jira", "search, JSON", "same/jira-search-v3.json", {
    desk: "jira",
    id: "HELP-1",
    ...SAME,
    ...REPLY,
    status: "Done",
  }),
  desk("Freshservice", "list, CSV", "same/freshservice-tickets.csv", {
    desk: "freshservice",
    id: "INC-1",
    ...SAME,
  }),
  desk("Freshservice", "API, JSON", "same/freshservice-tickets.json", {
    desk: "freshservice",
    id: "1",
    ...SAME,
    ...REPLY,
  }),
  desk("Freshdesk", "API, JSON", "same/freshdesk-tickets.json", {
    desk: "freshdesk",
    id: "1",
    ...SAME,
    ...REPLY,
  }),
  desk("Freshdesk", "first API, JSON", "desks/freshdesk-v1.json", {
    desk: "freshdesk",
    id: "301",
    second: "spam",
    answer: ANSWER,
  }),
  desk("Zammad", "API, JSON", "desks/zammad-tickets.json", {
    desk: "zammad",
    id: "48021",
    status: "closed",
    answer: ANSWER,
  }),
  desk("OTRS, Znuny", "interface, JSON", "desks/otrs-tickets.json", {
    ...{ desk: "otrs", id: "2026031200000093", status: "closed successful", answer: ANSWER },
  }),
  desk("OTRS, Znuny", "list in German, CSV", "desks/otrs-list-german.csv", {
    ...{ desk: "otrs", id: "2026031200000093", subject: "Beamer zeigt alles blau", description: null },
    ...{ status: "erfolgreich geschlossen", hasLinks: false },
  }),
  desk("osTicket", "queue, CSV", "desks/osticket.csv", {
    desk: "osticket",
    id: "731204",
    ...MARCH_16,
    hasLinks: false,
  }),
  desk("GLPI", "list in French, CSV", "desks/glpi-french.csv", {
    ...{ desk: "glpi", id: "2417", subject: "Projecteur tout bleu", status: "Clos", second: "cancelled" },
    description: "Le projecteur de la salle 4 affiche tout en bleu.",
  }),
  desk("iTop", "REST, JSON", "desks/itop-objects.json", { desk: "itop", id: "R-000077", status: "closed" }),
  desk("Request Tracker", "results, TSV", "desks/request-tracker.tsv", {
    ...{ desk: "rt", id: "811", description: null, status: "resolved", second: "cancelled", hasLinks: false },
  }),
  desk("ServiceDesk Plus", "API, JSON", "desks/service-desk-plus.json", {
    desk: "servicedeskplus",
    id: "204",
    second: "cancelled",
  }),
  desk("Ivanti", "OData, JSON", "desks/ivanti.json", { desk: "ivanti", id: "30411", second: "cancelled" }),
  desk("Cherwell", "list, CSV", "desks/cherwell.csv", { desk: "cherwell", id: "40711", ...MARCH_16 }),
  desk("BMC Remedy", "REST, JSON", "desks/remedy.json", {
    desk: "remedy",
    id: "INC000000051204",
    second: "cancelled",
  }),
  desk("BMC Remedy", "report, CSV", "desks/remedy-report.csv", {
    desk: "remedy",
    id: "INC000000051204",
    ...MARCH_16,
    second: "cancelled",
  }),
  desk("SysAid", "list, CSV", "desks/sysaid.csv", {
    desk: "sysaid",
    id: "6012",
    ...MARCH_16,
    second: "cancelled",
  }),
  desk("HaloPSA", "API, JSON", "desks/halo-psa.json", { desk: "halopsa", id: "3307" }),
  desk("TOPdesk", "API, JSON", "desks/topdesk.json", {
    desk: "topdesk",
    id: "I 2603 211",
    second: "cancelled",
    answer: ANSWER,
  }),
  desk("Salesforce", "report, CSV", "desks/salesforce-report.csv", {
    desk: "salesforce",
    id: "00004102",
    ...MARCH_16,
    hasLinks: false,
  }),
  desk("Salesforce", "query, JSON", "desks/salesforce-query.json", {
    desk: "salesforce",
    id: "00004102",
    hasLinks: false,
  }),
  desk("Dynamics 365", "OData, JSON", "desks/dynamics.json", {
    desk: "dynamics",
    id: "CAS-04102-A1",
    status: "Problem Solved",
    hasLinks: false,
  }),
  desk("Dynamics 365", "sheet, CSV", "desks/dynamics.csv", {
    desk: "dynamics",
    id: "CAS-04102-A1",
    status: "Problem Solved",
    hasLinks: false,
  }),
  desk("Zoho Desk", "API, JSON", "desks/zoho-desk.json", { desk: "zohodesk", id: "301", second: "spam" }),
  desk("Zoho Desk", "sheet, CSV", "desks/zoho-desk.csv", { desk: "zohodesk", id: "301", second: "spam" }),
  desk("HubSpot", "API, JSON", "desks/hubspot.json", {
    desk: "hubspot",
    id: "7701",
    hasLinks: false,
    hasRequester: false,
  }),
  desk("HubSpot", "sheet, CSV", "desks/hubspot.csv", { desk: "hubspot", id: "7701", hasLinks: false }),
  desk("Intercom", "API, JSON", "desks/intercom.json", {
    desk: "intercom",
    id: "6041",
    status: "closed",
    second: null,
    answer: ANSWER,
  }),
  desk("Help Scout", "API, JSON", "desks/help-scout.json", {
    desk: "helpscout",
    id: "512",
    status: "closed",
    second: "spam",
    answer: ANSWER,
  }),
  desk("Spiceworks", "export, JSON", "desks/spiceworks.json", {
    desk: "spiceworks",
    id: "15",
    status: "closed",
    answer: ANSWER,
  }),
];

/** What is read of an export without a word about its columns. `null` where the form has no place for it. */
type Cells = Readonly<Record<(typeof COLUMNS)[number], boolean | null>>;
const COLUMNS = [
  ...([
    "recognised",
    "id",
    "subject",
    "description",
    "date",
    "state",
    "requester",
    "messages apart",
    "links",
  ] as const),
] as const;

function cellsOf(said: DeskExport, mapping: TicketMapping | null, tickets: readonly Ticket[]): Cells {
  const [first, second] = tickets;
  if (first === undefined || second === undefined) throw new Error(`${said.file} has no two tickets.`);
  const isApart =
    first.resolutionText.startsWith(said.answer ?? "") &&
    !`${first.description}${first.resolutionText}`.includes("old cable") &&
    !first.description.includes(said.answer ?? "\0");
  return {
    recognised: mapping?.desk === said.desk,
    id: first.id === said.id,
    subject: first.subject === said.subject,
    description: said.description === null ? null : first.description.startsWith(said.description),
    date: first.createdAt === said.date,
    state: first.status === said.status && exclusionOf(second) === said.second,
    requester: !said.hasRequester ? null : first.requester !== null && first.requester !== second.requester,
    "messages apart": said.answer === null ? null : isApart,
    links: said.hasLinks ? (first.linkedArticles ?? []).concat(first.citedNames).length > 0 : null,
  };
}

const MARKS = { true: "yes", false: "**no**", null: "–" } as const;

function tableOf(rows: readonly (readonly [DeskExport, Cells])[]): string {
  const lines = rows.map(([{ product, form }, cells]) =>
    [product, form, ...COLUMNS.map((column) => MARKS[`${cells[column]}`])].join(" | "),
  );
  const head = ["product", "form", ...COLUMNS].join(" | ");
  const rule = ["---", "---", ...COLUMNS.map(() => ":---:")].join(" | ");
  return [head, rule, ...lines].map((line) => `| ${line} |`).join("\n");
}

describe("exports of service desks, read without a mapping", () => {
  const rows: (readonly [DeskExport, Cells])[] = [];
  beforeAll(async () => {
    for (const said of EXPORTS) {
      let mapping: TicketMapping | null = null;
      const { tickets } = await readAllTickets(said.file, {
        pseudonymOf: (name) => `person ${name}`,
        onMapping: (found) => {
          mapping = found;
        },
      });
      rows.push([said, cellsOf(said, mapping, tickets)]);
    }
  });

  it.each(EXPORTS.map(({ product, form, file }) => [product, form, file]))("%s: %s", (_, __, file) => {
    const cells = rows.find(([said]) => said.file === file)?.[1] ?? {};
    expect(Object.entries(cells).filter(([, isRead]) => isRead === false)).toEqual([]);
  });

  it("are in the table of docs/import.md as they are read", () => {
    const page = readFileSync("docs/import.md", "utf8");
    const table = page.split("\n").filter((line) => line.startsWith("| "));
    const from = table.findIndex((line) => line.startsWith("| product |"));
    expect(table.slice(from, from + EXPORTS.length + 2).join("\n")).toBe(tableOf(rows));
  });
});
