import { describe, expect, it } from "vitest";
import { knownArticles } from "../../../src/core/article/known-articles.ts";
import { followGaps } from "../../../src/desk/follow/follow-gaps.ts";
import { loadGapState, serializeGapState } from "../../../src/desk/follow/gap-state.ts";
import { reopenGap } from "../../../src/desk/follow/set-gap-status.ts";
import { solvable, ticket, unsolvable } from "../../core/gap/tickets.ts";
import { makeGap } from "../../view/report/make-assessment.ts";
import { record, state } from "./records.ts";

const now = "2026-04-01";
const unsolved = (tickets: string) => [...tickets].map((id) => unsolvable(id));
const run = (ids: string) => ({
  gaps: [makeGap("g", [...ids])],
  tickets: [...ids].map((id) => ticket(id, "")),
  verdicts: unsolved(ids),
  now,
});

describe("followGaps", () => {
  it("is not set back by a run of an earlier time", () => {
    const { state: next } = followGaps(null, run("abc"));
    expect(followGaps(next, { ...run("abc"), now: "2026-03-31" }).state.judgedAt).toBe(now);
    expect(followGaps(next, { ...run("abc"), now: "2026-04-02" }).state.judgedAt).toBe("2026-04-02");
  });

  it("says what the first run takes for the state of before", () => {
    expect(() => followGaps(undefined as never, run("abc"))).toThrow(/null for the first run, got nothing/);
  });

  it("opens what is new", () => {
    const { gaps, gone, state: next } = followGaps(null, run("abc"));
    expect(gaps.map(({ change }) => change)).toEqual(["new"]);
    expect(gone).toEqual([]);
    expect(next.judgedAt).toBe(now);
    expect(next.gaps[0]).toMatchObject({ id: "g", status: "open", ticketIds: ["a", "b", "c"] });
  });

  it.each([
    ["dismissed stays dismissed", { status: "dismissed", because: "one-off move" } as const, "dismissed"],
    ["snoozed sleeps until its day", { status: "snoozed", until: "2026-04-02" } as const, "snoozed"],
    ["snoozed wakes on its day", { status: "snoozed", until: "2026-04-01" } as const, "open"],
    ["closed is open again", { status: "closed", closedBy: "vpn" } as const, "open"],
  ])("%s", (_, rest, status) => {
    const [gap] = followGaps(state(record("old", "abc", rest)), run("abcd")).gaps;
    expect(gap!.record.status).toBe(status);
    expect(gap!.record.because).toBe(status === "dismissed" ? "one-off move" : null);
    expect(gap!.gap.id).toBe("old");
  });

  it.each([
    ["closed: half are solvable", ["a", "b"], "cd", "closed", 2],
    ["faded: fewer are", ["a"], "bcd", "faded", 1],
    ["quiet: none is here", [], "xyz", "quiet", 0],
  ] as const)("%s", (_, solved, rest, change, count) => {
    const verdicts = [...solved.map((id) => solvable(id)), ...unsolved(rest)];
    const { gone, state: next } = followGaps(state(record("old", "abcd")), {
      gaps: [],
      tickets: [],
      verdicts,
      now,
    });
    expect(gone.map((gap) => [gap.change, gap.solvable])).toEqual([[change, count]]);
    expect(gone[0]!.closedBy).toEqual(change === "closed" ? { articleId: "a", title: "Title of a" } : null);
    expect(next.gaps.map(({ status }) => status)).toEqual([change === "closed" ? "closed" : "open"]);
  });

  it("tells of a closed gap once, but remembers it", () => {
    const closed = state(record("old", "ab", { status: "closed", closedBy: "a" }));
    const { gone, state: next } = followGaps(closed, {
      gaps: [],
      tickets: [],
      verdicts: [solvable("a"), solvable("b")],
      now,
    });
    expect(gone).toEqual([]);
    expect(next.gaps).toHaveLength(1);
  });

  it("says nothing of a gap that a person dismissed, whatever becomes of it", () => {
    const dismissed = state(record("old", "ab", { status: "dismissed", because: "one-off move" }));
    const answered = { gaps: [], tickets: [], verdicts: [solvable("a"), solvable("b")], now };
    expect(followGaps(dismissed, answered)).toMatchObject({
      gone: [],
      state: { gaps: [{ status: "dismissed" }] },
    });
    expect(followGaps(dismissed, { ...answered, verdicts: [] }).gone).toEqual([]);
  });

  it("hands on which articles there are, where the run says so", () => {
    const knowledge = { at: now, articles: [{ id: "vpn", hash: "0" }] };
    const { state: next } = followGaps(null, { ...run("abc"), knowledge });
    expect(loadGapState(serializeGapState(next)).knowledge).toEqual(knowledge);
    expect(followGaps(next, run("abc")).state).not.toHaveProperty("knowledge");
    const damaged = { ...next, knowledge: { at: now, articles: [{ id: "vpn" }] } };
    expect(() => loadGapState(JSON.stringify(damaged))).toThrow(/wrong articles in knowledge/);
  });

  it("keeps what was dismissed so in an export without any of its tickets, in both parts of it", () => {
    const profile = { terms: [["vpn", 0.5] as const, ["hotel", 0.4] as const], typical: 0.5 };
    const before = state(record("old", "abc", { status: "dismissed", because: "one-off move", profile }));
    const gaps = [makeGap("g", ["x", "y", "z"], { profile }), makeGap("h", ["u", "v", "w"], { profile })];
    const next = followGaps(before, { ...run("xyzuvw"), gaps });
    expect(next.gaps.map(({ record: { id, status, because } }) => [id, status, because])).toEqual([
      ["old", "dismissed", "one-off move"],
      ["h", "dismissed", "one-off move"],
    ]);
    const quiet = followGaps(before, { ...run("xyz"), gaps: [] }).state;
    expect(followGaps(quiet, { ...run("xyzuvw"), gaps }).gaps[0]!.record.status).toBe("dismissed");
  });

  it("closes a gap by other tickets that say the same and are answered, and tells of a quiet one once", () => {
    const profile = { terms: [["vpn", 0.5] as const, ["hotel", 0.5] as const], typical: 0.4 };
    const before = state(record("old", "abc", { profile }));
    const later = (subject: string) => ({
      gaps: [],
      tickets: [..."xyz", "other"].map((id) => ticket(id, id === "other" ? "printer jam" : subject)),
      verdicts: [...[..."xyz"].map((id) => solvable(id)), unsolvable("other")],
      now,
    });
    const [gone] = followGaps(before, later("VPN in a hotel")).gone;
    expect([gone!.change, gone!.present, gone!.closedBy?.articleId]).toEqual(["closed", 3, "a"]);
    const quiet = followGaps(before, later("scanner offline"));
    expect(quiet.gone.map(({ change }) => change)).toEqual(["quiet"]);
    expect(followGaps(quiet.state, later("scanner offline")).gone).toEqual([]);
    expect(followGaps(quiet.state, later("VPN in a hotel")).gone.map(({ change }) => change)).toEqual([
      "closed",
    ]);
  });

  it("closes a gap by two tickets that an article of since answers", () => {
    const profile = { terms: [["vpn", 0.5] as const, ["hotel", 0.5] as const], typical: 0.4 };
    const knowledge = (...ids: string[]) => ({ ...knownArticles([], now), articles: ids.map(known) });
    const known = (id: string) => ({ id, hash: "0", sections: [] });
    const later = {
      gaps: [],
      tickets: [..."xy"].map((id) => ticket(id, "VPN in a hotel")),
      verdicts: [..."xy"].map((id) => solvable(id)),
      now,
    };
    const change = (...ids: string[]) => {
      const before = { ...state(record("old", "abc", { profile })), knowledge: knowledge(...ids) };
      return followGaps(before, later).gone.map(({ change }) => change);
    };
    expect(change("b")).toEqual(["closed"]);
    expect(change("a", "b")).toEqual(["faded"]);
  });

  it("masks what it writes down", () => {
    const gaps = [makeGap("g", ["a"], { label: "mail of ann@example.com" })];
    expect(followGaps(null, { ...run("a"), gaps }).state.gaps[0]!.label).toBe("mail of [e-mail]");
  });

  it.each([
    [{ now: "x" }, /now must be a moment/],
    [{ now: undefined }, /now/],
    [{ knowledge: { foo: 1 } }, /knowledge/],
  ])("refuses %j, which the next run could not read", (given, message) => {
    expect(() => followGaps(null, { ...run("a"), ...given } as never)).toThrow(message);
  });
});

it("says what belongs in front where the state and the id of a gap are given the wrong way round", () => {
  const swapped = () => reopenGap("gap-1" as never, state() as never);
  expect(swapped).toThrow(/^the state of gaps must be what followGaps or loadGapState returned, got "gap-1"/);
});
