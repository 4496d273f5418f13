import { nearestName } from "../door/nearest-name.ts";
import { LevelZeroError } from "../error.ts";
import { englishHeadings } from "./desk-words/english.ts";

/**
 * What a column of an export can mean to level-zero. Some are not kept but tell something: `spam`, `deleted`, `merged`, `closeCode`, `tags` and
 * `association` become a status; `closeCode` and `problem` tell the cause; `updatedAt` tells which of two rows of one ticket counts; `requester` and `assignee` tell who wrote what; `comments` and `notes` who answered and which article was named;
 * `viaArticle`, `solvableFlag` and `resolvedByLevel` become a label.
 */
export type TicketField =
  | "id"
  | "subject"
  | "description"
  | "resolution"
  | "createdAt"
  | "updatedAt"
  | "category"
  | "channel"
  | "kind"
  | "status"
  | "language"
  | "audiences"
  | "linkedArticles"
  | "duplicateOf"
  | "label"
  | "spam"
  | "deleted"
  | "merged"
  | "closeCode"
  | "cause"
  | "problem"
  | "tags"
  | "association"
  | "requester"
  | "resolvedAt"
  | "reopens"
  | "effortMinutes"
  | "group"
  | "priority"
  | "service"
  | "customerWeight"
  | "assignee"
  | "comments"
  | "notes"
  | "viaArticle"
  | "solvableFlag"
  | "resolvedByLevel"
  | "satisfaction";

/** Every field, in the order in which a mapping shows them. */
export const TICKET_FIELDS = Object.keys(englishHeadings) as readonly TicketField[];

/**
 * The field of this name. `what` begins the sentence of the error: `The column "Titel"`.
 * @param name the header of a column
 * @param what named in the error
 * @throws LevelZeroError `INVALID_OPTION` if there is none, with the one that was probably meant.
 */
export function ticketFieldOf(name: string, what: string): TicketField {
  const field = TICKET_FIELDS.find((known) => known === name);
  if (field !== undefined) return field;
  const meant = nearestName(String(name), TICKET_FIELDS);
  const hint = meant === null ? `The fields are ${TICKET_FIELDS.join(", ")}.` : `Did you mean "${meant}"?`;
  const message = `${what} is mapped to "${String(name)}", which is no field of a ticket. ${hint}`;
  throw new LevelZeroError("INVALID_OPTION", message);
}
