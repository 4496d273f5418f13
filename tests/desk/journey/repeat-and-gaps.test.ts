import { describe, expect, it } from "vitest";
import { countGapPeople } from "../../../src/desk/journey/gap-people.ts";
import { countRepeats } from "../../../src/desk/journey/repeat-contact.ts";
import { makeTicket } from "../../make/ticket.ts";
import { minute } from "./story.ts";

const DAY = 24 * 60;
const topicOf = ({ category }: { category: string | null }) => category;

describe("writing again", () => {
  /** Person, day of the ticket, day of its resolution, topic, reopens. */
  const desk = (rows: readonly (readonly [string, number, number | null, string, number?])[]) =>
    rows.map(([requester, day, solved, category, reopens], at) =>
      makeTicket({
        ...{ id: `T${at}`, requester, category, createdAt: minute(day * DAY) },
        ...{ resolvedAt: solved === null ? null : minute(solved * DAY), reopens: reopens ?? 0 },
      }),
    );
  const ten = Array.from({ length: 10 }, (_, at) => [`p${at}`, 0, 1, "vpn"] as const);
  const end = ["z", 100, null, "end"] as const;

  it("counts the same person with the same topic within the days after the resolution", () => {
    const again = [0, 1, 2, 3].map((at) => [`p${at}`, 14 + (at === 3 ? 2 : 0), null, "vpn"] as const);
    const { judged, repeated, durable } = countRepeats(desk([...ten, ...again, end]), { days: 14, topicOf });
    // Ten and four are judged, the last is too late; three are back within 14 days of day 1, the fourth on day 16.
    expect(judged).toBe(14);
    expect(repeated.count).toBe(3);
    expect(durable).toMatchObject({ count: 7, of: 10 });
  });

  it("counts neither other topics nor other people", () => {
    const others = [["p0", 3, null, "mail"] as const, ["q", 3, null, "vpn"] as const];
    expect(countRepeats(desk([...ten, ...others, end]), { days: 14, topicOf }).repeated.count).toBe(0);
  });

  it("does not call durable what was opened again", () => {
    const reopened = ten.map((row, at) => [...row, at < 4 ? 1 : 0] as const);
    const { durable, knowsReopens } = countRepeats(desk([...reopened, end]), { days: 14, topicOf });
    expect(durable.count).toBe(6);
    expect(knowsReopens).toBe(true);
  });

  it("does not judge what is too young", () => {
    expect(countRepeats(desk(ten), { days: 14, topicOf })).toMatchObject({
      judged: 0,
      repeated: { count: 0, of: 0, share: null },
    });
  });
});

describe("people beside the tickets of a gap", () => {
  const tickets = [
    ...Array.from({ length: 12 }, (_, at) => makeTicket({ id: `a${at}`, requester: `p${at % 3}` })),
    ...Array.from({ length: 5 }, (_, at) =>
      makeTicket({ id: `b${at}`, requester: `q${at}`, effortMinutes: 10, customerWeight: 2 }),
    ),
    makeTicket({ id: "c", effortMinutes: 30 }),
  ];
  const of = (ids: readonly string[]) =>
    countGapPeople([{ id: "g", label: "VPN", ticketIds: ids }], tickets)[0]!;

  it("says how many, and who wrote much", () => {
    const all = of(tickets.map(({ id }) => id));
    expect(all).toMatchObject({
      tickets: 18,
      ticketsOfKnown: 17,
      people: 8,
      often: { people: 3, tickets: 12 },
    });
    expect(all.effort).toEqual({ minutes: 80, tickets: 6 });
    expect(all.weight).toEqual({ sum: 10, tickets: 5 });
  });

  it("says nothing of one or two", () => {
    expect(of(["b0", "b1"])).toMatchObject({ people: null, often: null, effort: null, weight: null });
    expect(of(["a0", "a1", "a3", "a4", "a6", "a7"])).toMatchObject({ people: null, often: null });
    expect(of(["b0", "b1", "b2", "b3"]).often).toBeNull();
    // A ticket that does not say who wrote it is somebody too.
    expect(of(["c"])).toMatchObject({ people: 0, ticketsOfKnown: 0, effort: null });
  });
});
