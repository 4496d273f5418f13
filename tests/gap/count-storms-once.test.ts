import { expect, it } from "vitest";
import type { Burst } from "../../src/gap/burst.ts";
import { countStormsOnce } from "../../src/gap/count-storms-once.ts";
import { excluded } from "../make/verdict.ts";
import { solvable, unsolvable } from "./tickets.ts";

it("keeps the first ticket of each burst, and what was left out for another reason", () => {
  const verdicts = [unsolvable("a"), solvable("b"), excluded("c", "spam"), unsolvable("d")];
  const burst = { ticketIds: ["a", "b", "c"] } as unknown as Burst;
  const counted = countStormsOnce(verdicts, [burst]);
  expect(counted.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["unsolvable", "missing"],
    ["excluded", "outage-storm"],
    ["excluded", "spam"],
    ["unsolvable", "missing"],
  ]);
  expect(countStormsOnce(verdicts, [])).toEqual(verdicts);
});
