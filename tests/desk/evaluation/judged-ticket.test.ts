import { expect, it } from "vitest";
import { joinVerdicts } from "../../../src/desk/evaluation/judged-ticket.ts";
import { excluded, solvable, unsolvable } from "../../make/verdict.ts";
import { solvableTicket } from "./labelled-tickets.ts";

it("joins by id, in the order of the ids, the last verdict of an id counting", () => {
  const { judged, withoutLabel, withoutVerdict } = joinVerdicts(
    [solvable("b", 0.9, ["x"]), solvable("a", 0.9, ["x"]), unsolvable("b", 0.2)],
    [solvableTicket("b", "x"), solvableTicket("a", "x"), solvableTicket("c", "x"), { id: "d", label: null }],
  );
  expect(judged.map((ticket) => [ticket.verdict.ticketId, ticket.probability])).toEqual([
    ["a", 0.9],
    ["b", 0.2],
  ]);
  expect([withoutLabel, withoutVerdict]).toEqual([1, 1]);
});

it("takes an excluded ticket as probability 0", () => {
  expect(joinVerdicts([excluded("a")], [solvableTicket("a", "x")]).judged[0]?.probability).toBe(0);
});
