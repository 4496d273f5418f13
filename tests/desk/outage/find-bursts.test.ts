import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../../src/core/math/random.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import { exclusionOf } from "../../../src/core/ticket/exclude-ticket.ts";
import { parseTickets } from "../../../src/core/ticket/parse-tickets.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { type BurstOptions, findBursts } from "../../../src/desk/outage/find-bursts.ts";
import { ticket } from "../../core/gap/tickets.ts";
import { makeArticle } from "../../make/article.ts";

const HOUR_MS = 3_600_000;
const START = Date.UTC(2026, 0, 5);
const at = (hours: number): string => new Date(START + hours * HOUR_MS).toISOString();

const SAID = {
  vpn: ["vpn down", "vpn gateway does not answer", "no vpn since this morning", "vpn will not connect"],
  mail: ["cannot send mail", "mail stuck in outbox", "mail to customers comes back", "outlook mail error"],
  printer: [
    "printer jam",
    "printer on floor two prints blank",
    "need toner for the printer",
    "printer offline",
  ],
  password: ["password expired", "forgot my password", "password not accepted", "reset password please"],
  screen: ["second screen dark", "screen flickers", "dock shows no screen", "screen upside down"],
};

/** A flow of Poisson arrivals, `perDay` on working hours, each about something at random. */
function steadyFlow(seed: number, { days, perDay }: { days: number; perDay: number }): Ticket[] {
  const random = createRandom(seed);
  const topics = Object.values(SAID);
  const tickets: Ticket[] = [];
  for (let hours = 0; ; ) {
    hours += (-Math.log(1 - random()) * 10) / perDay;
    const day = Math.floor(hours / 10);
    if (day >= days) return tickets;
    const said = topics[Math.floor(random() ** 2 * topics.length)]!;
    const subject = `${said[Math.floor(random() * said.length)]!} in room ${Math.floor(random() * 400)}`;
    tickets.push(
      ticket(`t${tickets.length}`, subject, { createdAt: at(24 * day + 8 + (hours % 10) + 0.001) }),
    );
  }
}

const outage = (hour: number, count: number) =>
  Array.from({ length: count }, (_, i) =>
    ticket(`storm${i}`, SAID.vpn[i % 4]!, { createdAt: at(hour + i / 4) }),
  );
const quiet = steadyFlow(1, { days: 60, perDay: 6 }).filter(({ subject }) => !subject.includes("vpn"));

describe("a steady flow", () => {
  it.each([2, 8, 40])("of %d tickets a day gives no alarm", (perDay) => {
    for (const seed of [1, 2, 3, 4, 5])
      expect(findBursts(steadyFlow(seed, { days: 60, perDay }))).toEqual([]);
  });
});

it("is not fooled by a busy day on which everything comes in", () => {
  for (const seed of [1, 2, 3]) {
    const busy = steadyFlow(seed + 10, { days: 1, perDay: 40 }).map((each) => ({
      ...each,
      id: `busy-${each.id}`,
      createdAt: new Date(Date.parse(each.createdAt!) + 30 * 24 * HOUR_MS).toISOString(),
    }));
    expect(findBursts([...steadyFlow(seed, { days: 60, perDay: 8 }), ...busy])).toEqual([]);
  }
});

it("takes a bulk import with one moment for all", () => {
  const flow = steadyFlow(4, { days: 60, perDay: 40 });
  const imported = flow.map((each) => ({ ...each, createdAt: "2026-03-01T08:15:00Z" }));
  expect(findBursts(imported)).toEqual([]);
});

describe("an outage", () => {
  it("is found among other tickets, from four in four hours on", () => {
    const [burst, ...more] = findBursts([...outage(24 * 20 + 9, 4), ...quiet]);
    expect(more).toEqual([]);
    expect(burst!.ticketIds).toEqual(["storm0", "storm1", "storm2", "storm3"]);
    expect(burst!.label).toMatch(/vpn/);
    expect(burst).toMatchObject({ firstSeen: at(489), lastSeen: at(489.75), perHour: 4, notice: null });
    expect(burst!.id).toMatch(/^burst-[0-9a-f]{16}$/);
  });

  it("is none with three tickets, or with four in two days", () => {
    expect(findBursts([...outage(24 * 20 + 9, 3), ...quiet])).toEqual([]);
    const slow = outage(24 * 20 + 9, 4).map((each, i) => ({ ...each, createdAt: at(489 + 12 * i) }));
    expect(findBursts([...slow, ...quiet])).toEqual([]);
  });

  it("that lasts is one burst, and two on two days are two", () => {
    const long = outage(24 * 20 + 8, 40);
    const later = outage(24 * 40 + 8, 8).map((each) => ({ ...each, id: `later-${each.id}` }));
    const bursts = findBursts([...later, ...quiet, ...long]);
    expect(bursts.map(({ ticketIds }) => ticketIds.length)).toEqual([40, 8]);
  });

  it("is not seen without times of day, and takes any date", () => {
    for (const createdAt of [
      "2026-01-25",
      "2026-01-25T00:00:00Z",
      "2026-01-25T00:00:00.000Z",
      "soon",
      null,
    ]) {
      const dated = outage(489, 8).map((each) => ({ ...each, createdAt }));
      expect(findBursts([...dated, ...quiet])).toEqual([]);
    }
  });

  it("is the same whatever the order of the tickets", () => {
    const all = [...outage(489, 6), ...quiet];
    expect(findBursts(all.toReversed())).toEqual(findBursts(all));
  });
});

describe("a notice", () => {
  const up = makeArticle({ id: "status/vpn", title: "VPN: disturbance", tags: ["Notice"] });
  const noticeFor = (...articles: ReturnType<typeof makeArticle>[]) =>
    findBursts([...outage(489, 5), ...quiet], {
      index: createSearchIndex(articles, { now: "2026-02-01" }),
    })[0]!.notice;

  it("is named if it is up", () => {
    expect(noticeFor(up)).toMatchObject({ articleId: "status/vpn", title: "VPN: disturbance" });
    expect(noticeFor(makeArticle({ ...up, tags: [], category: ["known_issues"] }))).not.toBeNull();
  });

  it("is found by a question as by its title", () => {
    const asked = { id: "status/lines", title: "Lines: disturbance", questions: ["Why is the VPN down?"] };
    expect(noticeFor(makeArticle({ ...up, ...asked }))).toMatchObject({ articleId: "status/lines" });
  });

  it.each([
    ["about something else", { title: "Mail: disturbance" }],
    ["no notice", { tags: ["network"] }],
    ["over", { validTo: "2026-01-31" }],
    ["a draft", { state: "draft" }],
    ["for others", { audience: ["agents"] }],
  ] as const)("is not named if it is %s", (_, rest) => {
    expect(noticeFor({ ...up, ...rest })).toBeNull();
  });
});

describe("options", () => {
  it.each<[BurstOptions]>([
    [{ minTickets: 2 }],
    [{ minTickets: 3.5 }],
    [{ windowHours: 0 }],
    [{ windowHours: Number.NaN }],
  ])("%j are refused", (options) => {
    expect(() => findBursts([], options)).toThrow(expect.objectContaining({ code: "INVALID_OPTION" }));
  });

  it("can ask for more tickets, or look at fewer hours", () => {
    const tickets = [...outage(489, 5), ...quiet];
    expect(findBursts(tickets, { minTickets: 6 })).toEqual([]);
    expect(findBursts(tickets, { windowHours: 0.5 })).toEqual([]);
  });
});

it("finds the outage of the fixtures, and nothing else there", () => {
  const { tickets } = parseTickets(readFileSync("fixtures/tickets/tickets.jsonl", "utf8"));
  const bursts = findBursts(tickets.filter((each) => exclusionOf(each) === null));
  expect(bursts).toHaveLength(1);
  expect(bursts[0]!.ticketIds).toEqual([37, 38, 39, 40, 41, 42, 43, 44, 45].map((end) => `INC00412${end}`));
  expect(bursts[0]!.label).toMatch(/vpn|gateway/);
});
