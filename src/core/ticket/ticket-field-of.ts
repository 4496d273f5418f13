import { nearestName } from "../door/nearest-name.ts";
import { LevelZeroError } from "../error.ts";
import { TICKET_FIELDS, type TicketField } from "./columns.ts";

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
