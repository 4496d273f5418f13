import { describe, expect, it } from "vitest";
import { articlesAt, momentOf, snapshotMoments } from "../../../src/desk/as-of/articles-at.ts";
import { makeArticle } from "../../make/article.ts";

describe("articlesAt", () => {
  const ids = (moment: string, metadata: Record<string, unknown>): string[] =>
    articlesAt([makeArticle({ id: "a", metadata })], moment).map(({ id }) => id);

  it.each([
    ["created", "2026-03-05"],
    ["Created_At", "2026-03-05T09:00:00Z"],
    ["date", new Date("2026-03-05T09:00:00Z")],
    ["published_on", "2026-03-05"],
    ["sys_created_on", "2026-03-05 09:00:00"],
  ])("has no article before its %s", (key, date) => {
    expect(ids("2026-03-01", { [key]: date })).toEqual([]);
    expect(ids("2026-03-05", { [key]: date })).toEqual(["a"]);
    expect(ids("2026-04-01", { [key]: date })).toEqual(["a"]);
  });

  it("takes the first of several dates, and an article without one for old", () => {
    expect(ids("2026-03-01", { created: "2026-02-01", published: "2026-03-05" })).toEqual(["a"]);
    expect(ids("2020-01-01", { author: "2026-01-01 crew" })).toEqual(["a"]);
    expect(ids("2020-01-01", { created: "long ago" })).toEqual(["a"]);
  });

  it("brings back what has been retired since, if its last day is known", () => {
    const retired = (validTo: string | null) => makeArticle({ id: "a", state: "retired", validTo });
    expect(articlesAt([retired("2026-03-31")], "2026-03-01")[0]?.state).toBe("published");
    expect(articlesAt([retired("2026-03-31")], "2026-04-01")[0]?.state).toBe("retired");
    expect(articlesAt([retired(null)], "2026-03-01")[0]?.state).toBe("retired");
  });
});

describe("momentOf", () => {
  it.each([
    ["2026-03-17T23:59:00Z", "month", "2026-03-01"],
    ["2026-03-17T23:59:00Z", "day", "2026-03-17"],
    ["2026-03-17", "month", "2026-03-01"],
    ["2026-13-17", "month", null],
    [null, "day", null],
  ] as const)("%s by %s starts at %s", (createdAt, step, moment) => {
    expect(momentOf({ createdAt }, step)).toBe(moment);
  });

  it("names each moment once, oldest first", () => {
    const tickets = ["2026-03-17", "2026-02-01", "2026-03-01", "x"].map((createdAt) => ({ createdAt }));
    expect(snapshotMoments(tickets, "month")).toEqual(["2026-02-01", "2026-03-01"]);
  });
});
