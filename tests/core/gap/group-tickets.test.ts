import { expect, it } from "vitest";
import { ticketSigns } from "../../../src/core/gap/group-tickets.ts";
import { nearby, ticket, unsolvable } from "./tickets.ts";

const evidence = [nearby("a", 0.6), nearby("b", 0.5), nearby("c", 0), nearby("d", 0.4)];

it.each([
  ["nothing known", ticket("t", "vpn"), null, []],
  ["an empty category", ticket("t", "vpn", { category: "" }), null, []],
  ["a category", ticket("t", "vpn", { category: "mail" }), null, [1.5]],
  ["a version, and the one that it belongs to", ticket("t", "vpn 5.2.1 drops"), null, [1, 1]],
  [
    "the three first articles, those that come near",
    ticket("t", "vpn"),
    unsolvable("t", { evidence }),
    [0.6, 0.5],
  ],
])("%s", (_, each, verdict, weights) => {
  expect([...ticketSigns(each, verdict).values()]).toEqual(weights);
});

it("are no words: a category is not the word of the same letters", () => {
  expect([...ticketSigns(ticket("t", "", { category: "vpn" }), null).keys()]).not.toContain("vpn");
});
