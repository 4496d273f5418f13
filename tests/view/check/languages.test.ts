import { describe, expect, it } from "vitest";
import { slotsOf } from "../../../src/core/text/message.ts";
import { RULES } from "../../../src/desk/check/rules/all-rules.ts";
import { checkPart } from "../../../src/view/check/check-part.ts";
import { formatCheck } from "../../../src/view/check/format-check.ts";
import { formatReview } from "../../../src/view/check/format-review.ts";
import { GERMAN_CHECK } from "../../../src/view/check/languages/de.ts";
import { PAGE_TEXTS } from "../../../src/view/check/languages/en.ts";
import { SPANISH_CHECK } from "../../../src/view/check/languages/es.ts";
import { FRENCH_CHECK } from "../../../src/view/check/languages/fr.ts";
import { check } from "../../desk/check/desk.ts";

/** Every text there is, in English. */
const ENGLISH: Readonly<Record<string, string>> = Object.fromEntries([
  ...RULES.flatMap(({ name, why, texts }) => [
    [`${name}.why`, why] as const,
    ...Object.entries(texts).map(([key, text]) => [`${name}.${key}`, text] as const),
  ]),
  ...Object.entries(PAGE_TEXTS),
]);

/** Names that a language may do without: French puts the plural elsewhere. */
const slots = (text: string): string[] => slotsOf(text);

describe.each([GERMAN_CHECK, FRENCH_CHECK, SPANISH_CHECK])("$language", ({ texts }) => {
  it("has every text of every rule and of the page, and no other", () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(ENGLISH).sort());
  });

  it("fills the same places as the English text", () => {
    const wrong = Object.keys(ENGLISH).filter((key) => `${slots(texts[key]!)}` !== `${slots(ENGLISH[key]!)}`);
    expect(wrong).toEqual([]);
  });

  it("says nothing in English", () => {
    const same = Object.keys(ENGLISH).filter(
      (key) => texts[key] === ENGLISH[key] && /\p{L}{3}/u.test(texts[key]!.replace(/\{.*\}/, "")),
    );
    expect(same.filter((key) => !SAME_EVERYWHERE.includes(key))).toEqual([]);
  });
});

/** Words that two languages share. */
const SAME_EVERYWHERE = ["severity.error", "head.article", "head.minutes", "review.minutes"];

describe("a check in German", () => {
  const german = check(
    {
      "a.md":
        "# Overview\n\n[mehr](gone.md) and [two](also.md), and one more line that says what is to be done here today.\n",
    },
    { language: GERMAN_CHECK },
  );

  it("tells findings, reasons and the page in German, with its numbers", () => {
    const text = formatCheck(german, "text", { language: GERMAN_CHECK, limit: 1 });
    expect(text).toContain(
      "dead-link (Fehler, 2): Der Leser wird mitten in einer Antwort ins Nichts geschickt.",
    );
    expect(text).toContain("Der Link „mehr“ führt zu gone.md, und das gibt es nicht.");
    expect(text).toContain("  … und 1 weiterer Fund\n");
    expect(text).toMatch(/2 Fehler, \d Warnung(?:en)? und \d Hinweise? in 1 von 1 Artikel\.\n$/);
    expect(formatCheck(german, "html", { language: GERMAN_CHECK })).toContain('<html lang="de">');
    expect(formatCheck(german, "markdown", { language: GERMAN_CHECK })).toContain("# Prüfung der Artikel");
  });

  it("is a part of a report in German, and an order of review", () => {
    const { counts, rules, articles, articlesWithFindings } = german;
    const table = {
      counts,
      rules,
      articles,
      articlesWithFindings,
      accepted: 0,
      rulesRun: rules.length,
      review: [],
    };
    expect(checkPart(table, { language: GERMAN_CHECK })).toMatchObject({
      name: "Artikel zum Nachbessern",
      markdown: expect.stringContaining("| Regel | Wie schlimm | Funde | Warum es zählt |"),
    });
    expect(formatReview([], { language: GERMAN_CHECK })).toBe(
      "Nichts anzusehen: Niemand traf schlecht auf einen Artikel.\n",
    );
  });
});
