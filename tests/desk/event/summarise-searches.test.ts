import { describe, expect, it } from "vitest";
import { wilsonInterval } from "../../../src/core/math/wilson-interval.ts";
import { summariseSearches } from "../../../src/desk/event/summarise-searches.ts";
import { visit } from "./portal-events.ts";

/** `count` visits in which the same happens. */
function visits(count: number, ...told: readonly string[]): ReturnType<typeof visit> {
  return Array.from({ length: count }, (_, at) => visit(`${told[0]}${at}`, ...told)).flat();
}

describe("summariseSearches", () => {
  it("counts by hand", () => {
    const summary = summariseSearches([
      ...visit("a", "0 search vpn drops 3", "9 click vpn drops 4", "20 feedback yes", "30 ticket vpn"),
      ...visit("b", "60 search vpn dropping 3", "99 ticket sent"),
      ...visit(
        "c",
        "80 search coffee machine 0",
        "100 search coffee 2",
        "110 click coffee 1",
        "120 feedback no",
      ),
    ]);
    const { queries, ...rest } = summary;
    expect(rest).toEqual({
      period: { from: "2026-06-01T08:00:00.000Z", to: "2026-06-01T08:01:40.000Z" },
      searches: 4,
      visits: 3,
      passedOver: { typing: 0, repeated: 0 },
      noResults: { count: 1, of: 4, share: 0.25, ...wilsonInterval(1, 4) },
      clicked: { count: 2, of: 4, share: 0.5, ...wilsonInterval(2, 4) },
      refined: { count: 1, of: 4, share: 0.25, ...wilsonInterval(1, 4) },
      clickPosition: { mean: 2.5, clicks: 2 },
      feedback: { yes: 1, almost: 0, no: 1 },
      tickets: { sent: 1, solved: 1 },
      flooded: 0,
      alarms: [
        { code: "no-results", value: 0.25, limit: 0.05, of: 4, isSure: false },
        { code: "few-clicks", value: 0.5, limit: 0.6, of: 4, isSure: false },
      ],
    });
    expect(queries.map(({ query, searches, visits }) => [query, searches, visits])).toEqual([
      ["vpn dropping", 2, 2],
      ["coffee", 1, 1],
      ["coffee machine", 1, 1],
    ]);
    for (const { searches, clicked, rescued, noResults, noClicks } of queries) {
      expect(clicked + rescued + noResults + noClicks).toBe(searches);
    }
  });

  it("says nothing about nothing", () => {
    const { period, visits, noResults, clickPosition, alarms, queries } = summariseSearches([]);
    expect({ period, visits, share: noResults.share, mean: clickPosition.mean, alarms, queries }).toEqual({
      ...{ period: null, visits: null, share: null, mean: null, alarms: [], queries: [] },
    });
  });

  it.each([
    ["no-results", 6, visits(6, "0 search coffee 0"), visits(94, "0 search vpn 3", "1 click vpn 1")],
    [null, 5, visits(5, "0 search coffee 0"), visits(95, "0 search vpn 3", "1 click vpn 1")],
    ["few-clicks", 41, visits(41, "0 search coffee 2"), visits(59, "0 search vpn 3", "1 click vpn 1")],
    [null, 40, visits(40, "0 search coffee 2"), visits(60, "0 search vpn 3", "1 click vpn 1")],
    [
      "low-position",
      51,
      visits(51, "0 search coffee 9", "1 click coffee 4"),
      visits(49, "0 search vpn 3", "1 click vpn 2"),
    ],
    [
      null,
      50,
      visits(50, "0 search coffee 9", "1 click coffee 4"),
      visits(50, "0 search vpn 3", "1 click vpn 2"),
    ],
  ])("%s at %i of 100", (code, _, some, others) => {
    const { alarms } = summariseSearches([...some, ...others]);
    expect(alarms.map((alarm) => alarm.code)).toEqual(code === null ? [] : [code]);
  });

  it("is sure only beyond the interval", () => {
    const [alarm] = summariseSearches(visits(200, "0 search coffee 0")).alarms;
    expect(alarm).toMatchObject({ code: "no-results", value: 1, of: 200, isSure: true });
  });

  it.each([
    ["no-results", visits(2, "0 search coffee 0")],
    ["few-results", visits(3, "0 search coffee 5")],
    ["no-clicks", visits(3, "0 search coffee 6")],
    [null, visits(2, "0 search coffee 6")],
    ["ranking", visits(3, "0 search coffee 6", "1 click coffee 4")],
    [null, visits(3, "0 search coffee 6", "1 click coffee 3")],
    [null, visits(2, "0 search coffee 6", "1 click coffee 9")],
  ])("finds %s", (finding, events) => {
    expect(summariseSearches(events).queries.map((row) => row.finding)).toEqual([finding]);
  });

  it("masks a wording that a host forgot to mask", () => {
    const [row] = summariseSearches(visit("s", "0 search mail of anna@example.com 0")).queries;
    expect(row?.query).toBe("mail of [e-mail]");
  });

  it("does not mind the order of the events", () => {
    const events = visits(
      5,
      "0 search vpn 3",
      "5 click vpn 2",
      "60 search coffee 0",
      "70 search coffee machine 1",
    );
    expect(summariseSearches(events.toReversed())).toEqual(summariseSearches(events));
  });
});

it("counts what was not kept of floods", () => {
  const flood = (events: number) =>
    ({ type: "flood", at: "2026-06-01T09:00:00Z", session: null, events }) as const;
  expect(summariseSearches([flood(40), ...visit("a", "0 search vpn 3"), flood(2)])).toMatchObject({
    searches: 1,
    flooded: 42,
  });
});
