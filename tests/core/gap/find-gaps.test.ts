import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findGaps } from "../../../src/core/gap/find-gaps.ts";
import type { Gap } from "../../../src/core/gap/gap.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import type { Verdict } from "../../../src/core/verdict/verdict.ts";
import { anyCharacter } from "../../make/any-character.ts";
import { plantedTickets, TOPICS } from "./planted.ts";
import { nearby, solvable, ticket, unsolvable } from "./tickets.ts";

const planted = plantedTickets();
const gapsOf = (tickets = planted, verdicts: readonly Verdict[] = tickets.map(({ id }) => unsolvable(id))) =>
  findGaps(tickets, verdicts);
const topicOf = (id: string) => id.slice(0, id.lastIndexOf("-"));
const gapOf = (gaps: readonly Gap[], id: string) => gaps.find((gap) => gap.ticketIds.includes(id));

describe("planted topics among one-offs", () => {
  const gaps = gapsOf();

  it.each(Object.keys(TOPICS))("%s is one gap that holds nothing else", (topic) => {
    const gap = gaps.find(({ ticketIds }) => ticketIds.filter((id) => topicOf(id) === topic).length >= 3);
    expect(gap).toBeDefined();
    expect(new Set(gap!.ticketIds.map(topicOf))).toEqual(new Set([topic]));
    expect(gap!.ticketIds.length).toBeGreaterThanOrEqual(TOPICS[topic]!.length - 1);
  });

  it("leaves tickets like no other out", () => {
    expect(gaps.flatMap(({ ticketIds }) => ticketIds).filter((id) => topicOf(id) === "noise")).toEqual([]);
  });

  it.each([
    ["vpn", /vpn/i, /hotel|vpn/i],
    ["badge", /badge|garage/i, /badge|garage/i],
    ["invoice", /address|invoice/i, /address|invoice/i],
    ["phone", /voicemail greeting|desk phone/i, /voicemail|phone/i],
    ["macro", /macro/i, /macro/i],
  ])("%s has a name that a person can read", (topic, label, title) => {
    const gap = gapOf(gaps, `${topic}-1`)!;
    expect(gap.label).toMatch(label);
    expect(gap.proposedTitle).toMatch(title);
    expect(gap.proposedTitle).toMatch(/^[A-Z0-9]/);
    expect(gap.proposedTitle).not.toMatch(/\bI\b|\bmy\b|[?.]$/);
  });

  it("names gaps in words that stand in the tickets", () => {
    for (const gap of gaps) {
      const texts = gap.ticketIds.map((id) => planted.find((each) => each.id === id)!.subject.toLowerCase());
      for (const part of gap.label.split(", ")) {
        expect(texts.some((text) => text.includes(part.toLowerCase()))).toBe(true);
      }
    }
  });

  it("shows at most three examples, all from the gap", () => {
    for (const { examples, ticketIds } of gaps) {
      expect(examples.length).toBe(3);
      for (const { ticketId } of examples) expect(ticketIds).toContain(ticketId);
    }
  });
});

it("groups unsure tickets along that are less likely to be solvable, and counts them", () => {
  const verdicts = (probability: number) =>
    planted.map(
      ({ id }): Verdict =>
        id.endsWith("-1")
          ? { ticketId: id, outcome: "unsure", reason: null, probability, chance: 0, evidence: [] }
          : unsolvable(id),
    );
  const [likely, unlikely] = [gapsOf(planted, verdicts(0.65)), gapsOf(planted, verdicts(0.4))];
  expect(likely.flatMap(({ ticketIds }) => ticketIds).filter((id) => id.endsWith("-1"))).toEqual([]);
  for (const { ticketIds, unsure } of unlikely)
    expect(unsure).toBe(ticketIds.filter((id) => id.endsWith("-1")).length);
  expect(unlikely.reduce((sum, { unsure }) => sum + unsure, 0)).toBeGreaterThan(0);
});

describe("every ticket is in at most one gap, and only if it is unsolvable", () => {
  const outcome = fc.constantFrom<"missing" | "needs-agent" | "solvable" | "excluded" | "unsure" | "none">(
    "missing",
    "needs-agent",
    "solvable",
    "excluded",
    "unsure",
    "none",
  );
  const toVerdict = (id: string, kind: string): Verdict[] => {
    if (kind === "none") return [];
    if (kind === "solvable") return [solvable(id)];
    if (kind === "unsure")
      return [{ ticketId: id, outcome: "unsure", reason: null, probability: 0.65, chance: 0, evidence: [] }];
    if (kind === "excluded") {
      return [{ ticketId: id, outcome: "excluded", reason: "spam", probability: null, evidence: [] }];
    }
    return [unsolvable(id, { reason: kind === "missing" ? "missing" : "needs-agent" })];
  };

  it("for any mix of outcomes", () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: planted.length, maxLength: planted.length }), (kinds) => {
        const verdicts = planted.flatMap(({ id }, i) => toVerdict(id, kinds[i]!));
        const kindOf = new Map(planted.map(({ id }, i) => [id, kinds[i]!]));
        const gaps = gapsOf(planted, verdicts);
        const ids = gaps.flatMap(({ ticketIds }) => ticketIds);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { ticketIds, cause, share } of gaps) {
          const kindsIn = ticketIds.map((id) => kindOf.get(id));
          const missing = kindsIn.filter((kind) => kind === "missing").length;
          const forAgents = kindsIn.filter((kind) => kind === "needs-agent").length;
          expect(missing + forAgents).toBe(ticketIds.length);
          const most = Math.max(missing, forAgents) >= 0.6 * ticketIds.length;
          expect(cause).toBe(!most ? "mixed" : missing > forAgents ? "missing" : "needs-agent");
          expect(ticketIds.length).toBeGreaterThanOrEqual(3);
          const scored = kinds.filter((kind) => kind !== "none" && kind !== "excluded").length;
          expect(share).toBeCloseTo(ticketIds.length / scored, 12);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("same tickets, same gaps", () => {
  it("whatever the order of the tickets and verdicts", () => {
    const expected = gapsOf();
    const withSortedIds = (gaps: readonly Gap[]) =>
      gaps.map((gap) => ({
        ...gap,
        ticketIds: gap.ticketIds.toSorted(),
        causes: gap.causes.map((each) => ({ ...each, ticketIds: each.ticketIds.toSorted() })),
      }));
    const order = fc.shuffledSubarray(planted, { minLength: planted.length, maxLength: planted.length });
    fc.assert(
      fc.property(order, order, (tickets, others) => {
        const gaps = gapsOf(
          tickets,
          others.map(({ id }) => unsolvable(id)),
        );
        expect(withSortedIds(gaps)).toEqual(withSortedIds(expected));
        const places = new Map(tickets.map(({ id }, i) => [id, i]));
        for (const { ticketIds } of gaps) {
          expect(ticketIds).toEqual(ticketIds.toSorted((a, b) => places.get(a)! - places.get(b)!));
        }
      }),
      { numRuns: 20 },
    );
  });

  it("a gap keeps its id when a later ticket joins", () => {
    const before = gapOf(gapsOf(), "vpn-0")!;
    const after = gapOf(gapsOf([...planted, ticket("vpn-99", "vpn disconnecting on hotel wifi")]), "vpn-0")!;
    expect(after.ticketIds).toContain("vpn-99");
    expect(after.id).toBe(before.id);
  });
});

describe("tickets of before", () => {
  const older = (ids: readonly string[]) =>
    planted.filter(({ id }) => ids.includes(id)).map((each) => ({ ...each, linkedArticles: [] }));
  const newer = (ids: readonly string[]) => planted.filter(({ id }) => !ids.includes(id));
  const known = ["vpn-0", "vpn-3", "badge-2", "macro-1"];

  it("are in no gap, and count for none", () => {
    const gaps = findGaps(
      newer(known),
      newer(known).map(({ id }) => unsolvable(id)),
      { history: older(known) },
    );
    const ids = gaps.flatMap(({ ticketIds }) => ticketIds);
    for (const id of known) expect(ids).not.toContain(id);
    for (const { ticketIds, share } of gaps) {
      expect(ticketIds.length).toBeGreaterThanOrEqual(3);
      expect(share).toBeCloseTo(ticketIds.length / newer(known).length, 12);
    }
    expect(gapOf(gaps, "vpn-1")!.ticketIds).toEqual(["vpn-1", "vpn-2", "vpn-4", "vpn-5"]);
  });

  it("change nothing when their order does", () => {
    const now = newer(known);
    const verdicts = now.map(({ id }) => unsolvable(id));
    expect(findGaps(now, verdicts, { history: older(known).toReversed() })).toEqual(
      findGaps(now, verdicts, { history: older(known) }),
    );
  });

  it("lend their words when an article closed them, and no more", () => {
    const now = newer(known);
    const verdicts = now.map(({ id }) => unsolvable(id));
    const closed = older(known).map((each) => ({ ...each, linkedArticles: ["a"] }));
    const groups = (history: readonly Ticket[]) =>
      findGaps(now, verdicts, { history }).map(({ id, ticketIds }) => [id, ticketIds]);
    expect(groups(closed)).toEqual(groups([]));
  });

  it("bring two together who say the same in other words", () => {
    const now = [
      ...["esim will not activate", "cannot activate esim", "esim activate fails"].map((text, i) =>
        ticket(`e${i}`, text),
      ),
      ...["roaming dead on ferry", "ferry: roaming gone", "no roaming on ferry"].map((text, i) =>
        ticket(`r${i}`, text),
      ),
      ...newer([]),
    ];
    const history = Array.from({ length: 12 }, (_, i) =>
      ticket(`h${i}`, "activate esim for roaming on ferry", { linkedArticles: ["a"] }),
    );
    const verdicts = now.map(({ id }) => unsolvable(id));
    const apart = findGaps(now, verdicts);
    expect(gapOf(apart, "e0")).not.toBe(gapOf(apart, "r0"));
    const together = findGaps(now, verdicts, { history });
    expect(gapOf(together, "e0")).toBe(gapOf(together, "r0"));
  });
});

describe("waves", () => {
  const days = ["2026-01-05", "2026-01-07", "2026-01-20", "2026-05-01", "2026-09-09", "2026-12-01"];
  const dated = planted.map((each, at) => {
    const month = String((at % 12) + 1).padStart(2, "0");
    const other = `${2024 + (Math.floor(at / 12) % 3)}-${month}-25`;
    return { ...each, createdAt: each.id.startsWith("vpn") ? days[Number(each.id.slice(-1))]! : other };
  });

  it("are told with their dates and tickets", () => {
    expect(gapOf(gapsOf(dated), "vpn-0")!.waves).toEqual([
      {
        firstSeen: "2026-01-05",
        lastSeen: "2026-01-20",
        label: null,
        ticketIds: ["vpn-0", "vpn-1", "vpn-2"],
      },
    ]);
  });

  it("are none without dates", () => {
    for (const { waves } of gapsOf()) expect(waves).toEqual([]);
  });

  it("are gaps of their own if they name a version of their own", () => {
    const more = [
      "vpn hotel wifi drops since 144.1",
      "hotel wifi, 144.1: vpn drops",
      "144.1 vpn drops hotel wifi",
    ].map((text, at) => ticket(`vpn-${90 + at}`, text, { createdAt: `2026-07-1${at}` }));
    const gaps = gapsOf([...dated, ...more]);
    expect(gapOf(gaps, "vpn-90")).toMatchObject({
      version: "144.1",
      ticketIds: ["vpn-90", "vpn-91", "vpn-92"],
    });
    expect(gapOf(gaps, "vpn-0")).toMatchObject({ version: null });
  });
});

it.each([
  [
    [
      "eSIM does not activate on the ship",
      "esim will not activate on board the ship",
      "cannot activate my eSIM on the ship",
      "eSIM activation fails on ship",
    ],
    /esim.*activate/i,
  ],
  [["Printer is jammed again", "printer jam third floor", "paper jam in the printer"], /printer jam/i],
])("names a gap by what its tickets say where there are no others", (subjects, name) => {
  const [gap] = gapsOf(subjects.map((subject, at) => ticket(`only-${at}`, subject)));
  expect(gap!.label).toMatch(name);
});

describe("causes", () => {
  const about = (reason: "missing" | "not-visible", probability: number, article: string | null) =>
    planted.map(({ id }) =>
      unsolvable(id, { reason, probability, evidence: article === null ? [] : [nearby(article, 0.6)] }),
    );

  it.each([
    ["missing", about("missing", 0.3, null)],
    ["missing", about("missing", 0.01, "a")],
    ["thin", about("missing", 0.3, "a")],
    ["not-visible", about("not-visible", 0.3, "a")],
  ] as const)("%s", (cause, verdicts) => {
    const gaps = gapsOf(planted, verdicts);
    expect(gaps.length).toBeGreaterThan(0);
    for (const gap of gaps) expect(gap.cause).toBe(cause);
  });

  it("are what most tickets of a gap need: a problem is one gap, whatever each of its tickets needs", () => {
    const verdicts = planted.map(({ id }, i) =>
      unsolvable(id, { reason: i % 3 === 0 ? "needs-agent" : "missing" }),
    );
    const ids = (gaps: readonly Gap[]) => gaps.map(({ ticketIds }) => ticketIds);
    expect(ids(gapsOf(planted, verdicts))).toEqual(ids(gapsOf()));
  });
});

describe("signs beside the words", () => {
  const subjects = ["grinder jammed", "lamp blinks", "stale water"];
  const kitchen = subjects.map((subject, i) => ticket(`t${i}`, subject));
  const groupsOf = (tickets: readonly Ticket[], verdicts: readonly Verdict[]) =>
    gapsOf([...planted, ...tickets], [...planted.map(({ id }) => unsolvable(id)), ...verdicts])
      .map(({ ticketIds }) => ticketIds)
      .filter(([id]) => id?.startsWith("t"));
  const plain = kitchen.map(({ id }) => unsolvable(id));

  it("short tickets without a word in common are no gap", () => {
    expect(groupsOf(kitchen, plain)).toEqual([]);
  });

  it("are one if the same articles come near", () => {
    const near = plain.map((verdict) => ({ ...verdict, evidence: [nearby("x", 0.9), nearby("y", 0.8)] }));
    expect(groupsOf(kitchen, near)).toEqual([["t0", "t1", "t2"]]);
  });

  it("are one if they were filed alike", () => {
    const filed = kitchen.map((each) => ({ ...each, category: "kitchen" }));
    expect(groupsOf(filed, plain)).toEqual([["t0", "t1", "t2"]]);
  });

  it("tell nothing if all tickets have them", () => {
    const filed = planted.map((each) => ({ ...each, category: "software" }));
    const ids = (gaps: readonly Gap[]) => gaps.map(({ ticketIds }) => ticketIds);
    expect(ids(gapsOf(filed))).toEqual(ids(gapsOf()));
  });
});

describe("dates", () => {
  it("spans the first to the last ticket that has one", () => {
    const dates = ["2026-03-02", null, "2026-01-05T10:00:00Z", "soon", "2026-02-01"];
    const tickets = dates.map((createdAt, i) => ticket(`t${i}`, "printer jams on tray two", { createdAt }));
    expect(gapsOf(tickets)[0]).toMatchObject({ firstSeen: "2026-01-05T10:00:00Z", lastSeen: "2026-03-02" });
  });

  it("is null without dates", () => {
    expect(gapsOf()[0]).toMatchObject({ firstSeen: null, lastSeen: null });
  });
});

describe("poor input", () => {
  const same = (n: number, text: string) => Array.from({ length: n }, (_, i) => ticket(`t${i}`, text));

  it.each([
    ["no tickets", [], []],
    ["one ticket", same(1, "vpn broken"), []],
    ["two tickets", same(2, "vpn broken"), []],
    ["empty texts", same(5, ""), []],
    ["only stop words", same(5, "the and of"), []],
    ["only marks", same(5, "?!\u0000\ud800 🙃"), []],
    ["three alike", same(3, "vpn broken again"), [3]],
    ["all alike", same(300, "vpn broken again"), [300]],
    ["a megabyte each", same(3, "vpn broken ".repeat(90_000)), [3]],
    ["a megabyte without a space", same(3, `vpn broken ${"x".repeat(1_000_000)}`), [3]],
  ])("%s", (_, tickets, sizes) => {
    const gaps = gapsOf(tickets);
    expect(gaps.map(({ ticketIds }) => ticketIds.length)).toEqual(sizes);
    for (const { label, proposedTitle, examples } of gaps) {
      expect(label).not.toBe("");
      expect(proposedTitle).not.toBe("");
      for (const { text } of examples) expect(text.length).toBeLessThanOrEqual(500);
    }
  });

  it("counts the first of tickets that share an id", () => {
    const tickets = [...same(3, "vpn broken again"), ticket("t1", "vpn broken again")];
    expect(gapsOf(tickets)[0]!.ticketIds).toEqual(["t0", "t1", "t2"]);
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: anyCharacter }), { maxLength: 12 }), (texts) => {
        const ids = gapsOf(texts.map((text, i) => ticket(`t${i}`, text))).flatMap(
          ({ ticketIds }) => ticketIds,
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 50 },
    );
  });

  it.each([{ minTickets: 1 }, { minTickets: 2.5 }, { tightness: 0 }, { tightness: Number.NaN }])(
    "refuses %o",
    (options) => {
      expect(() => findGaps([], [], options)).toThrow(expect.objectContaining({ code: "INVALID_OPTION" }));
    },
  );

  it("finds pairs when asked to", () => {
    const tickets = [...same(2, "vpn broken again"), ticket("x", "coffee machine leaks")];
    const gaps = findGaps(
      tickets,
      tickets.map(({ id }) => unsolvable(id)),
      { minTickets: 2 },
    );
    expect(gaps.map(({ ticketIds }) => ticketIds)).toEqual([["t0", "t1"]]);
  });
});
