import { describe, expect, it } from "vitest";
import { cleanBody } from "../../../src/core/ticket/clean-body.ts";
import { readLabelledMails } from "./read-labelled-mails.ts";

const MAILS = readLabelledMails();

describe("cleanBody, on mails labelled by hand", () => {
  it.each(MAILS.map((mail) => [mail.name, mail] as const))(
    "%s: loses no word of the customer's",
    (_name, mail) => {
      const clean = linesOf(cleanBody(mail.text));
      expect(mail.stays.filter((line) => !isIn(line, clean))).toEqual([]);
    },
  );

  it("keeps few lines that should go", () => {
    const kept = MAILS.flatMap(({ name, text, goes }) => {
      const clean = linesOf(cleanBody(text));
      return goes.some((line) => line !== "" && clean.includes(line)) ? [name] : [];
    });
    expect(kept).toEqual(KNOWN_TO_STAY);
  });

  it("changes nothing when it cleans twice", () => {
    for (const { text } of MAILS) expect(cleanBody(cleanBody(text))).toBe(cleanBody(text));
  });

  it("has enough of both to say something", () => {
    expect(MAILS.length).toBeGreaterThan(350);
    expect(MAILS.flatMap(({ stays }) => stays).length).toBeGreaterThan(400);
    expect(MAILS.flatMap(({ goes }) => goes).length).toBeGreaterThan(400);
  });
});

/**
 * In doubt the text stays: a name with no closing before it, a slogan that is a sentence, a dash that may begin a list, after "Thanks" a word
 * that is no common given name, a closing with a place.
 */
const KNOWN_TO_STAY = [
  "quotes: forwarded: the older mail is the message",
  "short-mails: signature: Beste Grüße aus Hamburg Mia",
  "signatures-english: slogan on the card",
  "signatures-english: name only after blank lines",
  "signatures-english: several thanks",
  "signatures-english: hyphen name",
];

function linesOf(text: string): readonly string[] {
  return text.split("\n").map((line) => line.trim());
}

/** Whether a line is there, or its beginning: an attribution may stand on the same line. */
function isIn(line: string, clean: readonly string[]): boolean {
  return clean.some((kept) => kept === line || (kept.length > 10 && line.startsWith(kept)));
}
