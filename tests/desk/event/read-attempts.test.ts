import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import type { PortalEvent } from "../../../src/desk/event/event.ts";
import { readAttempts } from "../../../src/desk/event/read-attempts.ts";
import { visit } from "./portal-events.ts";

const analyzer = createAnalyzer();

/** Each attempt as "query hits outcome", with a star for one that was refined. */
function attemptsOf(session: string | null, ...told: readonly string[]): string[] {
  return readAttempts(visit(session, ...told), analyzer).attempts.map(
    ({ query, hits, outcome, isRefined }) => `${query} ${hits} ${outcome}${isRefined ? "*" : ""}`,
  );
}

describe("searches as they were meant", () => {
  it.each<[string, string[], string[]]>([
    ["a click", ["0 search vpn drops 3", "9 click vpn drops 2"], ["vpn drops 3 clicked"]],
    ["nothing found", ["0 search vpn drops 0"], ["vpn drops 0 no-results"]],
    ["nothing chosen", ["0 search vpn drops 3"], ["vpn drops 3 no-clicks"]],
    ["typed on", ["0 search vp 9", "2 search vpn 5", "4 search vpn drops 3"], ["vpn drops 3 no-clicks"]],
    [
      "typed on after a pause is another search",
      ["0 search vpn 5", "11 search vpn drops 3"],
      ["vpn 5 no-clicks*", "vpn drops 3 no-clicks"],
    ],
    [
      "chosen before typing on",
      ["0 search vpn 5", "1 click vpn 1", "2 search vpn drops 3"],
      ["vpn 5 clicked", "vpn drops 3 no-clicks"],
    ],
    ["asked again", ["0 search vpn drops 3", "1799 search VPN drops 2"], ["VPN drops 2 no-clicks"]],
    [
      "asked again after half an hour",
      ["0 search vpn drops 3", "1801 search vpn drops 3"],
      ["vpn drops 3 no-clicks", "vpn drops 3 no-clicks"],
    ],
    [
      "the same in another form",
      ["0 search vpn drops 3", "20 click the dropping VPN 1"],
      ["vpn drops 3 clicked"],
    ],
    ["a click after half an hour", ["0 search vpn 3", "1801 click vpn 1"], ["vpn 3 no-clicks"]],
    [
      "rescued by other words",
      ["0 search vpn hotel 0", "60 search vpn travel 2", "70 click vpn travel 1"],
      ["vpn hotel 0 rescued*", "vpn travel 2 clicked"],
    ],
    [
      "rescued in two steps",
      ["0 search vpn hotel 0", "60 search vpn travel 0", "90 search travel wifi 2", "99 click travel wifi 1"],
      ["vpn hotel 0 rescued*", "vpn travel 0 rescued*", "travel wifi 2 clicked"],
    ],
    [
      "other words too late",
      ["0 search vpn hotel 0", "301 search vpn travel 2"],
      ["vpn hotel 0 no-results", "vpn travel 2 no-clicks"],
    ],
    [
      "another matter",
      ["0 search vpn hotel 0", "60 search printer 2"],
      ["vpn hotel 0 no-results", "printer 2 no-clicks"],
    ],
    ["words of stop words alone", ["0 search how to 0", "20 click how to 1"], ["how to 0 clicked"]],
  ])("%s", (_, told, attempts) => {
    expect(attemptsOf("s", ...told)).toEqual(attempts);
  });

  it("without sessions nobody is taken for another", () => {
    expect(
      attemptsOf(null, "0 search vp 9", "1 search vpn 5", "2 search vpn 5", "3 search vpn hotel 0"),
    ).toEqual(["vp 9 no-clicks", "vpn 5 no-clicks", "vpn 5 no-clicks", "vpn hotel 0 no-results"]);
  });

  it("without sessions each click takes a search of its words", () => {
    const told = ["0 search vpn 5", "1 search vpn 5", "2 search vpn 5", "3 click vpn 1", "4 click vpn 2"];
    expect(attemptsOf(null, ...told).filter((one) => one.endsWith("clicked"))).toHaveLength(2);
  });

  it("without sessions a click takes the search that it names, whatever was asked since and by whom", () => {
    const named = (names: string) => (event: PortalEvent, at: number) => ({ ...event, searchId: names[at]! });
    const told = visit(
      null,
      "0 search vpn 5",
      "1 search vpn 5",
      "2 search printer 3",
      "9 click vpn 1",
      "9 click paper 2",
    );
    const { attempts, strayClicks } = readAttempts(told.map(named("abcac")), analyzer);
    expect(attempts.map(({ clicks }) => clicks)).toEqual([[1], [], [2]]);
    expect(strayClicks).toEqual([]);
  });

  it("counts what it passes over", () => {
    const told = ["0 search v 9", "1 search vpn 5", "60 search vpn 5", "70 click printer 4"];
    const { typing, repeated, strayClicks } = readAttempts(visit("s", ...told), analyzer);
    expect({ typing, repeated, strayClicks }).toEqual({ typing: 1, repeated: 1, strayClicks: [4] });
  });

  it("one visit does not touch another, and every search ends in one count", () => {
    const line = fc
      .tuple(
        fc.nat(4_000),
        fc.constantFrom("search", "click"),
        fc.constantFrom("vpn", "vpn hotel", "printer"),
        fc.nat(3),
      )
      .map(([second, type, query, number]) => `${second} ${type} ${query} ${number + 1}`);
    const lines = fc.array(line, { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (first, second) => {
        const [a, b] = [visit("a", ...first), visit("b", ...second)];
        const both = readAttempts([...a, ...b], analyzer);
        const alone = [readAttempts(a, analyzer), readAttempts(b, analyzer)];
        for (const [at, session] of ["a", "b"].entries()) {
          expect(both.attempts.filter((one) => one.session === session)).toEqual(alone[at]!.attempts);
        }
        const searches = [...first, ...second].filter((told) => told.includes("search")).length;
        expect(both.attempts.length + both.typing + both.repeated).toBe(searches);
      }),
      { numRuns: 100 },
    );
  });
});
