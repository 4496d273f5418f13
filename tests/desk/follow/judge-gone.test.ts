import { describe, expect, it } from "vitest";
import { judgeGone } from "../../../src/desk/follow/judge-gone.ts";
import { record } from "./records.ts";

/** "a" is solvable by article a, "n" by one that is new; "-" is unsolved; "x" is excluded. */
const tickets = (text: string) =>
  [...text].map((sign) => {
    if (sign === "-") return { outcome: "unsolvable", article: null } as const;
    if (sign === "x") return { outcome: "excluded", article: null } as const;
    return { outcome: "solvable", article: { articleId: sign, title: sign } } as const;
  });
const judge = (own: string, sure = "", likely = "", status = "open" as "open" | "dismissed") =>
  judgeGone(
    record("old", "abc", { status }),
    { own: tickets(own), sure: tickets(sure), likely: tickets(likely) },
    "2026-04-01",
    (id) => id === "n",
  );

describe("judgeGone", () => {
  it.each([
    ["no ticket came", "", "", "", "quiet", null],
    ["only what nobody scores came", "x", "", "", "quiet", null],
    ["its own tickets are answered", "aa-", "", "", "closed", "a"],
    ["by two articles, one of half", "aab-", "", "", "closed", "a"],
    ["fewer than half of its own are", "a--", "", "", "faded", null],
    ["one ticket is no proof", "a", "", "", "faded", null],
    ["others like them are answered", "", "aaa-", "", "closed", "a"],
    ["two others of four are: perhaps another problem", "", "aa--", "", "faded", null],
    ["by several articles: perhaps another problem", "", "aabb", "", "faded", null],
    ["tickets that are perhaps of it never close it", "", "", "aaaa", "faded", null],
    ["but by an article that is new two do", "", "n", "n-", "closed", "n"],
    ["if half of those like them are", "", "nn---", "", "faded", null],
    ["its own tell, not others", "--", "aaaaaa", "", "faded", null],
  ])("%s", (_, own, sure, likely, change, article) => {
    const gone = judge(own, sure, likely);
    expect([gone.change, gone.closedBy?.articleId ?? null]).toEqual([change, article]);
    expect(gone.record.status).toBe(change === "closed" ? "closed" : "open");
    expect(gone.record.goneSince).toBe("2026-04-01");
  });

  it("leaves dismissed what a person dismissed", () => {
    expect(judge("aaa", "", "", "dismissed").record.status).toBe("dismissed");
  });
});
