import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { IT_SYNONYMS } from "../../../src/core/text/it-synonyms.ts";

const analyzer = createAnalyzer();

describe("IT synonyms", () => {
  it.each(IT_SYNONYMS.map((group) => [group[0], group] as const))(
    "%s: every member gives one and the same term",
    (_, group) => {
      const terms = new Set(group.map((member) => analyzer.terms(member).join(" ")));
      expect([...terms]).toHaveLength(1);
      expect([...terms][0]).toMatch(/^\S+$/);
    },
  );

  it("does not merge groups by accident: as many concepts as groups", () => {
    const concepts = IT_SYNONYMS.map((group) => analyzer.terms(group[0] ?? "").join(" "));
    const twice = concepts.filter((concept, index) => concepts.indexOf(concept) !== index);
    expect(twice).toEqual([]);
  });

  it.each([
    ["folder", "directory service"],
    ["mouse pad", "touchpad"],
    ["screen", "screenshot"],
    ["network drive", "flash drive"],
    ["window", "Windows"],
    ["team", "Teams"],
    ["sign in", "sign out"],
    ["turn on", "turn off"],
    ["enable", "disable"],
    ["install", "uninstall"],
    ["lock", "unlock"],
    ["access", "Access denied"],
    ["mobile phone", "desk phone"],
    ["hardware", "software"],
  ])("keeps %j and %j apart", (one, other) => {
    expect(analyzer.terms(one)).not.toEqual(analyzer.terms(other));
  });

  it.each([
    ["I cannot log in to the virtual private network", "cant login to vpn"],
    ["Two-factor authentication code", "2FA code"],
    ["laptop won't power on", "Notebook wont turn on"],
    ["wireless is off line", "Wi-Fi offline"],
    ["unable to synchronise OneDrive", "not able to sync One Drive"],
    ["forgotten password", "I forgot my pw"],
    ["blue screen after re-boot", "BSOD after restart"],
    ["set up the add-in", "setup add in"],
  ])("%j means %j", (one, other) => {
    expect(analyzer.terms(one)).toEqual(analyzer.terms(other));
  });
});
