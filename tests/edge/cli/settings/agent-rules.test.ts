import { describe, expect, it } from "vitest";
import { agentRulesOf, readAgentRules } from "../../../../src/edge/cli/settings/agent-rules.ts";
import { DEFAULT_AGENT_RULES } from "../../../../src/index.ts";

describe("a rule of words", () => {
  const [rule] = readAgentRules([{ name: "x", words: ["key card", "Ausweis", "öffnen", "c++ (new)"] }]);
  const meets = (text: string): boolean => new RegExp(rule!.pattern, "i").test(text);

  it.each(["my KEY  CARD is lost", "Key card", "den Ausweis, bitte", "Tür ÖFFNEN", "need c++ (new) now"])(
    "is met by %j",
    (text) => void expect(meets(text)).toBe(true),
  );

  it.each(["key", "keycard", "key cards", "Ausweise", "eröffnen", "öffnenä", "c+ new"])(
    "is not met by %j",
    (text) => void expect(meets(text)).toBe(false),
  );
});

describe("the rules that hold", () => {
  const names = (settings: Parameters<typeof agentRulesOf>[0]) =>
    agentRulesOf(settings)?.map(({ name }) => name);
  const builtIn = DEFAULT_AGENT_RULES.map(({ name }) => name);
  const own = (name: string) => ({ name, pattern: "x", purpose: "" });

  it("are the built-in ones unless anything is said", () => {
    expect(names({})).toBeUndefined();
    expect(names({ withoutAgentRules: [] })).toBeUndefined();
  });

  it("are those and the desk's own, of which one may take a built-in one's place", () => {
    expect(names({ agentRules: [own("badge")] })).toEqual([...builtIn, "badge"]);
    const rules = agentRulesOf({ agentRules: [own("order")] })!;
    expect(rules).toHaveLength(builtIn.length);
    expect(rules.at(-1)).toEqual(own("order"));
  });

  it("lack those that do not hold here", () => {
    expect(names({ withoutAgentRules: ["order", "damage"] })).toEqual(
      builtIn.filter((name) => name !== "order" && name !== "damage"),
    );
  });
});
