import fc from "fast-check";
import type { AskedTicket } from "../../../src/core/history/recall.ts";
import { type Analyzer, createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { dayOf } from "../../../src/core/ticket/day-of.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { ticketPhrases } from "../../../src/core/ticket/ticket-phrases.ts";
import { ticketTerms } from "../../../src/core/ticket/ticket-terms.ts";
import { makeTicket } from "../../make/ticket.ts";

/** Terms are the words themselves, so that an oracle can cut a text at its spaces. */
export const plainAnalyzer: Analyzer = createAnalyzer({ stem: false, stopWords: false, itSynonyms: false });

export function resolved(
  id: string,
  text: string,
  articles: readonly string[],
  more: Partial<Ticket> = {},
): Ticket {
  const [subject = "", ...description] = text.split("|");
  return makeTicket({ id, subject, description: description.join("|"), linkedArticles: articles, ...more });
}

export const termsOf = (
  text: string,
  category: string | null = null,
  createdAt: string | null = null,
): AskedTicket => {
  const [subject = "", ...rest] = text.split("|");
  const ticket = { subject, description: rest.join("|"), category };
  return { ...ticketTerms(ticket, plainAnalyzer), phrases: ticketPhrases(ticket), day: dayOf({ createdAt }) };
};

const WORDS = ["vpn", "printer", "jam", "login", "mail", "badge", "screen", "dock"];
const words = (minLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength, maxLength: 6 }).map((list) => list.join(" "));

export const aText: fc.Arbitrary<string> = fc.tuple(words(1), words(0)).map((parts) => parts.join("|"));

/** Up to twelve resolved tickets with ids t00, t01, …, in few categories, closed with few articles or none. */
export const aDesk: fc.Arbitrary<Ticket[]> = fc
  .array(
    fc.record({
      text: aText,
      articles: fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 2 }),
      category: fc.constantFrom(null, "Network", "Mail"),
      createdAt: fc.constantFrom(null, "2026-01-01", "2026-03-01T10:00:00Z", "2026-06-01"),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) =>
    list.map(({ text, articles, ...more }, i) =>
      resolved(`t${String(i).padStart(2, "0")}`, text, articles, more),
    ),
  );
