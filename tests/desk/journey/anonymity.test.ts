import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summariseJourneys } from "../../../src/desk/journey/create-journey-reader.ts";
import { withheldOf } from "../../../src/desk/journey/tally.ts";
import { makeTicket } from "../../make/ticket.ts";
import { minute, tell } from "./story.ts";

const DAY = 24 * 60;

describe("what is withheld", () => {
  it("is every part of one or two people, and never a rest of one or two that subtraction would tell", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 8 }), (people) => {
        const withheld = withheldOf(people);
        const hidden = people.filter((_, at) => withheld[at]).reduce((sum, one) => sum + one, 0);
        const others = people.some((count, at) => !withheld[at] && count > 0);
        for (const [at, count] of people.entries())
          if (count === 1 || count === 2) expect(withheld[at]).toBe(true);
        if (others) expect(hidden === 0 || hidden >= 3).toBe(true);
      }),
    );
  });
});

/** A desk of a few people: what each did on each day, by number. */
const deeds = fc.array(
  fc.record({
    person: fc.nat(5),
    day: fc.nat(60),
    topic: fc.constantFrom("vpn", "mail", "phone"),
    audience: fc.constantFrom("staff", "board"),
    deed: fc.constantFrom("look", "open", "yes", "write", "look and write", "call"),
  }),
  { maxLength: 40 },
);

describe("a summary", () => {
  it("never tells of one or two people, in whatever desk", () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const events = all.flatMap(({ person, day, deed }, at) => {
          const steps = {
            ...{ look: ["0 search"], open: ["0 search", "1 open a"], yes: ["0 open a", "1 yes a"] },
            ...{ write: [], "look and write": ["0 search"], call: ["0 contact phone"] },
          }[deed];
          const shifted = steps.map((line) =>
            line.replace(/^\d+/, (m) => String(Number(m) + day * DAY + at)),
          );
          return tell({ session: `s${at}`, requester: `p${person}` }, ...shifted);
        });
        const tickets = all.flatMap(({ person, day, topic, audience, deed }, at) =>
          /write/.test(deed)
            ? [
                makeTicket({
                  ...{ id: `T${at}`, requester: `p${person}`, category: topic, audiences: [audience] },
                  ...{ createdAt: minute(day * DAY + at + 30), resolvedAt: minute(day * DAY + at + 90) },
                }),
              ]
            : [],
        );
        const summary = summariseJourneys({
          events,
          tickets,
          gaps: [{ id: "g", label: "VPN", ticketIds: tickets.map(({ id }) => id) }],
        });
        for (const table of [summary.topics, summary.audiences, summary.channels])
          for (const row of [...table.rows, ...(table.pooled === null ? [] : [table.pooled])])
            expect(row.people).toBeGreaterThanOrEqual(3);
        for (const { people } of [...summary.flow, ...summary.transitions])
          expect(people === null || people >= 3).toBe(true);
        for (const { people } of summary.articles) expect(people).toBeGreaterThanOrEqual(3);
        for (const { people } of summary.gaps)
          expect(people === null || people === 0 || people >= 3).toBe(true);
        expect(JSON.stringify(summary)).not.toMatch(/"[psT]\d|[vpt]:/);
      }),
      { numRuns: 150 },
    );
  });
});
