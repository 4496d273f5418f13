import { expect, it } from "vitest";
import { environmentWords } from "../../../src/desk/draft/environment-words.ts";

it.each([
  ["known names under one spelling", ["on my iphone", "iOS again"], [["iOS", 2]]],
  ["a version from two tickets on", ["Keelbook 4.2 hangs", "since Keelbook 4.2"], [["Keelbook 4.2", 2]]],
  ["no version of one ticket", ["Keelbook 4.2 hangs", "hangs"], []],
  ["an error code", ["code 0x80070005", "0X80070005!"], [["0x80070005", 2]]],
  ["no dates and rooms", ["Since 2024 in Room 12 at 10", "Since 2024 in Room 12 at 10"], []],
  ["nothing in nothing", [""], []],
])("finds %s", (_, texts, expected) => {
  const found = environmentWords(texts.map((subject) => ({ subject, description: "" })));
  expect(found.map(({ name, tickets }) => [name, tickets])).toEqual(expected);
});

it.each([
  [
    "a name of a quarter of the tickets",
    ["the tile of Keelbook hangs", "our keelbook", "in Keelbook", "no"],
    [["Keelbook", 3]],
  ],
  ["no name of fewer", ["the Keelbook", "in Keelbook", ...Array<string>(7).fill("no")], []],
  ["no word that most write small", ["out of Space", "no Space", "no space", "a space", "space is gone"], []],
  ["no person, day or menu", ["by Tobias on Monday in Settings", "by Tobias on Monday in Settings"], []],
  ["Teams, but no teams", ["it hangs when Teams starts", "two teams"], [["Teams", 1]]],
])("finds in descriptions %s", (_, descriptions, expected) => {
  const found = environmentWords(descriptions.map((description) => ({ subject: "", description })));
  expect(found.map(({ name, tickets }) => [name, tickets])).toEqual(expected);
});

it("takes no German noun for a product, but names that are known and those with a version", () => {
  const found = environmentWords(
    [
      "Wie kann meine Frau die Lampe auch mit dem iPhone steuern?",
      "Kann ich die Lampe mit einem zweiten Handy nutzen?",
      "Ich möchte, dass meine Frau die Lampe mit Keelbook 4.2 steuern kann, auch mit dem Handy.",
      "Meine Frau will die Lampe auch nutzen, wie geht das mit Keelbook 4.2?",
    ].map((description) => ({ subject: "Zweites Handy", description })),
  );
  expect(found.map(({ name }) => name)).toEqual(["Keelbook 4.2", "iOS"]);
});

it("takes no word of time or order for a product", () => {
  const ticket = {
    subject: "badge",
    description: "It is red. It came back, Second time, and, Urgent, for Somebody",
  };
  expect(environmentWords([ticket, ticket, ticket])).toEqual([]);
});

it("names at most ten, most tickets first, ties by name", () => {
  const all = "mac iphone ipad android ubuntu win11 chrome firefox safari outlook vpn wifi macos";
  const found = environmentWords([
    { subject: all, description: "" },
    { subject: "vpn", description: "" },
  ]);
  expect(found).toHaveLength(10);
  expect(found.slice(0, 2)).toEqual([
    { name: "VPN", tickets: 2 },
    { name: "Android", tickets: 1 },
  ]);
});
