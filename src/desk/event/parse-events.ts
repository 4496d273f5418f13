import { optionsDoor } from "../../core/door/door.ts";
import { orNull, text as plainText } from "../../core/door/kinds.ts";
import { mustSay } from "../../core/door/takes.ts";
import type { Issue } from "../../core/issue.ts";
import { FACETS, type Facet, type Filters } from "../../core/search/facet.ts";
import { jsonOrNull } from "../../core/text/json.ts";
import {
  FEEDBACK_REASONS,
  type FeedbackAnswer,
  type FeedbackReason,
  type PortalEvent,
  type StepEvent,
  type TicketEvent,
} from "./event.ts";

export interface ParsedEvents {
  /** In the order of the file. */
  readonly events: readonly PortalEvent[];
  /** A line that is no event costs that line. */
  readonly issues: readonly Issue[];
}

const door = optionsDoor<{ readonly path?: string | null }>("parseEvents", { path: orNull(plainText) });

/**
 * Reads a file of events, one JSON object a line, as `openEventFile` writes it. `path` is named in issues. Never throws.
 * @param text JSON Lines
 * @param options `path`: the file, named in issues
 */
export function parseEvents(text: string, options: { readonly path?: string | null } = {}): ParsedEvents {
  mustSay(text, "parseEvents: the file");
  const { path = null } = door(options);
  const events: PortalEvent[] = [];
  const issues: Issue[] = [];
  text.split("\n").forEach((line, at) => {
    if (line.trim() === "") return;
    const event = readEvent(jsonOrNull(line));
    if (event !== null) events.push(event);
    else issues.push({ ...NO_EVENT, path, line: at + 1, column: null });
  });
  return { events, issues };
}

const NO_EVENT = {
  severity: "error",
  code: "event-invalid",
  message:
    "Expected an event as the portal writes it: a JSON object with type, at, session and what the type needs. The line was left out.",
} as const;

/** A value as an event, with the fields of its type and no other; `null` if it is none. */
function readEvent(value: unknown): PortalEvent | null {
  if (typeof value !== "object" || value === null) return null;
  const { type, ...fields } = value as Fields;
  const { at, session = null } = fields;
  if (typeof at !== "string" || Number.isNaN(Date.parse(at)) || !isTextOrNull(session)) return null;
  const when = { at, session, ...saidOf(fields, ["requester", "searchId", "channel"]) };
  switch (type) {
    case "search":
      return isText(fields.query) && isWhole(fields.hits, 0)
        ? { type, ...when, query: fields.query, hits: fields.hits, filters: readFilters(fields.filters) }
        : null;
    case "click":
      return isText(fields.query) && isText(fields.articleId) && isWhole(fields.position, 1)
        ? { type, ...when, query: fields.query, articleId: fields.articleId, position: fields.position }
        : null;
    case "view":
      return isText(fields.articleId) ? { type, ...when, articleId: fields.articleId } : null;
    case "feedback":
      return readFeedback(fields, when);
    case "reason":
      return readReason(fields, when);
    case "ticket":
      return readTicket(fields, when);
    case "step":
      return isStep(fields.step) ? { type, ...when, step: fields.step } : null;
    case "flood":
      return isWhole(fields.events, 1) ? { type, ...when, events: fields.events } : null;
    default:
      return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;
type When = Pick<PortalEvent, "at" | "session" | "requester" | "searchId" | "channel">;

/** Those of the fields that hold a text. */
function saidOf<K extends string>(fields: Fields, names: readonly K[]): { readonly [name in K]?: string } {
  const said: { [name in K]?: string } = {};
  for (const name of names) {
    const value = fields[name];
    if (isText(value) && value !== "") said[name] = value;
  }
  return said;
}

function readFeedback(
  { articleId, answer, query = null, comment = null, reason }: Fields,
  when: When,
): PortalEvent | null {
  return isText(articleId) && isAnswer(answer) && isTextOrNull(query) && isTextOrNull(comment)
    ? { type: "feedback", ...when, articleId, answer, query, comment, ...(isReason(reason) && { reason }) }
    : null;
}

function readReason({ articleId, reason = null, comment = null }: Fields, when: When): PortalEvent | null {
  return isText(articleId) && isTextOrNull(comment)
    ? { type: "reason", ...when, articleId, reason: isReason(reason) ? reason : null, comment }
    : null;
}

function readTicket(fields: Fields, when: When): PortalEvent | null {
  const { kind = null, solvedBy = null } = fields;
  return isTicketKind(kind) && isTextOrNull(solvedBy)
    ? { type: "ticket", ...when, kind, solvedBy, ...saidOf(fields, ["ticketId"]) }
    : null;
}

/** Those of the known facets that are text; a search without them is still a search. */
function readFilters(value: unknown): Filters {
  const given = typeof value === "object" && value !== null ? (value as Fields) : {};
  const filters: { [facet in Facet]?: readonly string[] } = {};
  for (const facet of FACETS) {
    const values = [given[facet]].flat().filter(isText);
    if (values.length > 0) filters[facet] = values;
  }
  return filters;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isWhole(value: unknown, least: number): value is number {
  return Number.isInteger(value) && (value as number) >= least;
}

function isAnswer(value: unknown): value is FeedbackAnswer {
  return value === "yes" || value === "almost" || value === "no";
}

function isReason(value: unknown): value is FeedbackReason {
  return (FEEDBACK_REASONS as readonly unknown[]).includes(value);
}

function isStep(value: unknown): value is StepEvent["step"] {
  return value === "arrive" || value === "form" || value === "contact";
}

function isTicketKind(value: unknown): value is TicketEvent["kind"] {
  return value === null || value === "incident" || value === "request" || value === "question";
}
