import { describe, expect, it } from "vitest";
import { followGaps } from "../../src/gap/follow-gaps.ts";
import { makeGap } from "../report/make-assessment.ts";
import { record, state } from "./records.ts";
import { solvable, unsolvable } from "./tickets.ts";

const now = "2026-04-01";
const unsolved = (tickets: string) => [...tickets].map((id) => unsolvable(id));
const run = (tickets: string) => ({ gaps: [makeGap("g", [...tickets])], verdicts: unsolved(tickets), now });

describe("followGaps", () => {
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
    ["unseen: none is here", [], "xyz", "unseen", 0],
  ] as const)("%s", (_, solved, rest, change, count) => {
    const verdicts = [...solved.map((id) => solvable(id)), ...unsolved(rest)];
    const { gone, state: next } = followGaps(state(record("old", "abcd")), { gaps: [], verdicts, now });
    expect(gone.map((gap) => [gap.change, gap.solvable])).toEqual([[change, count]]);
    expect(gone[0]!.closedBy).toEqual(change === "closed" ? { articleId: "a", title: "Title of a" } : null);
    expect(next.gaps.map(({ status }) => status)).toEqual([change === "closed" ? "closed" : "open"]);
  });

  it("tells of a closed gap once, but remembers it", () => {
    const closed = state(record("old", "ab", { status: "closed", closedBy: "a" }));
    const { gone, state: next } = followGaps(closed, {
      gaps: [],
      verdicts: [solvable("a"), solvable("b")],
      now,
    });
    expect(gone).toEqual([]);
    expect(next.gaps).toHaveLength(1);
  });
});
