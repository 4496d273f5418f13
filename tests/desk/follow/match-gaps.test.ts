import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GapRecord } from "../../../src/desk/follow/gap-state.ts";
import { matchGaps } from "../../../src/desk/follow/match-gaps.ts";
import { record } from "./records.ts";

const gap = (id: string, tickets: string) => ({ id, ticketIds: [...tickets] });
const changes = (matches: ReturnType<typeof matchGaps>) =>
  matches.gaps.map(({ gap: { id }, change }) => [id, change]);

describe("matchGaps", () => {
  it.each([
    ["more tickets", "abc", "abcd", [["old", "grown"]]],
    ["fewer tickets", "abcd", "abc", [["old", "shrunk"]]],
    ["the same tickets", "abc", "abc", [["old", "same"]]],
    ["other ones, as many", "abcd", "abxy", [["old", "same"]]],
    ["half of the smaller", "abcdefgh", "abxy", [["old", "shrunk"]]],
    ["less than half of the smaller", "abcd", "axyz", [["now", "new"]]],
    ["none", "abc", "xyz", [["now", "new"]]],
  ])("%s", (_, before, after, expected) => {
    expect(changes(matchGaps([record("old", before)], [gap("now", after)]))).toEqual(expected);
  });

  it("gives the id to the larger part of a gap that split, and another one to the rest", () => {
    const matches = matchGaps([record("old", "abcde")], [gap("old", "de"), gap("x", "abc")]);
    expect(changes(matches)).toEqual([
      ["old-b", "new"],
      ["old", "shrunk"],
    ]);
  });

  it("joins two gaps into the one that shares more", () => {
    const matches = matchGaps([record("a", "ab"), record("b", "cde")], [gap("now", "abcde")]);
    expect(changes(matches)).toEqual([["b", "grown"]]);
    expect(matches.gone.map(({ id }) => id)).toEqual(["a"]);
  });

  it("knows a gap again by the hidden article that answers it, though its tickets say it in other words", () => {
    const profile = (...words: string[]) => ({ terms: words.map((word) => [word, 1] as const), typical: 0 });
    const before = record("old", "abc", {
      profile: profile("ceo", "gift", "mail", "odd"),
      nearestArticleId: "phish",
    });
    const later = (cause: "outdated" | "missing", id: string) => ({
      ...gap("now", "xyz"),
      ...{
        cause,
        profile: profile("mail", "parcel", "link", "odd2", "click"),
        nearestArticle: { id, title: id, score: 1 },
      },
    });
    const changeOf = (now: ReturnType<typeof later>) => matchGaps([before], [now]).gaps[0]!.change;
    expect(changeOf(later("outdated", "phish"))).toBe("continued");
    expect(changeOf(later("missing", "phish"))).toBe("new");
    expect(changeOf(later("outdated", "other"))).toBe("new");
  });

  it("looks only at tickets that are still there", () => {
    const old = record("old", "abcdefgh");
    expect(changes(matchGaps([old], [gap("now", "hxyz")]))).toEqual([["now", "new"]]);
    expect(changes(matchGaps([old], [gap("now", "hxyz")], new Set("hxyz")))).toEqual([["old", "shrunk"]]);
  });

  it("calls a closed gap that is back reopened", () => {
    const matches = matchGaps([record("old", "abc", { status: "closed" })], [gap("now", "abc")]);
    expect(changes(matches)).toEqual([["old", "reopened"]]);
  });

  const says = (...words: string[]) => ({
    profile: { terms: words.map((word) => [word, 0.5] as const), typical: 0.5 },
    nearestArticle: null,
  });
  const hotel = says("vpn", "hotel", "wifi");

  it("knows a gap by what its tickets say, where they have left the export", () => {
    const old = record("old", "abc", hotel);
    const now = { ...gap("now", "xyz"), ...hotel };
    const [match] = matchGaps([old], [now], new Set("xyz")).gaps;
    expect([match!.gap.id, match!.change, match!.matchedBy]).toEqual(["old", "continued", "content"]);
    expect(changes(matchGaps([old], [now], new Set("abcxyz")))).toEqual([["now", "new"]]);
    expect(changes(matchGaps([{ ...old, status: "closed" }], [now], new Set("xyz")))).toEqual([
      ["old", "reopened"],
    ]);
  });

  it("calls no problem continued, nor a closed one reopened, for a word in common", () => {
    const pin = says("pin");
    const now = { ...gap("now", "xyz"), ...pin };
    for (const status of ["open", "closed", "dismissed"] as const) {
      const [match] = matchGaps([record("old", "abc", { ...pin, status })], [now], new Set("xyz")).gaps;
      expect([match!.gap.id, match!.change, match!.matchedBy]).toEqual(["old", "recurring", "word"]);
      expect(match!.previous?.status).toBe(status);
    }
  });

  it("believes shared tickets before words", () => {
    const before = [record("words", "abc", hotel), record("tickets", "xy", says("printer"))];
    const matches = matchGaps(before, [{ ...gap("now", "xyz"), ...hotel }], new Set("xyz"));
    expect(changes(matches)).toEqual([["tickets", "grown"]]);
  });

  it("says what a second gap of the same problem is besides", () => {
    const old = record("old", "abc", hotel);
    const two = [
      { ...gap("x", "xyz"), ...hotel },
      { ...gap("u", "uvw"), ...says("vpn", "hotel", "wifi", "bus") },
    ];
    const matches = matchGaps([old], two, new Set("xyzuvw"));
    expect(changes(matches)).toEqual([
      ["old", "continued"],
      ["u", "new"],
    ]);
    expect(matches.gaps.map(({ besides }) => besides?.id ?? null)).toEqual([null, "old"]);
  });

  it("lets what says nearly the same as a dismissed gap be dismissed with it, and nothing else", () => {
    // Cosine ½: two words of four.
    const near = [{ ...gap("x", "xyz"), ...says("vpn", "hotel", "bus", "train") }];
    const was = { ...says("vpn", "hotel", "wifi", "router") };
    const besides = (status: GapRecord["status"], gaps = near) =>
      matchGaps([record("old", "abc", { ...was, status })], gaps, new Set("xyz")).gaps[0]!;
    // The lead over nothing adds .7 · .3: the two would be one. A rival takes that away.
    const rival = { ...gap("r", "rst"), ...says("vpn", "hotel", "bus", "tram") };
    for (const status of ["dismissed", "open", "snoozed", "closed"] as const) {
      const { previous, besides: with_ } = besides(status, [rival, ...near]);
      expect([status, previous, with_?.id ?? null]).toEqual([
        status,
        null,
        status === "dismissed" ? "old" : null,
      ]);
    }
    const far = [{ ...gap("x", "xyz"), ...says("vpn", "bus", "train", "tram") }];
    expect(besides("dismissed", far)).toMatchObject({ previous: null });
  });

  it("uses each gap once and never one id twice, and finds itself again", () => {
    const partition = fc
      .array(fc.nat({ max: 5 }), { minLength: 20, maxLength: 20 })
      .map((owners) =>
        [0, 1, 2, 3, 4, 5]
          .map((owner) =>
            owners.flatMap((o, at) => (o === owner ? ["abcdefghijklmnopqrst"[at]!] : [])).join(""),
          )
          .filter((tickets) => tickets !== ""),
      );
    fc.assert(
      fc.property(partition, partition, (before, after) => {
        const previous = before.map((tickets) => record(`gap-${tickets[0]}`, tickets));
        const { gaps, gone } = matchGaps(
          previous,
          after.map((tickets) => gap(`gap-${tickets[0]}`, tickets)),
        );
        const ids = gaps.map((match) => match.gap.id);
        expect(new Set(ids).size).toBe(ids.length);
        const matched = gaps.flatMap((match) => match.previous?.id ?? []);
        expect([...matched, ...gone.map(({ id }) => id)].sort()).toEqual(previous.map(({ id }) => id).sort());
        const again = matchGaps(
          previous,
          previous.map(({ id, ticketIds }) => ({ id, ticketIds })),
        );
        expect(again.gaps.every(({ change }) => change === "same")).toBe(true);
      }),
    );
  });
});
