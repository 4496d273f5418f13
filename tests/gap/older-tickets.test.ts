import { describe, expect, it } from "vitest";
import { olderTickets } from "../../src/gap/older-tickets.ts";
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
const ids = (most: number, ...known: string[]) =>
  olderTickets(history, { most, known: new Set(known) }).map(({ id }) => id);

describe("olderTickets", () => {
  it("takes those that no article closed, newest first, ties by id", () => {
    expect(ids(10)).toEqual(["new", "a", "b", "undated"]);
  });
  it("takes no more than asked for", () => expect(ids(2)).toEqual(["new", "a"]));
  it("leaves known tickets out", () => expect(ids(10, "a", "new")).toEqual(["b", "undated"]));
});
