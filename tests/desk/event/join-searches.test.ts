import { expect, it } from "vitest";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { joinSearches } from "../../../src/desk/event/join-searches.ts";
import { summariseSearches } from "../../../src/desk/event/summarise-searches.ts";
import { visit } from "./portal-events.ts";

const analyzer = createAnalyzer();

const gaps = [
  {
    id: "vpn",
    label: "vpn drops hotel",
    proposedTitle: "VPN drops in hotel",
    terms: ["vpn", "hotel", "wifi"],
  },
  { id: "scan", label: "scan to mail", proposedTitle: "Scan to mail fails", terms: ["scanner", "mail"] },
  { id: "mail", label: "mail quota", proposedTitle: "Mail quota is full", terms: ["mailbox", "full"] },
];

/** The gap that one failed search joins; `null` for none. */
function joined(query: string): string | null {
  const { queries } = summariseSearches(visit("s", `0 search ${query} 0`), { analyzer });
  const { gaps: found, unmatched } = joinSearches(gaps, queries, analyzer);
  expect(found.length + unmatched.length).toBe(1);
  return found[0]?.gapId ?? null;
}

it.each([
  ["hotel vpn dropping", "vpn"],
  ["vpn", "vpn"],
  ["vpn and wifi for phone, tablet and laptop", null],
  ["vpn at home", null],
  ["mail", null],
  ["mail quota", "mail"],
  ["scanner", "scan"],
  ["coffee machine", null],
])("%s joins %s", (query, gap) => {
  expect(joined(query)).toBe(gap);
});

it("counts failed searches by how they ended, and leaves out those that did not fail", () => {
  const { queries } = summariseSearches([
    ...visit("a", "0 search vpn hotel 0"),
    ...visit("b", "0 search hotel vpn 2"),
    ...visit("c", "0 search vpn hotel wifi 3"),
    ...visit("d", "0 search mail quota 2", "5 click mail quota 1"),
    ...visit("e", "0 search parking 0"),
  ]);
  const { gaps: found, unmatched } = joinSearches(gaps, queries, analyzer);
  expect(found).toMatchObject([{ gapId: "vpn", noResults: 1, noClicks: 2 }]);
  expect(found[0]?.queries.map(({ searches }) => searches)).toEqual([2, 1]);
  expect(unmatched.map(({ query }) => query)).toEqual(["parking"]);
});

it("joins nothing to nothing", () => {
  expect(joinSearches([], [], analyzer)).toEqual({ gaps: [], unmatched: [] });
});
