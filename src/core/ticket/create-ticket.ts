import { mustBe, refuse } from "../door/door.ts";
import { isTexts, that } from "../door/kinds.ts";
import { momentOf } from "../door/moment.ts";
import { mustKnowFields } from "../door/must-know-fields.ts";
import { fieldNames, readNamed } from "../door/named-fields.ts";
import { nearestName } from "../door/nearest-name.ts";
import { shown } from "../door/shown.ts";
import type { Ticket, TicketKind } from "./ticket.ts";
import { TICKET_CAUSES, type TicketCause } from "./ticket-cause.ts";

/**
 * A ticket as a program knows it, or as a row of its database comes: `null` for what is not said, a number for an id or a name, a date as ISO 8601,
 * `Date` or epoch; names in `snake_case` are read too, where no type is checked. What is left out says nothing: no date, no link, a requester who sees public articles only.
 */
export interface NewTicket
  extends Readonly<{ [K in OtherField]?: Ticket[K] | null }>,
    Readonly<{ [K in NameField]?: string | number | null }>,
    Readonly<{ [K in Moment]?: string | number | Date | null }> {
  readonly id: string | number;
  readonly linkedArticles?: readonly (string | number)[] | null;
}

type Moment = "createdAt" | "resolvedAt";
/** Keys of other tables, which may be numbers. */
type NameField =
  | "category"
  | "channel"
  | "status"
  | "requester"
  | "duplicateOf"
  | "group"
  | "priority"
  | "service";
type OtherField = Exclude<keyof Ticket, "id" | "linkedArticles" | NameField | Moment>;

const UNSAID: Readonly<Omit<Ticket, "id">> = {
  subject: "",
  description: "",
  resolutionText: "",
  createdAt: null,
  category: null,
  channel: null,
  kind: "unknown",
  status: null,
  language: null,
  audiences: [],
  requester: null,
  resolvedAt: null,
  reopens: null,
  effortMinutes: null,
  group: null,
  priority: null,
  service: null,
  customerWeight: null,
  linkedArticles: null,
  citedNames: [],
  duplicateOf: null,
  agentMade: false,
  satisfied: null,
  cause: null,
  label: null,
};

const isRecord = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Map);
const record = that(isRecord, 'an object such as { id: "1", subject: "…" }');
const KINDS: readonly TicketKind[] = ["incident", "request", "question", "problem", "unknown"];

/**
 * Makes a ticket of what your program has. Texts are taken as they are: rows of an export, with their mails and signatures, are for
 * `toTicket` and `parseTickets`. Columns of your row that are far from any field of a ticket are left out.
 * @throws LevelZeroError `INVALID_INPUT` without an id, for a row whose words stand under other names alone, for a value that cannot be one of its field, and for a name that is nearly one of a
 * field: `audience` would make a ticket of somebody who sees public articles only.
 */
export function createTicket(given: NewTicket): Ticket {
  if (!isRecord(given)) mustBe(record, given, "createTicket: the ticket");
  const said = readNamed(given, NAMES);
  const { id } = said;
  if (!((typeof id === "string" && id.trim() !== "") || Number.isSafeInteger(id)))
    refuse(
      "INVALID_INPUT",
      `A ticket needs an id: createTicket({ id: "1", subject: "…" }), got ${shown(id)}.`,
    );
  const ticket: Record<string, unknown> = { id: String(id), ...UNSAID };
  const take = (field: Field, value: unknown): void => {
    if (value !== undefined && value !== null) ticket[field] = checkedValue(field, value);
  };
  for (const field of FIELDS) take(field, said[field]);
  for (const name of fieldNames(given)) {
    const value = (given as unknown as Record<string, unknown>)[name];
    const field = name in said ? null : fieldOf(name, said);
    if (field !== null) take(field, value);
    else if (!(name in said)) mayLoseWords(name, value, said);
  }
  return ticket as unknown as Ticket;
}

type Field = keyof typeof UNSAID;
type Said = Readonly<Record<Field, unknown>>;

const FIELDS = Object.keys(UNSAID) as readonly Field[];
const NAMES = ["id", ...FIELDS] as const;
/** Names of columns that other programs keep the words of a ticket in: they must not get lost. */
const SUBJECTS = /^(?:title|summary|short_?description|headline)$/i;
const DESCRIPTIONS = /^(?:body|text|content|message|comment|long_?description)$/i;
/** A column of that name may say who sees what: it must not get lost. */
const MEANS_ACCESS = /audien|role|group|visib|access|permission/i;

/** `null` for a column that means nothing here. */
function fieldOf(name: string, said: Said): Field | null {
  const camel = name.includes("_")
    ? name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
    : name;
  if (FIELDS.includes(camel as Field)) return camel as Field;
  const meant = meantBy(name, said);
  if (meant === null) return null;
  refuse(
    "INVALID_INPUT",
    `createTicket: a ticket has no field ${JSON.stringify(name)}. Did you mean "${meant}"? Rows of an export are for toTicket.`,
  );
}

/** A ticket without a word of its own would be one about nothing: what has the words is said under another name. */
function mayLoseWords(name: string, value: unknown, { subject, description }: Said): void {
  if ((subject ?? description ?? null) !== null) return;
  if ((typeof value === "string" && value.trim() !== "") || Array.isArray(value))
    refuse(
      "INVALID_INPUT",
      `createTicket: a ticket has no field ${JSON.stringify(name)}, and this one neither subject nor description. Rows of an export are for toTicket.`,
    );
}

function meantBy(name: string, said: Said): string | null {
  if (said.subject === undefined && SUBJECTS.test(name)) return "subject";
  if (said.description === undefined && DESCRIPTIONS.test(name)) return "description";
  return nearestName(name, FIELDS) ?? (MEANS_ACCESS.test(name) ? "audiences" : null);
}

const WHAT: Readonly<Record<Field, readonly [is: (value: unknown) => boolean, expected: string]>> = {
  ...sameFor(["subject", "description", "resolutionText"], isText, "text or null"),
  ...sameFor(
    [
      ...(["category", "channel", "status", "language", "requester", "duplicateOf"] as const),
      ...(["group", "priority", "service"] as const),
    ],
    isTextOrNumber,
    "text, a number or null",
  ),
  audiences: [isTexts, 'a list of names, such as ["employees"], or null'],
  citedNames: [isTexts, 'a list of articles, such as ["KB0010023"], or null'],
  linkedArticles: [isIds, 'a list of articles, such as ["KB0010023"], or null'],
  ...sameFor(["reopens", "effortMinutes", "customerWeight"], isAmount, "a number from 0 up, or null"),
  ...sameFor(
    ["createdAt", "resolvedAt"],
    (value) => momentOf(value) !== null,
    'ISO 8601 such as "2026-06-01T09:00:00Z", a Date, seconds or milliseconds since 1970, or null',
  ),
  kind: [(value) => KINDS.includes(value as TicketKind), KINDS.map((kind) => `"${kind}"`).join(" or ")],
  ...sameFor(["agentMade", "satisfied"], (value) => typeof value === "boolean", "true, false or null"),
  cause: [
    (value) => TICKET_CAUSES.includes(value as TicketCause),
    TICKET_CAUSES.map((cause) => `"${cause}"`).join(" or "),
  ],
  label: [isLabel, "{ solvable, articleIds, gapId, kind } or null"],
};

const LABEL_FIELDS = ["solvable", "articleIds", "gapId", "kind"] as const;

function checkedValue(field: Field, value: unknown): unknown {
  const [is, expected] = WHAT[field];
  if (!is(value)) mustBe(that(is, expected), value, `createTicket: ${field}`);
  if (field === "label") return toLabel(value as object);
  if (field === "audiences") return (value as readonly string[]).map((name) => name.trim());
  if (field === "linkedArticles") return (value as readonly (string | number)[]).map(String);
  if (field === "createdAt" || field === "resolvedAt") return momentOf(value);
  return typeof value === "number" && !isAmountField(field) ? String(value) : value;
}

/** Of its fields alone, each read by its name: a label may come from a class too. */
function toLabel(value: object): object {
  mustKnowFields(value, LABEL_FIELDS, "createTicket: a label");
  return Object.fromEntries(
    Object.entries(readNamed(value, LABEL_FIELDS)).filter(([, said]) => said !== undefined),
  );
}

function sameFor<F extends Field>(fields: readonly F[], is: (value: unknown) => boolean, expected: string) {
  return Object.fromEntries(fields.map((field) => [field, [is, expected]])) as unknown as Readonly<
    Record<F, readonly [(value: unknown) => boolean, string]>
  >;
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isTextOrNumber(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number";
}

/** A number for the id of an article, as `createArticle` takes it. */
function isIds(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((item) => typeof item === "string" || Number.isSafeInteger(item))
  );
}

function isAmount(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}

function isAmountField(field: Field): boolean {
  return field === "reopens" || field === "effortMinutes" || field === "customerWeight";
}

function isLabel(value: unknown): boolean {
  return (
    typeof value === "object" &&
    typeof (value as { solvable?: unknown }).solvable === "boolean" &&
    isTexts((value as { articleIds?: unknown }).articleIds)
  );
}
