import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseExamples } from "../../../src/core/name/choose-examples.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { ticket } from "../gap/tickets.ts";

const analyzer = createAnalyzer();
const terms = ["photo", "upload"].map((term) => ({ term, weight: 3, tickets: 3 }));
const choose = (subjects: readonly string[], most = 3) =>
  chooseExamples(
    subjects.map((subject, at) => ticket(`t${at}`, subject)),
    { terms, analyzer, most },
  ).map(({ subject }) => subject);
const told = "Upload of a photo ends with a red cross in the portal";

describe("chooseExamples", () => {
  it.each([
    ["a ticket of one word", "Photo"],
    ["one that shouts", told.toUpperCase()],
    ["one that says other things", "Garage door of the north yard stays open all night long"],
    ["one that goes on and on", `${told} ${Array.from({ length: 60 }, (_, i) => `and word${i}`).join(" ")}`],
  ])("prefers a ticket that can be read to %s", (_, poor) => {
    expect(choose([poor, told], 1)).toEqual([told]);
  });

  it("takes the more typical of two that read as well", () => {
    const other = "Photo upload ends with a grey box in the portal";
    expect(choose([told, other], 1)).toEqual([told]);
    expect(choose([other, told], 1)).toEqual([other]);
  });

  it("takes no two that say the same", () => {
    expect(choose([told, told, `${told}!`, "Photo"])).toEqual([told, "Photo"]);
  });

  it("takes other subjects before the same one again, as many see the subject alone", () => {
    const texts = [
      ["Photo upload ends with an error", "The photo that I upload to the portal ends with a red cross."],
      [
        "Photo upload ends with an error",
        "Upload of my photo fails in the portal since this morning at nine.",
      ],
      ["Photo upload ends with an error", "No photo arrives in the portal when I upload it from my phone."],
      ["Red cross", "A red cross comes up."],
    ] as const;
    const chosen = (from: number, most: number) =>
      chooseExamples(
        texts
          .slice(from)
          .map(([subject, description], at) => ({ ...ticket(`t${at}`, subject), description })),
        { terms, analyzer, most },
      ).map(({ subject }) => subject);
    expect(chosen(0, 2)).toEqual(["Photo upload ends with an error", "Red cross"]);
    expect(chosen(1, 3)).toEqual([
      "Photo upload ends with an error",
      "Red cross",
      "Photo upload ends with an error",
    ]);
  });

  it("looks at the more typical half of a large gap", () => {
    expect(
      choose([...Array.from({ length: 30 }, () => "Photo"), ...Array<string>(30).fill(told)], 1),
    ).toEqual(["Photo"]);
  });

  it("chooses tickets that are there, each once, whatever they say", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 60 }), { maxLength: 12 }), (subjects) => {
        const chosen = choose(subjects);
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(chosen.length).toBeLessThanOrEqual(3);
        expect(chosen.length).toBeGreaterThanOrEqual(Math.min(1, subjects.length));
        for (const subject of chosen) expect(subjects).toContain(subject);
      }),
      { numRuns: 200 },
    );
  });
});
