import { describe, expect, it } from "vitest";
import { pastTickets } from "../../../src/core/gap/past-tickets.ts";
import { ticket } from "./tickets.ts";

const history = [
  ticket("b", "", { linkedArticles: [], createdAt: "2026-01-01" }),
  ticket("solved", "", { linkedArticles: ["vpn"], createdAt: "2026-05-01" }),
  ticket("unknown", "", { linkedArticles: null, createdAt: "2026-05-01" }),
  ticket("new", "", { linkedArticles: [], createdAt: "2026-02-01" }),
  ticket("a", "", { linkedArticles: [], createdAt: "2026-01-01" }),
  ticket("undated", "", { linkedArticles: [] }),
  ticket("new", "again", { linkedArticles: [], createdAt: "2026-06-01" }),
];
const past = (most: number, ...known: string[]) => {
  const { unsolved, solved } = pastTickets(history, { most, known: new Set(known) });
  return [unsolved.map(({ id }) => id), solved.map(({ id }) => id)];
};

describe("pastTickets", () => {
  it("parts those that an article closed from those that none did, newest first, ties by id", () => {
    expect(past(10)).toEqual([["new", "a", "b", "undated"], ["solved"]]);
  });
  it("takes no more of a kind than asked for", () => expect(past(2)).toEqual([["new", "a"], ["solved"]]));
  it("leaves known tickets out", () =>
    expect(past(10, "a", "solved")).toEqual([["new", "b", "undated"], []]));
});
