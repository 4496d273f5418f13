import { describe, expect, it } from "vitest";
import { editQueue, mergeInQueue } from "../../../src/desk/queue/edit-queue.ts";
import type { QueueEntry } from "../../../src/desk/queue/queue.ts";
import {
  feedbackEntries,
  flagEntry,
  gapEntries,
  searchEntries,
} from "../../../src/desk/queue/queue-entries.ts";
import { formatQueue, readQueue } from "../../../src/desk/queue/read-queue.ts";
import { EMPTY_QUEUE, updateQueue } from "../../../src/desk/queue/update-queue.ts";
import { formatQueueText } from "../../../src/view/check/format-queue.ts";
import { GERMAN_CHECK } from "../../../src/view/check/languages/de.ts";

const entry = (id: string, count = 3): QueueEntry => ({
  id,
  kind: "search",
  title: id,
  count,
  detail: "d",
  articleId: null,
});
const first = updateQueue(EMPTY_QUEUE, [entry("search-a"), entry("search-b", 5)], "2026-11-01");

describe("updateQueue", () => {
  it("keeps what people said, and takes over the figures", () => {
    const owned = editQueue(first, "search-a", {
      owner: "maria",
      due: "2026-12-01",
      note: "ask Tom",
      title: "VPN",
      status: "doing",
    });
    const [a, b] = updateQueue(owned, [entry("search-a", 9)], "2026-11-08").items;
    expect(a).toMatchObject({
      title: "VPN",
      owner: "maria",
      due: "2026-12-01",
      note: "ask Tom",
      status: "doing",
      count: 9,
      firstSeen: "2026-11-01",
      lastSeen: "2026-11-08",
    });
    expect(b).toMatchObject({ count: 5, lastSeen: "2026-11-01" });
  });

  it.each([
    ["done", 9, "open"],
    ["done", 3, "done"],
    ["dismissed", 9, "dismissed"],
  ] as const)("of an item that was %s and now counts %i makes it %s", (status, count, then) => {
    const next = updateQueue(
      editQueue(first, "search-a", { status }),
      [entry("search-a", count)],
      "2026-11-08",
    );
    expect(next.items[0]!.status).toBe(then);
  });

  it("counts a merged item with its target, run after run", () => {
    const merged = mergeInQueue(first, "search-a", "search-b");
    expect(merged.items.map(({ count }) => count)).toEqual([3, 8]);
    const next = updateQueue(merged, [entry("search-a", 4), entry("search-b", 6)], "2026-11-08");
    expect(next.items.find(({ id }) => id === "search-b")!.count).toBe(10);
    expect(formatQueueText(next, "2026-11-08")).toMatch(
      /^1 open item, 1 done, dismissed or merged\.\n {4}10 {2}search {4}search-b/,
    );
  });
});

describe("editQueue", () => {
  it("takes the beginning of an id, and refuses one that is none or two", () => {
    expect(editQueue(first, "search-a", { note: "x" }).items[0]!.note).toBe("x");
    expect(() => editQueue(first, "search-", { note: "x" })).toThrow(/2 items begin with search-/);
    expect(() => editQueue(first, "gap-1", { note: "x" })).toThrow(/there is no item gap-1/);
    expect(() => mergeInQueue(first, "search-a", "search-a")).toThrow(/one item already/);
    const merged = mergeInQueue(first, "search-a", "search-b");
    expect(() => mergeInQueue(merged, "search-b", "search-a")).toThrow(/one item already/);
  });
});

describe("the file", () => {
  it("reads back what was written", () => {
    expect(readQueue(formatQueue(first))).toEqual(first);
  });

  it.each([
    ["", /is not JSON/],
    ["{}", /has no "format"/],
    ['{"format":"level-zero-queue","version":2}', /has version 2, expected 1/],
    ['{"format":"level-zero-queue","version":1,"at":"","items":[{"id":"a"}]}', /has a wrong item at 0/],
  ])("refuses %s", (text, message) => {
    expect(() => readQueue(text)).toThrow(message);
  });
});

describe("entries", () => {
  const at = "2026-11-01T10:00:00Z";
  const feedback = (articleId: string, answer: "yes" | "almost" | "no", comment: string | null = null) =>
    ({ type: "feedback", at, session: null, articleId, answer, query: null, comment }) as const;

  it("of feedback: how often it solved, with Wilson's interval, and the reasons", () => {
    const events = [
      feedback("vpn", "yes"),
      feedback("vpn", "no", "old screenshots"),
      feedback("vpn", "almost", "old screenshots"),
      feedback("mail", "yes"),
    ];
    const [vpn, ...more] = feedbackEntries(events, new Map());
    expect(more).toEqual([]);
    // Wilson's interval of 1 of 3: 6.15 % to 79.23 % (Brown, Cai and DasGupta's formula by hand).
    expect(vpn).toMatchObject({
      count: 2,
      articleId: "vpn",
      detail: "solved it for 1 of 3 (6 to 79 %); 1 no, 1 almost; “old screenshots” ×2",
    });
  });

  it("of searches: those that failed often enough", () => {
    const row = (key: string, noResults: number) =>
      ({
        key,
        query: key,
        searches: 9,
        visits: null,
        clicked: 1,
        rescued: 0,
        noResults,
        noClicks: 1,
        refined: 0,
        clickPosition: { mean: null, clicks: 0 },
        hits: 0,
        finding: "no-results",
      }) as const;
    expect(searchEntries([row("a", 2), row("b", 1)], 3)).toMatchObject([
      { title: "a", count: 3, detail: "3 of 9 searches failed: no-results" },
    ]);
  });

  it("of gaps: under their own id, with the article that is there already", () => {
    const gap = (cause: "missing" | "not-findable") => ({
      id: "gap-1f",
      proposedTitle: "VPN",
      ticketIds: ["a", "b"],
      cause,
      nearestArticle: { id: "vpn", title: "VPN", score: 1 },
    });
    expect(gapEntries([gap("missing"), gap("not-findable")])).toMatchObject([
      { id: "gap-1f", count: 2, articleId: null },
      { articleId: "vpn" },
    ]);
  });

  it("of a flag: the same one twice is one", () => {
    expect(flagEntry("old", "vpn").id).toBe(flagEntry("old", "vpn").id);
    expect(flagEntry("old", "vpn").id).not.toBe(flagEntry("old", null).id);
  });
});

it("says first of which days the tickets and visits are, and keeps them where a run brings none", () => {
  const dates = ["2026-10-03T08:00:00Z", null, "2026-09-30"];
  const dated = updateQueue(first, [entry("search-a")], "2026-11-02", dates);
  const edited = updateQueue(dated, [entry("flag-c")], "2026-11-03");
  expect(formatQueueText(readQueue(formatQueue(edited)), "2026-11-03")).toMatch(
    /^Tickets and visits of 2026-09-30 to 2026-10-03\.\n3 open items\.\n/,
  );
});

it("is told in another language, also what an earlier run found", () => {
  const gaps = gapEntries([
    { id: "gap-1", proposedTitle: "VPN", ticketIds: ["1", "2"], cause: "missing", nearestArticle: null },
  ]);
  const kept = readQueue(formatQueue(updateQueue(EMPTY_QUEUE, gaps, "2026-11-02")));
  expect(formatQueueText(kept, "2026-11-02", { language: GERMAN_CHECK })).toBe(
    "1 offener Punkt.\n     2  Lücke     VPN\n                  kein Artikel beantwortet es; gap-1\n",
  );
});

it("what is overdue comes first", () => {
  const late = editQueue(first, "search-a", { due: "2026-11-02" });
  expect(formatQueueText(late, "2026-11-03")).toMatch(
    /search-a\n.*overdue since 2026-11-02; search-a\n.*search-b/,
  );
});
