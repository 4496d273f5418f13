import { mostCommon } from "../math/most-common.ts";
import { detectLanguage } from "../text/detect-language.ts";
import { primaryTag } from "../text/primary-tag.ts";
import type { Ticket } from "./ticket.ts";

type Written = Pick<Ticket, "subject" | "description" | "language">;

/** Primary tag of the language that a ticket is surely written in, else of the one that its export says; `null` if neither tells. */
export function writtenIn({ subject, description, language }: Written): string | null {
  return detectLanguage(`${subject}\n${description}`) ?? (language ? primaryTag(language) : null);
}

/** The language of half of the tickets or more; `null` for none. O(text of the tickets). */
export function commonLanguage(tickets: readonly Written[]): string | null {
  const written = tickets.map(writtenIn);
  const most = mostCommon(written);
  const holders = written.filter((language) => language === most).length;
  return holders > 0 && holders * 2 >= written.length ? most : null;
}
