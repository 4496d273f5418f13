import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSettings } from "../../../../src/edge/cli/settings/read-settings.ts";

const YAML = `
language: en
publicAudience: employees
weights: { csat: 2, freshness: 0 }
synonyms:
  - ems, expense tool        # one line a group
  - [kestrel, "the 365 suite"]
protectedTerms: Halden, Kestrel
stopWords: [kindly]
agentRules:
  - { name: badge, words: new badge, purpose: facilities hand them out }
  - { name: rights, pattern: '\\badmin\\b' }
withoutAgentRules: [order]
causes: { Known error: defect, "17": out-of-scope, Approved: nothing }
costs: { currency: EUR, agentCost: 30, uptake: { low: 0.3, high: 0.5 } }
dateOrder: mdy
linkedShare: 0.6
minTickets: 5
freshDays: 180
`;

describe("readSettings", () => {
  it("reads YAML and JSON alike", () => {
    const settings = readSettings(YAML);
    expect(settings).toEqual({
      language: "en",
      publicAudience: ["employees"],
      weights: { csat: 2, freshness: 0 },
      synonyms: [
        ["ems", "expense tool"],
        ["kestrel", "the 365 suite"],
      ],
      protectedTerms: ["Halden", "Kestrel"],
      stopWords: ["kindly"],
      dateOrder: "mdy",
      linkedShare: 0.6,
      agentRules: [
        { name: "badge", pattern: expect.any(String), purpose: "facilities hand them out" },
        { name: "rights", pattern: "\\badmin\\b", purpose: "" },
      ],
      withoutAgentRules: ["order"],
      causes: { "Known error": "defect", "17": "out-of-scope", Approved: "nothing" },
      costs: { currency: "EUR", agentCost: 30, uptake: { low: 0.3, high: 0.5 } },
      minTickets: 5,
      freshDays: 180,
    });
    const json = JSON.stringify({ synonyms: [["ems", "expense tool"]], freshDays: 180 }, null, 2);
    expect(readSettings(json)).toEqual({ synonyms: [["ems", "expense tool"]], freshDays: 180 });
  });

  it("reads the example of docs/cli.md, which has every key that there is", () => {
    const example = /```yaml\n([^`]+)```/.exec(readFileSync("docs/cli.md", "utf8"))![1]!;
    const { message } = errorOf(() => readSettings("x: 1"));
    expect(message).toContain(`Settings are ${Object.keys(readSettings(example)).join(", ")}.`);
  });

  it.each([
    ["", /holds no settings\. Expected YAML or JSON/],
    ["# only a remark\n", /holds no settings/],
    ["just text", /names with values, .* got text/],
    ["- a\n- b", /names with values, .* got a list/],
    ["a: b: c", /neither YAML nor JSON: .*at line 1/],
    ['{ "synonyms": [ }', /neither YAML nor JSON/],
    ["freshDays: 1\nfreshDays: 2", /neither YAML nor JSON: .*unique.*line 2/],
    [
      "synonym: [[a, b]]",
      /There is no setting "synonym"\. Settings are language, reportLanguage, languagePack, publicAudience, frontMatter, states, synonyms, /,
    ],
    ["__proto__: 1", /There is no setting "__proto__"/],
    ["toString: 1", /There is no setting "toString"/],
    [
      "frontMatter: acl",
      /"frontMatter" must be names with what they mean, such as \{ acl: audience \}, got "acl"/,
    ],
    [
      "frontMatter: { acl: secret }",
      /"frontMatter\.acl" must be one of id, title, .*private, public, retired, nothing, got "secret"/,
    ],
    ["states: { approved: true }", /"states\.approved" must be one of draft, published, retired, got true/],
    ["synonyms: { a: b }", /"synonyms" must be a list of groups, .*got \{"a":"b"\}/],
    ["synonyms: [[a, b], [c]]", /"synonyms\[2\]" must be two words or more that mean the same, got \["c"\]/],
    ["synonyms: [a]", /"synonyms\[1\]" must be two words or more/],
    ["synonyms: [[a, 365]]", /"synonyms\[1\]\[2\]" must be text: put it in quotes, got 365/],
    ["synonyms: ['a, ']", /"synonyms\[1\]" must be text, got " "/],
    ["stopWords: 7", /"stopWords" must be a list of words/],
    ["agentRules: badge", /"agentRules" must be a list of rules/],
    ["agentRules: [{ name: x }]", /"agentRules\[1\]" must be a rule with either words or a pattern/],
    ["agentRules: [{ name: x, words: a, pattern: b }]", /either words or a pattern/],
    ["agentRules: [{ words: a }]", /"agentRules\[1\]\.name" must be text, got nothing/],
    [
      "agentRules: [{ name: x, pattern: '(' }]",
      /"agentRules\[1\]\.pattern" must be a regular expression, got "\("/,
    ],
    [
      "agentRules: [{ name: x, word: a }]",
      /"agentRules\[1\]" has no "word": expected name, words, pattern, purpose/,
    ],
    ["withoutAgentRules: [orders]", /no built-in rule "orders"\. They are asks-to-act, approval/],
    ["causes: defect", /"causes" must be names with what they mean, such as \{ Known error: defect \}/],
    [
      "causes: { Third line: bug }",
      /"causes\.Third line" must be one of missing, defect, out-of-scope, needs-agent, nothing, got "bug"/,
    ],
    [
      "causes: { Third line: defect, third line: missing }",
      /"causes\.third line" must be defect, as the same code says further up, got "missing"/,
    ],
    ["causes: { ' ': defect }", /"causes" must be codes with their causes, and one has no name/],
    ["costs: 30", /"costs" must be names with values, such as \{ currency: EUR/],
    ["costs: { agentCosts: 30 }", /"costs" has no "agentCosts": expected currency, agentCost, /],
    ["costs: { agentCost: '30' }", /"costs\.agentCost" must be a number from 0 up, got "30"/],
    ["costs: { agentCost: -1 }", /"costs\.agentCost" must be a number from 0 up, got -1/],
    [
      "costs: { uptake: 0.5 }",
      /"costs\.uptake" must be names with values, such as \{ low: 0\.3, high: 0\.6 \}/,
    ],
    ["costs: { uptake: { low: 0.5 } }", /"costs\.uptake\.high" must be a number from 0 up, got nothing/],
    ["costs: { agentCost: 1, selfServiceCost: 5 }", /"costs": Costs must have agentCost ≥ selfServiceCost/],
    ["costs: { uptake: { low: 0.9, high: 0.1 } }", /"costs": Costs must have uptake within/],
    ["language: German", /"language" must be a language such as en, de, fr or es, got "German"/],
    ["weights: 3", /"weights" must be metrics with numbers, such as/],
    ["weights: { joy: 3 }", /"weights": There is no metric "joy"\. Weights are for level-zero-rate/],
    ["weights: { csat: -1 }", /"weights": The weight of csat must be a number from 0 up, got -1/],
    ["minTickets: 1", /"minTickets" must be a whole number from 2 up, got 1/],
    ["freshDays: soon", /"freshDays" must be a whole number from 1 up, got "soon"/],
  ])("refuses %j", (text, message) => {
    expect(() => readSettings(text)).toThrow(message);
  });
});

function errorOf(call: () => unknown): Error {
  try {
    call();
  } catch (error) {
    return error as Error;
  }
  throw new Error("Nothing was thrown.");
}
