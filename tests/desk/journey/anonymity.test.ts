import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summariseJourneys } from "../../../src/desk/journey/create-journey-reader.ts";
import { ShareTally, sharesOf, Tally, withheldOf } from "../../../src/desk/journey/tally.ts";
import { makeTicket } from "../../make/ticket.ts";
import { minute, tell } from "./story.ts";

const DAY = 24 * 60;

/** So many people, those of one part others than those of the next. */
function tallyOf(people: number, part: number): Tally {
  const tally = new Tally();
  for (let one = 0; one < people; one++) tally.add(`${part}-${one}`, true);
  return tally;
}

describe("what is withheld", () => {
  it("is every part of one or two people, and never a rest of one or two that subtraction would tell", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 8 }), (people) => {
        const withheld = withheldOf(people.map((count, at) => tallyOf(count, at)));
        const hidden = people.filter((_, at) => withheld[at]).reduce((sum, one) => sum + one, 0);
        const others = people.some((count, at) => !withheld[at] && count > 0);
        for (const [at, count] of people.entries())
          if (count === 1 || count === 2) expect(withheld[at]).toBe(true);
        if (others) expect(hidden === 0 || hidden >= 3).toBe(true);
      }),
    );
  });
});

/** Who is on which side of which part: the same few people come again and again. */
const sides = fc.array(fc.tuple(fc.nat(3), fc.nat(6), fc.boolean()), { maxLength: 30 });

describe("shares of parts", () => {
  it("never tell of one or two people, themselves or by subtraction from the whole", () => {
    fc.assert(
      fc.property(sides, (all) => {
        const parts = [0, 1, 2, 3].map(() => new ShareTally());
        for (const [part, person, isPart] of all) parts[part]!.add(`${person}`, true, isPart);
        const shown = sharesOf(parts);
        const peopleOf = (isMeant: (part: number) => boolean, side: boolean): number =>
          new Set(all.filter(([part, , is]) => isMeant(part) && is === side).map(([, person]) => person))
            .size;
        const isHidden = (part: number): boolean => shown[part]!.count === null;
        for (const side of [true, false]) {
          for (const part of [0, 1, 2, 3])
            if (!isHidden(part)) expect([1, 2]).not.toContain(peopleOf((one) => one === part, side));
          if ([0, 1, 2, 3].some((part) => !isHidden(part) && shown[part]!.of > 0))
            expect([1, 2]).not.toContain(peopleOf(isHidden, side));
        }
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
        for (const one of summary.windows)
          for (const other of summary.windows)
            for (const [outcome, { count }] of Object.entries(one.outcomes)) {
              const their = other.outcomes[outcome as keyof typeof other.outcomes].count;
              if (count !== null && their !== null) expect([1, 2]).not.toContain(Math.abs(count - their));
            }
        for (const { people } of summary.articles) expect(people).toBeGreaterThanOrEqual(3);
        for (const { people } of summary.gaps)
          expect(people === null || people === 0 || people >= 3).toBe(true);
        expect(JSON.stringify(summary)).not.toMatch(/"[psT]\d|[vpt]:/);
      }),
      { numRuns: 150 },
    );
  });
});
