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
    ['See our article "Reset your password".', ['article "Reset your password"']],
    ["siehe Anleitung „Kennwort ändern“ im Portal", ["Anleitung „Kennwort ändern“"]],
    ["see article reset-password", ["article reset-password"]],
    ['The article "Reset your password" did not help.', []],
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

describe("articles that did not help", () => {
  it.each([
    "KB0010001 didn’t resolve it",
    "Tried KB0010001 but it was not applicable, reinstalled",
    "Followed KB0010001 without any luck",
    "Not solved by KB0010001",
    "KB0010001 brachte keine Lösung",
    "KB0010001 funktioniert nicht",
    "KB0010001 ne fonctionne pas ici",
    "KB0010001 n'a rien donné",
    "KB0010001 no funcionó",
    "KB0010001 non ha aiutato",
    "KB0010001 hielp niet",
    "KB0010001 não ajudou",
    "KB0010001 nie pomogło",
    "KB0010001 hjälpte inte",
    "KB0010001 не помогла",
    "KB0010001 没有帮助",
  ])("names nothing that did not help: %s", (text) => {
    expect(citedNames([text])).toEqual([]);
  });

  it.each([
    ["KB0010001 did not help; solved with KB0010002", ["KB0010002"]],
    ["Der Scanner funktioniert nicht, KB0010002 gesendet", ["KB0010002"]],
    ["El escáner no funciona: KB0010002", ["KB0010002"]],
  ])("keeps what came after: %s", (text, names) => {
    expect(citedNames([text])).toEqual(names);
  });
});
