import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import { holdsAudience, visibilityOf } from "../../../src/core/article/visibility.ts";
import { makeArticle } from "../../make/article.ts";

const article = makeArticle({ id: "a" });

const guest = { audiences: [], now: "2026-06-15T12:00:00Z" };

describe("visibilityOf", () => {
  it.each<[string, Partial<Article>, string]>([
    ["public and published", {}, "visible"],
    ["a draft", { state: "draft" }, "not-visible"],
    ["retired", { state: "retired" }, "outdated"],
    ["retired, for others", { state: "retired", audience: ["agents"] }, "not-visible"],
    ["for others", { audience: ["agents"] }, "not-visible"],
    ["for others and all", { audience: ["agents", "public"] }, "visible"],
    ["for nobody", { audience: [] }, "not-visible"],
    ["from tomorrow", { validFrom: "2026-06-16" }, "not-visible"],
    ["from today", { validFrom: "2026-06-15" }, "visible"],
    ["from later today", { validFrom: "2026-06-15T12:00:01Z" }, "not-visible"],
    ["from now, in another zone", { validFrom: "2026-06-15T14:00:00+02:00" }, "visible"],
    ["until today", { validTo: "2026-06-15" }, "visible"],
    ["until yesterday", { validTo: "2026-06-14" }, "outdated"],
    ["until a second ago", { validTo: "2026-06-15T11:59:59Z" }, "outdated"],
    ["past its review only", { reviewBy: "2020-01-01" }, "visible"],
  ])("%s", (_name, changes, expected) =>
    expect(visibilityOf({ ...article, ...changes }, guest)).toBe(expected),
  );

  it.each<[string, Record<string, unknown>, string]>([
    ["a state that is none", { state: "secret" }, "not-visible"],
    ["a state in another case", { state: "Draft" }, "not-visible"],
    ["no state", { state: undefined }, "not-visible"],
    ["an end that is no date", { validTo: "31.12.2020" }, "outdated"],
    ["a beginning that is no date", { validFrom: "31.12.2020" }, "not-visible"],
    ["an audience that is no list", { audience: "public" }, "not-visible"],
    ["no audience", { audience: undefined }, "not-visible"],
  ])("is closed for %s", (_name, changes, expected) =>
    expect(visibilityOf({ ...article, ...changes } as Article, guest)).toBe(expected),
  );

  it.each([undefined, null, "vpn", 7, [], {}, { id: "vpn", state: "published" }])(
    "refuses %j, which is no article",
    (value) => {
      expect(() => visibilityOf(value as unknown as Article, guest)).toThrow(
        /article must be an object with audience, state/,
      );
    },
  );

  it("is closed to a moment that is none, where dates matter", () => {
    const nobodyKnows = { ...guest, now: "yesterday" };
    expect(visibilityOf({ ...article, validTo: "2999-01-01" }, nobodyKnows)).toBe("outdated");
    expect(visibilityOf({ ...article, validFrom: "2000-01-01" }, nobodyKnows)).toBe("not-visible");
    expect(visibilityOf(article, nobodyKnows)).toBe("visible");
  });

  it("compares a day with a day", () => {
    expect(
      visibilityOf({ ...article, validTo: "2026-06-15T01:00:00Z" }, { ...guest, now: "2026-06-15" }),
    ).toBe("visible");
  });
});

describe("holdsAudience", () => {
  it.each<[readonly string[], readonly string[], boolean]>([
    [["public"], [], true],
    [["agents"], ["employees", "agents"], true],
    [["agents"], ["Agents"], false],
    [[], ["public"], false],
  ])("audience %j, viewer %j: %s", (audience, held, expected) => {
    expect(holdsAudience({ ...article, audience }, held)).toBe(expected);
  });

  it.each(["non-employees-team", { employees: true }, null])(
    "refuses %j for a viewer's audiences",
    (held) => {
      const article = makeArticle({ id: "a", audience: ["employees"] });
      expect(() => holdsAudience(article, held as unknown as string[])).toThrow(/audiences must be a list/);
    },
  );

  it("takes a day for the whole day, whatever the zone of the moment that it is held against", () => {
    const early = { ...guest, now: "2026-06-15T01:00:00+02:00" };
    expect(visibilityOf({ ...article, validFrom: "2026-06-15" }, early)).toBe("visible");
  });

  it("shows an article whose end is left out", () => {
    expect(visibilityOf({ ...article, validTo: undefined as never }, guest)).toBe("visible");
  });

  it("says by code that audiences are an option", () => {
    const wrong = { audiences: "agents", now: guest.now } as never;
    expect(() => visibilityOf(article, wrong)).toThrow(expect.objectContaining({ code: "INVALID_OPTION" }));
  });
});
