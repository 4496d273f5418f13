import { describe, expect, it } from "vitest";
import { labelGap } from "../../../src/core/name/gap-label.ts";
import { findPhrases } from "../../../src/core/name/phrases.ts";
import { vagueTermsOf } from "../../../src/core/name/vague-terms.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";

const analyzer = createAnalyzer();

/** The label of tickets with these texts, each of their terms telling as much as the next. */
function label(texts: readonly string[], weights: Readonly<Record<string, number>> = {}): string {
  const phrases = findPhrases(texts, analyzer);
  const terms = phrases
    .filter((phrase) => phrase.terms.length === 1)
    .map((phrase) => ({
      term: phrase.terms[0]!,
      weight: weights[phrase.terms[0]!] ?? 3,
      tickets: phrase.texts,
    }));
  return labelGap(phrases, terms, { tickets: texts.length, vague: vagueTermsOf(analyzer) });
}

describe("labelGap", () => {
  it.each([
    [
      "a filler second word",
      ["marking as read, way", "way: marking as read", "marking as read, a way"],
      "marking as read",
    ],
    [
      "a vague second word",
      ["badge reader, message", "message: badge reader", "badge reader. message"],
      "badge reader",
    ],
    [
      "a word of the same family",
      ["printer queue, printed", "printer queue: printed", "printed. printer queue"],
      "printer queue",
    ],
    [
      "somebody's given name",
      ["badge reader, Anna", "badge reader\nAnna", "Anna: badge reader"],
      "badge reader",
    ],
    ["a filler edge", ["badge reader since", "badge reader since", "since badge reader"], "badge reader"],
  ])("leaves out %s", (_, texts, expected) => {
    expect(label(texts)).toBe(expected);
  });

  it("adds what tells something else", () => {
    expect(label(["badge reader, garage", "garage: badge reader", "badge reader. Garage"])).toBe(
      "badge reader, garage",
    );
  });

  it("adds any word that tells something to one that stands alone", () => {
    const weights = { cursor: 2, printer: 9 };
    const texts = ["printer", "printer", "printer", "printer", "printer cursor", "cursor: printer"];
    expect(label(texts, weights)).toBe("printer, cursor");
    expect(label([...texts, "printer", "printer", "printer"], weights)).toBe("printer");
  });

  it("begins with no participle: nobody knows what was", () => {
    const weights = { mark: 9, cursor: 4 };
    expect(label(["marked, cursor", "cursor. marked", "marked: cursor"], weights)).toBe("cursor, marked");
    expect(label(["marked", "marked!"])).toBe("marked");
  });

  it("adds a word of two tickets where there are but four", () => {
    const weights = { badg: 9, reader: 9 };
    const texts = ["badge reader, garage", "badge reader. Garage", "badge reader", "badge reader"];
    expect(label(texts, weights)).toBe("badge reader, garage");
    expect(label([...texts, "badge reader"], weights)).toBe("badge reader");
  });

  it("is vague only where all words are", () => {
    expect(label(["the message", "a message", "message"])).toBe("message");
    expect(label([])).toBe("");
    expect(label(["128.6.0esr", "128.6.0esr, badge reader", "128.6.0esr, badge reader"])).toBe(
      "badge reader",
    );
  });

  it("takes two vague words together for a name", () => {
    expect(label(["full screen", "full screen", "full screen"])).toBe("full screen");
  });
});
