import { describe, expect, it } from "vitest";
import { summariseJourneys } from "../../../src/desk/journey/create-journey-reader.ts";
import { readJourneyOptions } from "../../../src/desk/journey/journey-options.ts";
import { OUTCOMES, type Outcome } from "../../../src/desk/journey/read-journeys.ts";
import { makeTicket } from "../../make/ticket.ts";
import { minute, tell } from "./story.ts";

const DAY = 24 * 60;

/** The same story of five people, some days apart, so that nothing has to be withheld. */
function ofFive(story: readonly string[], ticketMinute: number | null, known = true) {
  const events = [];
  const tickets = [];
  for (let person = 0; person < 5; person++) {
    const shift = person * 20 * DAY;
    const told = story.map((line) => line.replace(/^\d+/, (at) => String(Number(at) + shift)));
    const who = { session: `s${person}`, ...(known && { requester: `p${person}` }) };
    events.push(...tell(who, ...told.map((line) => line.replace("T*", `T${person}`))));
    if (ticketMinute !== null)
      tickets.push(
        makeTicket({ id: `T${person}`, requester: `p${person}`, createdAt: minute(ticketMinute + shift) }),
      );
  }
  // Time goes on, so that every window is over; three others write, as one alone would be withheld.
  for (const id of ["late", "later", "last"]) tickets.push(makeTicket({ id, createdAt: minute(200 * DAY) }));
  return { events, tickets };
}

function outcomeOf(story: readonly string[], ticketMinute: number | null, known = true): Outcome | undefined {
  const { overall } = summariseJourneys(ofFive(story, ticketMinute, known));
  return OUTCOMES.find((outcome) => (overall.outcomes[outcome].count ?? 0) >= 5);
}

describe("how a journey ended", () => {
  it.each<[Outcome, string, readonly string[], number | null, boolean]>([
    ["confirmed", "they said so", ["0 search", "1 open a", "2 yes a"], null, true],
    ["confirmed", "they said so, unknown", ["0 search", "1 open a", "2 yes a"], null, false],
    ["likely", "the last was an article", ["0 search", "1 open a"], null, true],
    ["unknown", "nobody knows whether they wrote", ["0 search", "1 open a"], null, false],
    ["unknown", "they went on looking", ["0 open a", "1 search"], null, true],
    ["unknown", "they said no", ["0 search", "1 open a", "2 no a"], null, true],
    ["likely", "they said no and opened another", ["0 search", "1 open a", "2 no a", "3 open b"], null, true],
    ["unknown", "they looked only", ["0 search"], null, true],
    ["failed", "wrote after opening", ["0 search", "1 open a"], 60, true],
    ["failed", "wrote after saying yes", ["0 search", "1 open a", "2 yes a"], 60, true],
    ["failed", "the portal sent it", ["0 search", "1 open a", "5 sent T*"], 5, false],
    ["failed", "called, without a ticket", ["0 search", "1 open a", "5 contact phone"], null, true],
    ["not-found", "wrote after looking", ["0 search"], 60, true],
    ["likely", "wrote two days later", ["0 search", "1 open a"], 2 * DAY, true],
    ["direct", "wrote first, looked then", ["90 open a"], 30, true],
    ["direct", "did not look", [], 30, true],
  ])("is %s: %s", (outcome, _, story, ticketMinute, known) => {
    expect(outcomeOf(story, ticketMinute, known)).toBe(outcome);
  });

  it("is one contact, though portal and desk both tell of it, by clocks that differ", () => {
    for (const off of [-4, 0, 4]) {
      const { overall, between } = summariseJourneys(ofFive(["0 search", "10 sent T*"], 10 + off));
      expect(overall.outcomes["not-found"].count).toBe(5);
      expect(overall.journeys).toBe(8);
      expect(between.wroteAgain.count).toBe(0);
    }
  });

  it("is joined by the search where the host keeps no visits", () => {
    const { events, tickets } = ofFive(["0 search", "1 open a", "5 sent T*"], 5, false);
    const asked = events.map((event) => ({
      ...event,
      session: null,
      ...(event.type !== "ticket" && { searchId: event.session! }),
    }));
    // What was sent names no search, and so is somebody who did not look first.
    const { overall, transitions } = summariseJourneys({ events: asked, tickets });
    expect([overall.outcomes.unknown.count, overall.outcomes.direct.count]).toEqual([5, 8]);
    expect(transitions.find(({ from, to }) => from === "search" && to === "open")?.journeys).toBe(5);
  });

  it("is not told while the window is open", () => {
    const { events } = ofFive(["0 search", "1 open a"], null);
    const { overall, read } = summariseJourneys({ events, tickets: [] });
    expect(read.tooRecent).toBe(1);
    expect(overall.journeys).toBe(4);
  });

  it("differs by the window, and says by how much", () => {
    const given = ofFive(["0 search", "1 open a"], 6 * 60);
    const { windows } = summariseJourneys(given);
    expect(windows.map(({ hours, outcomes }) => [hours, outcomes.failed.count])).toEqual([
      [1, 0],
      [4, 0],
      [24, 5],
      [72, 5],
      [168, 5],
    ]);
  });
});

describe("joining a sent ticket to its visit", () => {
  const visit = tell({ session: "s" }, "0 search", "10 sent");
  const portal = (id: string, at: number, requester: string | null = null) =>
    makeTicket({ id, channel: "Self-service portal", createdAt: minute(at), requester });
  const joinsOf = (events: typeof visit, tickets: ReturnType<typeof portal>[]) =>
    summariseJourneys({ events, tickets }).read.joins;

  it("goes by the id first", () => {
    const named = tell({ session: "s" }, "0 search", "10 sent B");
    expect(joinsOf(named, [portal("A", 10), portal("B", 13)])).toMatchObject({ byId: 1, byTime: 0, not: 0 });
  });

  it("goes by the person, where the clocks may differ by half an hour", () => {
    const own = tell({ session: "s", requester: "p" }, "0 search", "10 sent");
    expect(joinsOf(own, [portal("A", 10, "q"), portal("B", 35, "p")])).toMatchObject({ byPerson: 1 });
  });

  it("goes by the time where exactly one ticket can be meant", () => {
    expect(joinsOf(visit, [portal("A", 12)])).toMatchObject({ byTime: 1, not: 0 });
    expect(joinsOf(visit, [portal("A", 12), portal("B", 9)])).toMatchObject({ byTime: 0, not: 1 });
    expect(joinsOf(visit, [portal("A", 16)])).toMatchObject({ byTime: 0, not: 1 });
    expect(joinsOf(visit, [makeTicket({ id: "A", channel: "phone", createdAt: minute(10) })])).toMatchObject({
      byTime: 0,
      not: 1,
    });
  });
});

it.each([
  [{ windowHours: 200 }, "windowHours"],
  [{ repeatDays: 0 }, "repeatDays"],
  [{ window: 3 }, "window"],
])("refuses %j", (options, name) => {
  expect(() => readJourneyOptions(options as never)).toThrow(name);
});
