import { describe, expect, it } from "vitest";
import { loadGapState, serializeGapState } from "../../../src/desk/follow/gap-state.ts";
import { dismissGap, reopenGap, snoozeGap } from "../../../src/desk/follow/set-gap-status.ts";
import { record, state } from "./records.ts";

const two = state(record("b", "xy", { status: "snoozed", until: "2026-05-01" }), record("a", "z"));

describe("the file of gaps", () => {
  it("reads back as it was written, by id", () => {
    expect(loadGapState(serializeGapState(two)).gaps).toEqual(two.gaps.toReversed());
    expect(serializeGapState(loadGapState(serializeGapState(two)))).toBe(serializeGapState(two));
  });

  it("reads a file of version 1, whose gaps have no profile", () => {
    const { profile: _, nearestArticleId: __, lastSeen: ___, goneSince: ____, ...old } = record("a", "z");
    const read = loadGapState(JSON.stringify({ ...two, version: 1, gaps: [old] }));
    expect(read).toEqual(state(record("a", "z")));
  });

  it.each([
    ["no JSON", "{", /is not JSON/],
    ["another file", "[]", /format/],
    ["another version", JSON.stringify({ ...two, version: 3 }), /version 3, expected 1 or 2/],
    ["no moment", JSON.stringify({ ...two, judgedAt: 3 }), /judgedAt/],
    ["no gaps", JSON.stringify({ ...two, gaps: {} }), /no list of gaps/],
    [
      "a profile that is none",
      JSON.stringify(state(record("a", "b", { profile: { terms: [["x", 7]], typical: 0 } }))),
      /wrong gap at 0/,
    ],
    [
      "an unknown status",
      JSON.stringify(state({ ...record("a", "b"), status: "lost" as "open" })),
      /wrong gap at 0/,
    ],
    [
      "ticket ids that are none",
      JSON.stringify(state({ ...record("a", ""), ticketIds: [1 as unknown as string] })),
      /at 0/,
    ],
  ])("refuses %s", (_, text, message) => {
    expect(() => loadGapState(text)).toThrow(message);
  });

  it("says of another version what other files say", () => {
    const later = JSON.stringify({ ...two, version: 99 });
    expect(() => loadGapState(later)).toThrow(expect.objectContaining({ code: "UNSUPPORTED_VERSION" }));
  });
});

describe("setting a gap aside", () => {
  it("keeps the reason, or the day, and opens it again", () => {
    const dismissed = dismissGap(two, "a", " one-off move ");
    expect(dismissed.gaps[1]).toMatchObject({ status: "dismissed", because: "one-off move", until: null });
    expect(snoozeGap(dismissed, "a", "2026-06-01").gaps[1]).toMatchObject({
      status: "snoozed",
      because: null,
      until: "2026-06-01",
    });
    const at = "2026-06-01T09:00:00.000Z";
    for (const until of [at, new Date(at) as never])
      expect(snoozeGap(two, "a", until).gaps[1]).toMatchObject({ status: "snoozed", until: at });
    expect(() => snoozeGap(two, "a", new Date("never") as never)).toThrow(/got a Date that is none/);
    expect(reopenGap(two, "b").gaps[0]).toMatchObject({ status: "open", until: null });
    expect(two.gaps[1]!.status).toBe("open");
  });

  it.each([
    ["an unknown gap", () => dismissGap(two, "c", "x"), "NOT_FOUND"],
    ["no reason", () => dismissGap(two, "a", "  "), "INVALID_OPTION"],
    ["no day", () => snoozeGap(two, "a", "soon"), "INVALID_OPTION"],
    ["no such day", () => snoozeGap(two, "a", "2026-99-01"), "INVALID_OPTION"],
  ])("refuses %s", (_, set, code) => {
    expect(set).toThrow(expect.objectContaining({ code }));
  });
});
