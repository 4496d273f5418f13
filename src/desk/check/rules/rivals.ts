import type { Rule } from "../rule.ts";
import { othersValues, rankValues } from "./words-missing.ts";

/** Two articles that take each other's tickets. Needs `demand`. */
export const rivals: Rule<"found" | "merge" | "apart" | "alike"> = {
  name: "rivals",
  group: "findability",
  severity: "note",
  on: true,
  why: "Two articles stand in each other's way: customers open the wrong one, and call.",
  texts: {
    found:
      "“{title}” stands above it for {taken} of its tickets, and it above that for {given}, of {tickets} of both.",
    merge:
      "Merge them: tried, their tickets find it among the first five {before} → {after} of {own}, mean of 1 ÷ place {was} → {is}; tickets of others {othersBefore} → {othersAfter} of {others}.",
    apart: "A merger was tried and does not help: say in each title and first sentence what sets it apart.",
    alike: "{percent} % of their text is the same",
  },
  limits: {},
  find: ({ demand, placeOf }) =>
    (demand?.rivals ?? []).map(
      ({ articleIds: [id, otherId], taken, tickets, alike, proposal, own, others }) => {
        const other = placeOf(otherId);
        const moved = { own: own.tickets, before: own.foundBefore, after: own.foundAfter };
        return {
          articleId: id,
          line: null,
          message: ["found", { title: other.title, taken: taken[0], given: taken[1], tickets }],
          fix:
            proposal === "merge"
              ? ["merge", { ...moved, ...rankValues(own), ...othersValues(others) }]
              : "apart",
          related: [other],
          details: alike > 0 ? [["alike", { percent: Math.round(100 * alike) }]] : [],
        };
      },
    ),
};
