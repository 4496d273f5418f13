import { describe, expect, it } from "vitest";
import { redact } from "../../../src/core/privacy/redact.ts";

/** Who stands beside the text, the text, and what is left of it. */
const CASES: readonly (readonly [names: string, text: string, left: string])[] = [
  ["Ewa Nowak", "access to lab 4 - Ewa Nowak", "access to lab 4 - [name]"],
  ["Ewa Nowak", "NOWAK, EWA: no mail", "[name]: no mail"],
  ["Ewa Nowak", "ewa nowak cannot print", "[name] cannot print"],
  ["Ewa Nowak", "add nowak, ewa to the group", "add [name] to the group"],
  ["Ewa Nowak", "for E. Nowak, not for Ewa N.", "for [name], not for [name]"],
  ["Ewa Nowak", "folder ewa.nowak is gone", "folder [name] is gone"],
  ["Ewa Nowak", "Nowak's laptop", "[name]'s laptop"],
  ["Ewa Nowak; ewa.nowak@desk.example", "mail to ewa.nowak@desk.example fails", "mail to [e-mail] fails"],
  ["nowak, ewa (sales)", "Ewa Nowak, sales", "[name], sales"],
  ["Tom Reed", "laptop of tom reed", "laptop of [name]"],
  ["Tom Reed; treed@desk.example", "treed is locked", "[name] is locked"],
  ["Tom Reed", "treed is locked", "treed is locked"],
  ["Ewa Nowak", "nowak has no access", "[name] has no access"],
  ["Bo Lee", "Lee has no access, lee", "[name] has no access, lee"],
  ["Tom Reed", "Reed cannot sign in", "[name] cannot sign in"],
  ["t.reed@desk.example", "Tom Reed; T. Reed", "[name]; [name]"],
  ["Jörg Bäumer", "Joerg Baeumer; JORG BAUMER; bäumer jörg", "[name]; [name]; [name]"],
  ["Søren Vestergård", "Soren Vestergard and Soeren Vestergaard", "[name] and [name]"],
  ["K. Lindqvist", "Lindqvist said: restart", "[name] said: restart"],
  ["Maria del Carmen García Márquez", "Carmen García; GARCIA MARQUEZ, MARIA", "[name]; [name]"],
  ["Anna-Lena Brandt-Vogt", "anna lena brandt", "[name]"],
  ["Jan van der Meulen", "van der Meulen, Jan", "van der [name]"],
  ["Li Na", "Li Na has no badge", "[name] has no badge"],
  ["Ирина Петрова", "доступ для Петрова Ирина", "доступ для [name]"],
  // Words that say something else.
  [
    "Will Price",
    "what will price lists show? Will it work? Price is wrong",
    "what will price lists show? Will it work? Price is wrong",
  ],
  ["Will Price", "badge for Will Price", "badge for [name]"],
  ["Karl Drucker", "Drucker im Flur druckt nicht", "Drucker im Flur druckt nicht"],
  ["Rose Page", "Page not found; rose page", "Page not found; rose page"],
  ["Grace Stone", "stone grey screen, Grace period", "stone grey screen, Grace period"],
  ["Ian Will", "I will call", "I will call"],
  ["Service Desk", "the service desk does not answer", "the service desk does not answer"],
  ["IT Support; Monitoring; 4711", "IT support, monitoring 4711", "IT support, monitoring 4711"],
  ["Outlook Team", "Outlook does not start", "Outlook does not start"],
  ["Acme Printing GmbH", "Printing of Acme labels", "Printing of Acme labels"],
  ["", "nobody is named", "nobody is named"],
];

describe("names that stand beside a text", () => {
  it.each(CASES)("%s: %s", (names, text, left) => {
    expect(redact(text, { names: names.split("; ") }).text).toBe(left);
  });

  it("changes nothing more the second time", () => {
    for (const [names, , left] of CASES) expect(redact(left, { names: names.split("; ") }).text).toBe(left);
  });

  it("leaves names where they are not to be taken out", () => {
    expect(redact("Nowak", { names: ["Ewa Nowak"], rules: { name: false } }).text).toBe("Nowak");
  });

  it("gives the stand-in of the whole name", () => {
    const { text } = redact("Ewa Nowak", { names: ["Ewa Nowak"], placeholder: (_, value) => `<${value}>` });
    expect(text).toBe("<Ewa Nowak>");
  });
});
