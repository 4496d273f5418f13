import { describe, expect, it } from "vitest";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { buildPhrases } from "../../../src/core/text/synonyms.ts";

function conceptOf(groups: readonly (readonly string[])[], member: string): string | undefined {
  const [first = "", ...rest] = member.split(" ");
  let node = buildPhrases(groups, (words) => words.split(" ")).get(first);
  for (const key of rest) node = node?.next.get(key);
  return node?.concept;
}

describe("buildPhrases", () => {
  it.each([
    ["vpn", "vpn"],
    ["virtual private network", "vpn"],
    ["virtual private", undefined],
    ["a b", "a_b"],
    ["c d", "a_b"],
    ["other", undefined],
  ])("%j is the concept %j", (member, concept) => {
    const groups = [["virtual private network", "vpn"], ["a b", "c d"], []];
    expect(conceptOf(groups, member)).toBe(concept);
  });

  it("joins groups that share a member, also when a later group bridges two", () => {
    const groups = [["a", "b"], ["c", "d"], ["x"], ["b", "c"], ["x", "x"]];
    expect(["a", "b", "c", "d", "x"].map((member) => conceptOf(groups, member))).toEqual([
      "a",
      "a",
      "a",
      "a",
      "x",
    ]);
  });
});

describe("phrases in a text", () => {
  const own = createAnalyzer({
    itSynonyms: false,
    synonyms: [
      ["VPN", "virtual private network", "tunnel"],
      ["log in", "login"],
      ["log", "journal"],
      ["Contoso Portal"],
    ],
  });

  it.each([
    ["Virtual private networks", "vpn"],
    ["virtual, private network", "virtual privat network"],
    ["virtual private\nnetwork", "vpn"],
    ["virtual private.\n\n\nNetwork", "virtual privat network"],
    ["virtual-private network", "vpn"],
    ["virtual private network-drive", "virtual privat networkdr network drive"],
    ["tunnels", "vpn"],
    ["log in the journal", "login log"],
    ["logged in", "login"],
    ["log-in", "login"],
    ["log", "log"],
    ["vpn-client", "vpnclient vpn client"],
    ["the Contoso portal page", "contoso_portal page"],
    ["contoso", "contoso"],
    ["log log in log", "log login log"],
    ["log", "log"],
  ])("%j → %j", (text, terms) => {
    expect(own.terms(text).join(" ")).toBe(terms);
  });
});
