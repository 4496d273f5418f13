import { describe, expect, it } from "vitest";
import { slotsOf } from "../../../src/core/text/message.ts";
import { draftArticle } from "../../../src/desk/draft/draft-article.ts";
import { CATALOGUES, type DraftTexts } from "../../../src/desk/draft/draft-texts.ts";
import { nearby, ticket, unsolvable } from "../../core/gap/tickets.ts";
import { makeGap } from "../../view/report/make-assessment.ts";

const keys = Object.keys(CATALOGUES.en) as (keyof DraftTexts)[];

/** A draft of a gap whose tickets say these. */
function draftOf(texts: readonly string[], options = {}): string {
  const tickets = texts.map((text, at) => ticket(`T${at}`, text));
  const gap = makeGap(
    "gap-0123456789abcdef",
    tickets.map(({ id }) => id),
  );
  const verdicts = tickets.map(({ id }) => unsolvable(id, { evidence: [nearby("network/vpn", 0.4)] }));
  const resolved = [ticket("R1", "vpn", { resolutionText: "Switched the client to TCP port 443." })];
  return draftArticle(gap, { tickets, verdicts, resolved }, options).markdown;
}

const headings = (markdown: string): string[] =>
  [...markdown.matchAll(/^## (.+)$/gm)].map((match) => match[1]!);

const ENGLISH = "My tunnel breaks when I am in the hotel and it does not come back";
const GERMAN =
  "Mein Tunnel bricht im Hotel ab, wenn ich mich mit dem WLAN verbinde, und ich kann nicht arbeiten";

describe.each(["de", "fr", "es"] as const)("the draft's catalogue %s", (language) => {
  const texts = CATALOGUES[language];

  it("has the same places as the English one, and nothing that is left in English", () => {
    for (const key of keys) expect([key, slotsOf(texts[key])]).toEqual([key, slotsOf(CATALOGUES.en[key])]);
    const same = keys.filter((key) => texts[key] === CATALOGUES.en[key]);
    expect(same.filter((key) => key !== "environmentName")).toEqual([]);
  });

  it("says every line of a draft", () => {
    const lines = (markdown: string): string[] => markdown.replace(/^---[\s\S]*?\n---\n/, "").split("\n");
    const known = new Set(lines(draftOf([ENGLISH, ENGLISH])));
    const own = lines(draftOf([ENGLISH, ENGLISH], { language }));
    expect(own.filter((line) => line !== "" && known.has(line))).toEqual([
      "# How to gap-0123456789abcdef",
      "- Title of network/vpn (network/vpn)",
    ]);
  });
});

it("is written as its tickets are, unless told otherwise", () => {
  expect(headings(draftOf([GERMAN, GERMAN, ENGLISH]))).toEqual([
    "Symptome",
    "Umgebung",
    "Mögliche Schritte",
    "Nächste Artikel",
    "Offene Fragen",
  ]);
  expect(headings(draftOf([GERMAN, ENGLISH, ENGLISH]))[0]).toBe("Symptoms");
  expect(headings(draftOf([GERMAN], { language: "en" }))[0]).toBe("Symptoms");
  expect(headings(draftOf(["vpn"]))[0]).toBe("Symptoms");
});

it("has the same keys in its front matter in every language", () => {
  const header = (text: string) => /^---[\s\S]*?\n---/.exec(text)![0];
  expect(header(draftOf([ENGLISH], { language: "fr" }))).toBe(header(draftOf([ENGLISH])));
});

it("takes own texts, and refuses what is none", () => {
  expect(headings(draftOf([ENGLISH], { texts: { symptoms: "What happens" } }))[0]).toBe("What happens");
  expect(() => draftOf([ENGLISH], { language: "it" })).toThrow(
    "language must be one of en, de, fr, es, or come with all its texts",
  );
  expect(() => draftOf([ENGLISH], { texts: { nothing: "x" } })).toThrow("texts by their names");
});
