import { describe, expect, it } from "vitest";
import { citedNames } from "../../../src/core/ticket/cited-names.ts";

describe("citedNames", () => {
  it.each<[string, readonly string[]]>([
    ["Sent KB0010023 to the user.", ["KB0010023"]],
    ["See (network/vpn-connect), please.", ["network/vpn-connect"]],
    [
      "https://help.example.org/hc/en-us/articles/360012-Reset?x=1",
      ["https://help.example.org/hc/en-us/articles/360012-Reset?x=1"],
    ],
    ["See KI 0023, and room 101", ["KI 0023"]],
    ["KB0010023 did not help. KB0010024 did.", ["KB0010024"]],
    ["KB0010023 hat nicht geholfen", []],
    ["Called the user at 10, and closed it.", []],
    ["", []],
  ])("in %j are %j", (text, names) => {
    expect(citedNames([text])).toEqual(names);
  });

  it("names each once, and few of a pasted log", () => {
    expect(citedNames(["KB0010023", "KB0010023"])).toEqual(["KB0010023"]);
    const log = Array.from({ length: 5_000 }, (_, i) => `a${i}x/${i}`).join(" ");
    expect(citedNames([log]).length).toBe(40);
  });
});
