import { expect, it } from "vitest";
import { titleGap } from "../../../src/core/name/gap-title.ts";
import { vagueTermsOf } from "../../../src/core/name/vague-terms.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";

const analyzer = createAnalyzer();
const terms = ["profile", "move", "bookmark", "print", "vpn"].map((term) => ({
  term,
  weight: 3,
  tickets: 3,
}));
const truth = () => ({ share: 1, beside: 1, of: [] });
const vague = vagueTermsOf(analyzer);
const titled = { terms, tickets: 3, label: "move profile", analyzer, vague, truth };
const said = (subject: string, ...sentences: string[]) => ({ subject, sentences });
/** Other tickets, so that the second is hardly less typical than the first. */
const OTHERS = Array<string>(20).fill("");
const title = (...subjects: string[]) =>
  titleGap(
    subjects.map((subject) => said(subject)),
    titled,
  );

it.each([
  ["no subjects", []],
  ["empty subjects", ["", "???"]],
  ["subjects that tell nothing", ["Help", "Problem with everything"]],
  ["a number that is somebody's own", ["Move profile 7021645199"]],
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
  ["one that names a version", "Move 115.2 VPN profile", "Move a VPN profile"],
  ["one that names what was masked", "Move profile of [e-mail]", "Move the VPN profile"],
  ["one with a number that is somebody's own", "Move VPN profile 7021645199", "Move your VPN profile"],
  ["a pile of nouns", "VPN profile bookmark", "VPN profile does not print"],
])("prefers a heading to %s", (_, poor, good) => {
  expect(title(poor, good, ...OTHERS)).toBe(good);
});

it.each([
  ["Move VPN profile where", "Move VPN profile"],
  ["How do I move my VPN profile to the", "How to move your VPN profile"],
])("ends no title on a word that something has to follow: %j", (subject, whole) => {
  expect(title(subject)).toBe(whole);
});

it("does not take a particle for the middle of a sentence", () => {
  expect(title("Moved VPN cannot log in", "Print the bookmarks now")).toBe("Moved VPN cannot log in");
});

it("takes the words of many tickets before those of few", () => {
  const shared = {
    ...titled,
    terms: terms.map((each) => ({ ...each, tickets: each.term === "vpn" ? 1 : 3 })),
  };
  expect(
    titleGap(
      ["Print by VPN", "Print a bookmark", ...OTHERS].map((each) => said(each)),
      shared,
    ),
  ).toBe("Print a bookmark");
});

it("reads the first sentences where the subject says nothing, and subjects before sentences", () => {
  expect(titleGap([said("Help", "How do I move my profile?")], titled)).toBe("How to move your profile");
  expect(titleGap([said("How to print a profile", "How do I move my profile?")], titled)).toBe(
    "How to print a profile",
  );
});

it("passes over what is true of few, however well it reads", () => {
  const share = (text: string) => (text === "Print a bookmark" ? 0.9 : 0.4);
  const subjects = ["How to move a profile", "Print a bookmark"].map((each) => said(each));
  const told = { ...titled, truth: (text: string) => ({ share: share(text), beside: 0, of: [] }) };
  expect(titleGap(subjects, told)).toBe("Print a bookmark");
  expect(titleGap(subjects.slice(0, 1), told)).toBeNull();
});

it("takes the part of a subject that is true, where the whole is not", () => {
  const share = (text: string) => (text === "Cannot move a profile" ? 0.9 : 0.4);
  const told = { ...titled, truth: (text: string) => ({ share: share(text), beside: 0, of: [] }) };
  for (const more of [" since the update of May", " - a question", ", and the printer is gone"])
    expect(titleGap([said(`Cannot move a profile${more}`)], told)).toBe("Cannot move a profile");
});
