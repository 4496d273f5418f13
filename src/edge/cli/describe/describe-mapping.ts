import type { Boilerplate, MappedColumn, TicketMapping } from "../../../core/ticket/index.ts";
import { count, percent, quantity } from "./format.ts";
import { likelyColumns } from "./likely-columns.ts";
import { plain } from "./plain.ts";

/** Names of the products, as they write themselves. */
const DESKS = {
  servicenow: "ServiceNow",
  zendesk: "Zendesk",
  jira: "Jira Service Management",
  freshservice: "Freshservice",
  freshdesk: "Freshdesk",
  zammad: "Zammad",
  otrs: "OTRS or Znuny",
  osticket: "osTicket",
  glpi: "GLPI",
  itop: "iTop",
  rt: "Request Tracker",
  servicedeskplus: "ServiceDesk Plus",
  ivanti: "Ivanti",
  cherwell: "Cherwell",
  remedy: "BMC Remedy",
  sysaid: "SysAid",
  halopsa: "HaloPSA",
  topdesk: "TOPdesk",
  salesforce: "Salesforce",
  dynamics: "Dynamics 365",
  zohodesk: "Zoho Desk",
  hubspot: "HubSpot",
  intercom: "Intercom",
  helpscout: "Help Scout",
  spiceworks: "Spiceworks",
};

const DELIMITERS: Readonly<Record<string, string>> = {
  "\t": "tab",
  ",": "commas",
  ";": "semicolons",
  "|": "bars",
  "^": "carets",
  "~": "tildes",
};

/** Columns that are named one by one; of the rest only the number is told. */
const LISTED = 60;

/** One line beside a result: what the file was taken for, and what it lacks. */
export function mappingLine(path: string, mapping: TicketMapping, { lines }: Boilerplate): string {
  const read = mapping.columns.filter(({ field, filled }) => field !== null && filled > 0).length;
  const lacks = mapping.missing.map(({ field }) => field).join(", ");
  const templates = lines.length === 0 ? "" : ` ${quantity(lines.length, "line")} of templates taken out.`;
  const product = mapping.desk === null ? "" : `${DESKS[mapping.desk]}, `;
  return plain(
    `${path}: ${product}${read} of ${quantity(mapping.columns.length, "column")} read` +
      `${lacks === "" ? "" : `; without ${lacks}`}.${templates}${unread(mapping)} See level-zero columns.`,
  );
}

/** What a file seldom lacks: one of the columns that were not read may hold it. */
const WANTED = ["createdAt", "description"] as const;

function unread({ desk, columns, missing }: TicketMapping): string {
  const lacked = WANTED.find((wanted) => missing.some(({ field }) => field === wanted));
  const headers = columns.flatMap(({ field, header }) => (field === null ? [header] : []));
  const likely = likelyColumns({ columns, missing });
  // Of a known product the columns are known.
  if (desk !== null || headers.length === 0 || (lacked === undefined && likely.length === 0)) return "";
  const advice = likely.length > 0 ? asMapped(likely) : `If one is ${lacked}, say so with --map.`;
  return ` Not read: ${shortList(headers, 8)}. ${advice}`;
}

function asMapped(likely: ReturnType<typeof likelyColumns>): string {
  const options = likely.map(({ field, header }) => `--map ${field}="${header}"`);
  return `If they are what they sound like, add ${options.join(" ")}.`;
}

/** Lines of templates that are shown. */
const SHOWN_TEMPLATES = 10;

/** The lines that recur in many tickets and were taken out; none without any. */
export function describeTemplates({
  lines,
  sampled,
}: Pick<Boilerplate, "lines" | "sampled">): readonly string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, SHOWN_TEMPLATES);
  const more = lines.length - shown.length;
  return [
    "",
    `Taken out as templates: ${quantity(lines.length, "line")} that recur word for word (of ${quantity(sampled, "ticket")}):`,
    ...shown.map(({ text, tickets }) => `  ${count(tickets)} × ${plain(text)}`),
    ...(more === 0 ? [] : [`  … and ${count(more)} more`]),
  ];
}

/** All of it: the form, the product, every column, and what is missing and what that costs. */
export function describeMapping(mapping: TicketMapping): readonly string[] {
  const { columns, missing } = mapping;
  const read = columns.filter(({ field }) => field !== null);
  const ignored = columns.filter(({ field }) => field === null).map((column) => unreadName(column, mapping));
  const likely = likelyColumns(mapping);
  return [
    formLine(mapping),
    deskLine(mapping),
    "",
    ...columnTable(read, mapping.sampledRows),
    ...(ignored.length === 0 ? [] : ["", `Not read (${count(ignored.length)}): ${shortList(ignored)}`]),
    ...(likely.length === 0 ? [] : [asMapped(likely)]),
    ...formFieldAdvice(mapping),
    ...(missing.length === 0 ? [] : ["", "Missing, and what that costs:"]),
    ...missing.map(({ field, cost }) => `  ${field}: ${cost}`),
  ].map(plainIndented);
}

/** A field of a form, whose name may be a number, is told by how often it is filled in. */
function unreadName({ header, filled }: MappedColumn, { sampledRows }: TicketMapping): string {
  return isFormField(header) ? `${header} (${percent(filled / Math.max(1, sampledRows))})` : header;
}

/** A path into a list, such as `custom_fields.360012`. */
function isFormField(header: string): boolean {
  return /^\w+\.\S/.test(header);
}

/** How to name a field of a form; none where there is none, or nothing that one could say is missing. */
function formFieldAdvice({ columns, missing }: TicketMapping): readonly string[] {
  const fields = columns.filter(({ field, header }) => field === null && isFormField(header));
  const lacked = (["linkedArticles", "audiences"] as const).filter((wanted) =>
    missing.some(({ field }) => field === wanted),
  );
  if (fields.length === 0 || lacked.length === 0) return [];
  const list = fields[0]!.header.split(".")[0]!;
  return [
    `If a field of the form says it: ${lacked.map((field) => `--map ${field}=${list}.<field>`).join(" ")}`,
  ];
}

/** A header could steer a terminal; the spaces before a line are ours. */
function plainIndented(line: string): string {
  return `${/^ */.exec(line)?.[0] ?? ""}${plain(line)}`;
}

function formLine({ format, delimiter, envelope, encoding }: TicketMapping): string {
  if (encoding === "workbook") return "Workbook: its sheet with most rows";
  if (encoding === "xml") return "XML: a ticket an element";
  const forms = { csv: "CSV", json: "JSON", jsonl: "JSON Lines" };
  const form = format === null ? "Not an export of tickets" : forms[format];
  const between = delimiter === null ? "" : ` with ${DELIMITERS[delimiter] ?? `"${delimiter}"`}`;
  const list = envelope === null ? "" : `, rows in "${envelope}"`;
  return `${form}${between}${list}${encoding === null ? "" : `, ${encoding}`}`;
}

function deskLine({ desk, deskMarks }: TicketMapping): string {
  if (desk === null) return "No product recognised: columns are read by their names alone.";
  return `Recognised as ${DESKS[desk]} by ${shortList(deskMarks.slice(0, 6))}.`;
}

function columnTable(columns: readonly MappedColumn[], rows: number): readonly string[] {
  const shown = columns.slice(0, LISTED);
  const width = Math.min(40, Math.max(6, ...shown.map(({ header }) => header.length)));
  const head = `  ${"Column".padEnd(width)}  ${"is read as".padEnd(16)}  filled`;
  return [head, ...shown.map((column) => columnRow(column, { width, rows }))];
}

function columnRow(
  { header, field, filled, used }: MappedColumn,
  { width, rows }: { readonly width: number; readonly rows: number },
): string {
  const name = header.length > width ? `${header.slice(0, width - 1)}…` : header.padEnd(width);
  const share = rows === 0 ? null : filled / rows;
  const note =
    filled > 0 && used < filled
      ? `, used in ${percent(rows === 0 ? null : used / rows)}: another column goes first`
      : "";
  return `  ${name}  ${String(field).padEnd(16)}  ${percent(share)}${note}`;
}

function shortList(names: readonly string[], most = LISTED): string {
  const shown = names.slice(0, most).join(", ");
  return names.length > most ? `${shown}, … and ${count(names.length - most)} more` : shown;
}
