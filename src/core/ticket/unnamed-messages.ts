import type { TicketField } from "./columns.ts";
import { areMessages, tellWriters } from "./to-message.ts";

/** Behind every column that is known. */
const UNNAMED = 30_000;

/** Lists of what happened to a ticket or hangs on it, which look like messages and are none. */
const NO_TALK = /attach|histor|audit|log|task|approv|event/i;

/** What a list of messages is whose name is not known, such as "posts": what was said, or by its name what only the desk reads. */
export function unnamedMessages(
  header: string,
  value: unknown,
): { readonly field: TicketField; readonly rank: number } | null {
  if (!areMessages(value) || (NO_TALK.test(header) && !tellWriters(value))) return null;
  return { field: /note|intern|privat/i.test(header) ? "notes" : "comments", rank: UNNAMED };
}
