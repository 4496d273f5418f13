import { describe, expect, it } from "vitest";
import { createRandom } from "../../../src/core/math/random.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { findRising, type RisingOptions } from "../../../src/desk/rising/find-rising.ts";
import { paceOf } from "../../../src/desk/rising/topic-pace.ts";
import { formatRising } from "../../../src/view/journey/format-rising.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";

const START = Date.UTC(2025, 0, 1);
const at = (day: number): string => new Date(START + 86_400_000 * day).toISOString();
let ids = 0;

function about(topic: string, days: readonly number[], more: Partial<Ticket> = {}): Ticket[] {
  return days.map((day) => {
    const id = String(ids++);
    return makeTicket({
      ...{ id, subject: `${topic} does not work`, category: topic, createdAt: at(day), requester: `p${id}` },
      ...more,
    });
  });
}

/** Two a day of each, by the hour. */
const steady = (topic: string, from: number, to: number): Ticket[] =>
  about(
    topic,
    Array.from({ length: 2 * (to - from) }, (_, n) => from + n / 2 + 0.25),
  );

const options: RisingOptions = {
  topicOf: ({ category }) => ({
    key: category!,
    label: category!,
    articleId: category === "vpn" ? "vpn" : null,
    gapId: null,
  }),
  articles: [makeArticle({ id: "vpn", title: "VPN drops", summary: "Dial again.", audience: ["staff"] })],
};
const named = (tickets: readonly Ticket[], more: Partial<RisingOptions> = {}) =>
  findRising(tickets, { ...options, ...more }).topics.map(
    ({ label, reasons }) => `${label}: ${reasons.join(" ")}`,
  );

describe("the pace of a topic", () => {
  it("is compared by shares, with the chance of a hand-made table", () => {
    const days = (list: readonly number[]) => Float64Array.from(list);
    const flow = days([1, 1, 1, 1, 1, 1, 11, 11]);
    const pace = paceOf(days([1, 11, 11]), flow, {
      recent: { from: 10, to: 20 },
      before: { from: 0, to: 10 },
    })!;
    // Two of three where a quarter of the flow is: 3 · (1/4)² · 3/4 + (1/4)³.
    expect(pace.chance).toBeCloseTo(3 * (1 / 16) * (3 / 4) + 1 / 64, 12);
    expect(pace.expected).toBeCloseTo((2 * 1.5) / 6, 12);
  });
});

describe("what rises", () => {
  const usual = [...steady("mail", 0, 120), ...steady("phone", 0, 120)];

  it("grows against its own past, and goes on", () => {
    expect(named([...usual, ...about("vpn", [90, 108, 110, 112, 114, 115, 116, 117, 118, 119])])).toEqual([
      "vpn: pace",
    ]);
  });

  it.each([
    ["everything grows", [...usual, ...steady("mail", 106, 120), ...steady("phone", 106, 120)]],
    [
      "it has passed",
      [...usual, ...about("vpn", [90, 106.1, 106.2, 106.3, 106.4, 106.5, 106.6, 106.7, 106.8])],
    ],
    [
      "two people write much",
      [...usual, ...about("vpn", [110, 112, 114, 115, 116, 117, 118, 119], { requester: "p" })],
    ],
  ])("does not if %s", (_, tickets) => {
    expect(named(tickets)).toEqual([]);
  });

  it("is seldom said of topics that are steady", () => {
    const random = createRandom(5);
    let alarms = 0;
    for (let run = 0; run < 40; run++) {
      const tickets = Array.from({ length: 400 }, () =>
        about(`t${Math.floor(20 * random() ** 2)}`, [120 * random()]),
      ).flat();
      alarms += named(tickets, { now: at(120) }).length;
    }
    // 800 topics at a chance of one in a thousand each.
    expect(alarms).toBeLessThanOrEqual(4);
  });

  it("has a season, known from a year ago alone", () => {
    const year = [...steady("mail", 0, 365), ...about("vpn", [5, 6, 7, 8, 9, 10, 12, 14, 200])];
    expect(named(year, { now: at(366) })).toEqual(["vpn: season"]);
    expect(
      named(
        year.filter(({ createdAt }) => createdAt! > at(20)),
        { now: at(366) },
      ),
    ).toEqual([]);
  });

  it("follows releases, where one is near", () => {
    const tickets = [
      ...usual,
      ...about("vpn", [31, 32, 33, 34, 36, 37, 38, 61, 62, 63, 64, 66, 67, 91, 92, 93, 94, 97, 98]),
      ...about("vpn", [20, 50, 80]),
    ];
    const past = [30, 60, 90].map(at);
    expect(named(tickets, { releases: [...past, at(125)], now: at(120) })).toEqual(["vpn: release"]);
    expect(named(tickets, { releases: past, now: at(120) })).toEqual([]);
  });

  it("follows releases by the quiet days since the effect of the one before, as far as there are some", () => {
    // Seven tickets after each release, and three in the fortnight before: alone, that could be chance. In the weeks before there was none.
    const days = [40, 90, 140].flatMap((day) => [-3, -7, -11, 1, 2, 3, 5, 7, 9, 11].map((off) => day + off));
    const tickets = [...steady("phone", 0, 170), ...about("vpn", days)];
    const releases = [40, 90, 140, 172].map(at);
    expect(named(tickets, { releases, now: at(168) })).toEqual(["vpn: release"]);
  });

  it("does not know what comes later", () => {
    const known = [...usual, ...about("vpn", [90])];
    const later = about("vpn", [121, 122, 123, 124, 125, 126, 127, 128]);
    expect(named([...known, ...later], { now: at(120) })).toEqual(named(known, { now: at(120) }));
  });

  it("comes with an entry to publish, for those who may see the answer", () => {
    const rising = about("vpn", [108, 110, 112, 114, 115, 116, 117, 118, 119]);
    const named = rising.map((ticket, n) =>
      n === 0 ? { ...ticket, subject: "vpn of Zacharias does not work" } : ticket,
    );
    const summary = findRising([...usual, ...named], options);
    expect(summary.topics[0]!.entry).toEqual({
      ...{ kind: "notice", question: "vpn does not work", answer: "Dial again. See “VPN drops”." },
      audiences: ["staff"],
    });
    for (const format of ["html", "markdown", "json"] as const)
      expect(formatRising(summary, format)).not.toMatch(/Zacharias|undefined|NaN|<script|https?:/);
  });
});

describe("a planned notice", () => {
  it("expects what came at those alike", () => {
    const notice = (id: string, title: string, from: number) =>
      makeArticle({
        ...{ id, title, tags: ["maintenance window"] },
        validFrom: at(from),
        validTo: at(from + 0.5),
      });
    const articles = [
      notice("mail-1", "Mail server maintenance in March", 60),
      notice("mail-2", "Mail server maintenance in June", 130),
      notice("door", "New doors", 140),
    ];
    const tickets = [...steady("phone", 0, 120), ...about("mail", [10, 60.2, 60.3, 60.4, 60.6, 61, 61.2])];
    const { notices } = findRising(tickets, { ...options, articles, now: at(120) });
    expect(notices.map(({ articleId, like }) => [articleId, like])).toEqual([
      ["mail-2", ["mail-1"]],
      ["door", []],
    ]);
    expect(notices[0]!.expect).toMatchObject([{ label: "mail", tickets: 6 }]);
    expect(notices[0]!.audiences).toEqual(["public"]);
  });

  it("expects what comes in few tickets at each of several, which no single one would tell", () => {
    const notices = [40, 60, 80, 100, 130].map((day) =>
      makeArticle({
        id: `m${day}`,
        title: "Mail server maintenance",
        tags: ["maintenance window"],
        validFrom: at(day),
        validTo: at(day + 0.5),
      }),
    );
    const few = [40, 60, 80, 100].flatMap((day) => [day + 0.2, day + 0.6]);
    const tickets = [...steady("phone", 0, 120), ...about("mail", [...few, 10, 25, 50, 70, 90, 110])];
    const expected = (articles: typeof notices) =>
      findRising(tickets, { ...options, articles, now: at(120) }).notices[0]!.expect.map(
        ({ label }) => label,
      );
    expect(expected(notices)).toEqual(["mail"]);
    expect(expected(notices.slice(3))).toEqual([]);
  });
});
