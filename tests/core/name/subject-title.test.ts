import { expect, it } from "vitest";
import { subjectTitle } from "../../../src/core/name/name-gap.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";

const analyzer = createAnalyzer();
const telling = [
  { term: "wipe", weight: 5, tickets: 2 },
  { term: "profil", weight: 3, tickets: 7 },
  { term: "email", weight: 2, tickets: 8 },
];

it.each([
  ["email", "Email: 8 different questions"],
  ["wipe, profile", "Profile, wipe: 8 different questions"],
  ["wipe a profile, email", "Email, wipe a profile: 8 different questions"],
  ["email, something else", "Email, something else: 8 different questions"],
])("names first what most tickets name: %s", (label, title) => {
  expect(subjectTitle({ label, telling, tickets: 8, analyzer })).toBe(title);
});
