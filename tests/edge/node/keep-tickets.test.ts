import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it, onTestFinished } from "vitest";
import { keepTickets, readAllTickets } from "../../../src/edge/node/index.ts";
import { ticketText } from "../../../src/edge/node/ticket-store.ts";
import { linkCitedArticles, type Ticket } from "../../../src/index.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";

const texts = fc.array(
  fc.record({
    subject: fc.string({ unit: "grapheme" }),
    description: fc.string({ unit: "grapheme", maxLength: 400 }),
    category: fc.option(fc.string(), { nil: null }),
  }),
  { minLength: 1, maxLength: 30 },
);

/** Every field of a ticket, also those that its class reads from the store. */
function fieldsOf(ticket: Ticket, like: Ticket): unknown {
  return Object.fromEntries(Object.keys(like).map((key) => [key, ticket[key as keyof Ticket]]));
}

it.each([
  ["memory", 2 ** 20],
  ["a file", 0],
])("gives back tickets from %s, in whatever order they are read", (_, budgetBytes) => {
  const folder = mkdtempSync(join(tmpdir(), "level-zero-keep-"));
  fc.assert(
    fc.property(texts, fc.infiniteStream(fc.nat()), (given, draws) => {
      const keeper = keepTickets([], { budgetBytes, folder });
      // Larger than a block, so that a file is written to.
      const long = makeTicket({ id: "long", description: "x".repeat(5_000) });
      const tickets = [long, ...given.map((each, at) => makeTicket({ id: String(at), ...each })), long];
      const kept = [...keeper.keep(tickets.slice(0, 2)), ...keeper.keep(tickets.slice(2))];
      for (const draw of draws.take(2 * tickets.length)) {
        const at = draw % tickets.length;
        expect(fieldsOf(kept[at]!, tickets[at]!)).toEqual(tickets[at]);
        expect(ticketText(kept[at]!)).toBe(JSON.stringify(tickets[at]));
        expect(JSON.stringify(kept[at])).toBe(JSON.stringify(tickets[at]));
      }
      keeper.close();
    }),
    { numRuns: 20 },
  );
});

it("leaves no file behind, not even while it is read", () => {
  const folder = mkdtempSync(join(tmpdir(), "level-zero-keep-"));
  const keeper = keepTickets([], { budgetBytes: 0, folder });
  onTestFinished(() => keeper.close());
  const large = [0, 1, 2].map((at) => makeTicket({ id: String(at), description: "y".repeat(300_000) }));
  const kept = keeper.keep(large);
  expect(readdirSync(folder)).toEqual([]);
  expect(kept.map(({ description }) => description.length)).toEqual([300_000, 300_000, 300_000]);
});

it("has the fields of every ticket that is read from an export", async () => {
  const { tickets } = await readAllTickets("fixtures/tickets/tickets.jsonl");
  const kept = keepTickets([]).keep(tickets);
  for (const [at, ticket] of tickets.entries()) expect(fieldsOf(kept[at]!, ticket)).toEqual(ticket);
});

it("links once: linking kept tickets again changes none", () => {
  const articles = [makeArticle({ id: "kb/vpn", title: "VPN", path: "kb/vpn.md" })];
  const tickets = [
    makeTicket({ id: "1", citedNames: ["kb/vpn.md"] }),
    makeTicket({ id: "2", linkedArticles: ["KB/VPN"] }),
  ];
  const kept = keepTickets(articles).keep(tickets);
  expect(kept.map(({ linkedArticles }) => linkedArticles)).toEqual([["kb/vpn"], ["kb/vpn"]]);
  const again = linkCitedArticles(kept, { articles, articleById: new Map([["kb/vpn", articles[0]!]]) });
  expect(again.every((ticket, at) => ticket === kept[at])).toBe(true);
});
