import { expect, it } from "vitest";
import { DEFAULT_AGENT_RULES } from "../../../src/core/verdict/agent-rules.ts";

it("has rules with names of their own, a purpose each, and patterns that match no empty text", () => {
  const names = DEFAULT_AGENT_RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, pattern, purpose } of DEFAULT_AGENT_RULES) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(purpose).not.toBe("");
    expect(new RegExp(pattern, "i").test("")).toBe(false);
  }
});

/** Steps of a backtracking matcher cannot be counted from here; what would run for minutes would time the test out. */
it.each(["please ", "need a ", "form ", "hr has ", "as described ", "firewall ", " ", "the article but "])(
  "no rule gets lost in %j said over and over",
  (words) => {
    const text = words.repeat(Math.ceil(2_000 / words.length));
    for (const { pattern } of DEFAULT_AGENT_RULES)
      expect(typeof new RegExp(pattern, "i").test(text)).toBe("boolean");
  },
);
