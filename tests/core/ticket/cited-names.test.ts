import { describe, expect, it } from "vitest";
import { citedNames, linkAddresses } from "../../../src/core/ticket/cited-names.ts";

describe("citedNames", () => {
  it.each<[string, readonly string[]]>([
    ["Sent KB0010023 to the user.", ["KB0010023"]],
    ["See (network/vpn-connect), please.", ["network/vpn-connect"]],
    [
      "https://help.example.org/hc/en-us/articles/360012-Reset?x=1",
      ["https://help.example.org/hc/en-us/articles/360012-Reset?x=1"],
    ],
    ["See KI 0023, and room 101", ["KI 0023"]],
    ["Sent article #10023 to them", ["/articles/10023"]],
    ["siehe KB-Artikel Nr. 10023", ["/articles/10023"]],
    [
      "https://safe.example.org/?url=https%3A%2F%2Fhelp.example.org%2Fvpn%2Fconnect&data=x1",
      ["https://help.example.org/vpn/connect"],
    ],
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

it.each([
  ['<p>Use <a href="https://help.example.org/vpn">this page</a>.</p>', "https://help.example.org/vpn"],
  ["<a href='mailto:a@x.example'>mail</a>", ""],
  ['<a href="https://help.example.org/vpn">It</a> did not help', ""],
  ["no link", ""],
])("links of %j lead to %j", (html, addresses) => {
  expect(linkAddresses(html)).toBe(addresses);
});
