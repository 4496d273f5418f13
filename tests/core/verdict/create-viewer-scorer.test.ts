import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import { visibilityOf } from "../../../src/core/article/visibility.ts";
import { createSearchIndex } from "../../../src/core/search/create-search-index.ts";
import type { SearchIndex } from "../../../src/core/search/search-index.ts";
import { updateIndex } from "../../../src/core/search/update-index.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import type { Judge } from "../../../src/core/verdict/choose-judge.ts";
import { createScorer } from "../../../src/core/verdict/create-scorer.ts";
import { createViewerScorer } from "../../../src/core/verdict/create-viewer-scorer.ts";
import { DEFAULT_MODEL } from "../../../src/core/verdict/default-model.ts";
import { makeArticle } from "../../make/article.ts";
import { makeTicket } from "../../make/ticket.ts";
import { WORDS } from "../search/small-kb.ts";

const NOW = "2026-06-15T12:00:00Z";

const words = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength, maxLength }).map((list) => list.join(" "));

const article = fc.record({
  title: words(1, 3),
  body: fc.dictionary(fc.constantFrom("First", "Second"), words(1, 6), { maxKeys: 2 }),
  audience: fc.constantFrom(["public"], ["employees"], ["agents"], ["agents", "employees"]),
  state: fc.constantFrom("published" as const, "published" as const, "draft" as const, "retired" as const),
  validTo: fc.constantFrom(null, null, "2026-01-01", "2026-12-31"),
  category: fc.subarray(["x", "y"]),
});

const articles = fc
  .array(article, { minLength: 1, maxLength: 10 })
  .map((all) => all.map((one, at): Article => makeArticle({ id: `KB100${at}`, ...one })));

/** Ids to cite: of articles that may be there, hidden or not, and of one that never was. */
const cited = fc.subarray(["KB1000", "KB1001", "KB1002", "KB1003", "KB1004", "gone"], { maxLength: 2 });

const resolved = fc
  .array(
    fc.record({
      subject: words(1, 5),
      category: fc.constantFrom("x", null),
      linkedArticles: fc.option(cited),
      citedNames: cited,
      resolutionText: fc.constantFrom("", "Replaced the device on site."),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((one, at): Ticket => makeTicket({ id: `r${at}`, ...one })));

/** Articles that a column names; without one, those that the notes name and that exist. */
function citedBy({ linkedArticles, citedNames }: Ticket, all: readonly Article[]): readonly string[] {
  return linkedArticles?.length
    ? linkedArticles
    : citedNames.filter((name) => all.some(({ id }) => id === name));
}

const asked = words(1, 8).map((subject) => makeTicket({ id: "", subject }));
const audiences = fc.subarray(["employees", "agents"]);

describe("what a viewer may not see leaves no trace", () => {
  it("verdict and explanation are the same without the hidden articles and the tickets that cite them", () => {
    fc.assert(
      fc.property(articles, resolved, asked, audiences, (all, history, ticket, held) => {
        const viewer = { audiences: held, now: NOW };
        const visible = all.filter((one) => visibilityOf(one, viewer) === "visible");
        const ids = new Set(visible.map(({ id }) => id));
        const own = history.filter((past) => citedBy(past, all).every((id) => ids.has(id)));
        const answer = (kb: readonly Article[], past: readonly Ticket[]): string => {
          const scorer = createViewerScorer(createSearchIndex(kb), { resolved: past })(viewer);
          return JSON.stringify([scorer.score(ticket), scorer.explain(ticket)]);
        };
        expect(answer(all, history)).toBe(answer(visible, own));
      }),
      { numRuns: 60 },
    );
  });

  it("is a property that a scorer of the whole index does not have", () => {
    const open = makeArticle({ id: "open", title: "Printer jam" });
    const hidden = makeArticle({ id: "hidden", title: "VPN roaming quota", audience: ["agents"] });
    const ticket = makeTicket({ subject: "vpn roaming quota" });
    const verdict = (kb: readonly Article[]) =>
      createScorer(createSearchIndex(kb, { now: NOW })).score(ticket);
    expect(verdict([open, hidden])).not.toEqual(verdict([open]));
  });
});

describe("createViewerScorer", () => {
  const index = createSearchIndex(
    [
      makeArticle({ id: "vpn", title: "VPN disconnects", audience: ["employees"] }),
      makeArticle({ id: "june", title: "Printer jam in the hall", validTo: "2026-06-30" }),
      makeArticle({ id: "mail", title: "Mail quota" }),
    ],
    { now: NOW },
  );
  const named = (audiences: readonly string[], subject: string, now = NOW): readonly string[] =>
    createViewerScorer(index)({ audiences, now })
      .score(makeTicket({ subject }))
      .evidence.map(({ articleId }) => articleId);

  it("names what the viewer may see, whatever the ticket says of audiences", () => {
    expect(named(["employees"], "vpn disconnects")).toContain("vpn");
    expect(named([], "vpn disconnects")).not.toContain("vpn");
    const asEmployee = makeTicket({ subject: "vpn disconnects", audiences: ["employees"] });
    expect(createViewerScorer(index)({}).score(asEmployee).evidence).toEqual([]);
  });

  it("goes by the moment", () => {
    expect(named([], "printer jam in the hall")).toContain("june");
    expect(named([], "printer jam in the hall", "2026-07-01")).not.toContain("june");
  });

  it("prepares once for each group of viewers, and invented audiences make no group", () => {
    const scorerOf = createViewerScorer(index);
    expect(scorerOf({ audiences: ["employees"] })).toBe(scorerOf({ audiences: ["employees", "aliens"] }));
    expect(scorerOf({ audiences: ["employees"] })).not.toBe(scorerOf());
  });

  it("learns from tickets that cite what the viewer sees, and from none of whom the viewer is not", () => {
    const closed = (id: string, subject: string, article: string, audiences: readonly string[] = []) =>
      Array.from({ length: 3 }, (_, at) =>
        makeTicket({ id: `${id}${at}`, subject, linkedArticles: [article], audiences }),
      );
    const resolved = [...closed("a", "tunnel flaps", "vpn"), ...closed("b", "quixotrope", "mail", ["board"])];
    const scorerOf = createViewerScorer(index, { resolved });
    const found = (audiences: readonly string[], subject: string): readonly string[] =>
      scorerOf({ audiences })
        .score(makeTicket({ subject }))
        .evidence.map(({ articleId }) => articleId);
    expect([found(["employees"], "tunnel flaps"), found([], "tunnel flaps")]).toEqual([["vpn"], []]);
    // No article knows a board: only who wrote the tickets parts these two.
    expect([found(["board"], "quixotrope"), found([], "quixotrope")]).toEqual([["mail"], []]);
    const judged = {
      ...makeTicket({ id: "c", subject: "zanzibar" }),
      label: { solvable: true, articleIds: ["vpn"], gapId: null, kind: "solvable" },
    };
    const byLabel = createViewerScorer(index, { resolved: [judged, ...resolved] });
    expect(byLabel({}).score(makeTicket({ subject: "zanzibar" })).evidence).toEqual([]);
  });

  it("goes on judging by what was learned before, where the program keeps it", () => {
    const resolved = Array.from({ length: 3 }, (_, at) =>
      makeTicket({ id: `r${at}`, subject: "quixotrope", linkedArticles: ["mail"] }),
    );
    const kept = new Map<string, Judge>();
    let learned = 0;
    const judge = (learn: () => Judge, audiences: readonly string[]): Judge => {
      const known = kept.get(audiences.join());
      if (known !== undefined) return known;
      learned++;
      kept.set(audiences.join(), learn());
      return kept.get(audiences.join())!;
    };
    const found = (at: SearchIndex, audiences: readonly string[]) =>
      createViewerScorer(at, { resolved, judge })({ audiences })
        .score(makeTicket({ subject: "quixotrope" }))
        .evidence.map(({ articleId }) => articleId);
    const changed = updateIndex(index, { put: [makeArticle({ id: "fax", title: "Fax quixotrope" })] });
    expect(found(index, [])).toEqual(["mail"]);
    expect(found(changed, [])).toEqual(["fax", "mail"]);
    expect(found(changed, ["employees"])).toContain("mail");
    expect(learned).toBe(2);
  });

  it("keeps as many groups as it is asked to, and tells what judges for one by what it holds", () => {
    const index = createSearchIndex(
      [
        makeArticle({ id: "a", title: "vpn" }),
        makeArticle({ id: "b", title: "board", audience: ["board"] }),
        makeArticle({ id: "c", title: "shop", audience: ["shop"] }),
      ],
      { now: NOW },
    );
    const resolved = [makeTicket({ id: "r", subject: "vpn", audiences: ["staff"], linkedArticles: ["a"] })];
    const asked: string[] = [];
    const judge = (learn: () => Judge, audiences: readonly string[]): Judge => {
      asked.push(audiences.join());
      return learn();
    };
    const groups = [[], ["team", "board"], ["staff", "public", "board", "board"], ["board", "else"]];
    for (const audiences of [...groups, ...groups])
      createViewerScorer(index, { resolved, judge })({ audiences });
    expect(asked).toEqual(["", "board", "board,staff", "board", "", "board", "board,staff", "board"]);
    for (const [kept, times] of [
      [1, 6],
      [2, 6],
      [3, 3],
    ] as const) {
      asked.length = 0;
      const scorerOf = createViewerScorer(index, { resolved, judge, groups: kept });
      for (const audiences of [...groups.slice(0, 3), ...groups.slice(0, 3)]) scorerOf({ audiences });
      expect(asked).toHaveLength(times);
    }
    expect(() => createViewerScorer(index, { groups: 0 })).toThrow(/groups must be/);
  });

  it("judges by the model given", () => {
    const thresholds = { ...DEFAULT_MODEL.thresholds, solvable: 0, unsolvable: 0 };
    const scorer = createViewerScorer(index, { model: { ...DEFAULT_MODEL, thresholds } })();
    expect(scorer.score(makeTicket({ subject: "mail quota" })).outcome).toBe("solvable");
  });
});

it.each([
  [{ audience: ["board"] }, /Did you mean "audiences"/],
  [{ audiences: [5] }, /audiences must be/],
  [{ now: "x" }, /now must be/],
])("refuses %j for a viewer, whom it would take for the public", (viewer, message) => {
  const scorerOf = createViewerScorer(createSearchIndex([], { now: "2026-01-01" }));
  expect(() => scorerOf(viewer as never)).toThrow(message);
});
