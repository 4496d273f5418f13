import { mustHave } from "../door/takes.ts";
import { type Boilerplate, lineKey } from "./find-boilerplate.ts";
import type { Ticket } from "./ticket.ts";

/** The ticket without the lines of templates. A description of nothing else stays as it is. O(characters). */
export function withoutBoilerplate(ticket: Ticket, boilerplate: Pick<Boilerplate, "keys">): Ticket {
  mustHave(ticket, "description", "withoutBoilerplate: the ticket");
  mustHave(boilerplate, "keys", "withoutBoilerplate: the boilerplate");
  const { keys } = boilerplate;
  if (keys.size === 0) return ticket;
  const lines = ticket.description.split("\n");
  const kept = lines.filter((line) => !keys.has(lineKey(line)));
  if (kept.length === lines.length) return ticket;
  const description = kept
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return /[\p{L}\p{N}]/u.test(description) ? { ...ticket, description } : ticket;
}
