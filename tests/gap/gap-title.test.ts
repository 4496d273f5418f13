import { describe, expect, it } from "vitest";
import { titleGap } from "../../src/gap/gap-title.ts";
import { createAnalyzer } from "../../src/text/analyzer.ts";

const analyzer = createAnalyzer();
const terms = ["profile", "move", "bookmark", "print", "vpn"].map((term) => ({
  term,
  weight: 3,
  tickets: 3,
}));
const title = (...subjects: string[]) => titleGap(subjects, { terms, label: "move profile", analyzer });

describe("a subject becomes a heading", () => {
  it.each([
    ["How do I move my profile??", "How to move your profile"],
    ["how to move a profile", "How to move a profile"],
    ["Is there a way to move the profile", "How to move the profile"],
    ["Is it possible to print my bookmarks?", "How to print your bookmarks"],
    ["I want to move my profile. Thanks in advance", "How to move your profile"],
    ["Hi, I can't print bookmarks", "Cannot print bookmarks"],
    ["RE: FW: profile will not move!!!", "Profile will not move"],
    ["MOVE PROFILE TO NEW PC", "Move profile to new pc"],
    ["'Print profile failed'", "Print profile failed"],
    ["Printing a profile [SOLVED]", "Printing a profile"],
    ["iPrint moves the VPN profile", "iPrint moves the VPN profile"],
  ])("%s", (subject, expected) => {
    expect(title(subject)).toBe(expected);
  });
});

it.each([
  ["no subjects", []],
  ["empty subjects", ["", "???"]],
  ["subjects that tell nothing", ["Help", "Problem with everything"]],
  ["a story for a subject", [`move profile ${"and then it went on ".repeat(5)}`]],
])("is the label for %s", (_, subjects) => {
  expect(title(...subjects)).toBe("Move profile");
});

it("prefers a heading to somebody's own story", () => {
  expect(title("When I move profile I get mad", "Moving a profile fails at once")).toBe(
    "Moving a profile fails at once",
  );
});

it.each([
  ["one that breaks off", "Move profile profile to", "Move profile twice"],
  ["one that names a version", "Move VPN profile 115.2", "Move a VPN profile"],
  ["one that names what was masked", "Move profile of [e-mail]", "Move the VPN profile"],
])("prefers a heading to %s", (_, poor, good) => {
  expect(title(poor, good)).toBe(good);
});

it("does not take a particle for the middle of a sentence", () => {
  expect(title("Moved VPN cannot log in", "Print the bookmarks now")).toBe("Moved VPN cannot log in");
});
