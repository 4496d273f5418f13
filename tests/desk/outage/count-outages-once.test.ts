import { expect, it } from "vitest";
import type { Burst } from "../../../src/desk/outage/burst.ts";
import { countOutagesOnce } from "../../../src/desk/outage/count-outages-once.ts";
import { solvable, unsolvable } from "../../core/gap/tickets.ts";
import { excluded } from "../../make/verdict.ts";

it("keeps the first ticket of each burst, and what was left out for another reason", () => {
  const verdicts = [unsolvable("a"), solvable("b"), excluded("c", "spam"), unsolvable("d")];
  const burst = { ticketIds: ["a", "b", "c"] } as unknown as Burst;
  const counted = countOutagesOnce(verdicts, [burst]);
  expect(counted.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ["unsolvable", "missing"],
    ["excluded", "outage"],
    ["excluded", "spam"],
    ["unsolvable", "missing"],
  ]);
  expect(countOutagesOnce(verdicts, [])).toEqual(verdicts);
});
