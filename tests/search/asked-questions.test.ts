import { describe, expect, it } from "vitest";
import { ASKED_BY, askedQuestions } from "../../src/search/asked-questions.ts";

const question = (subject: string | null, ...articles: number[]) => ({
  subject,
  articles,
  terms: [],
  weights: [],
  say: 1,
});
const texts = (...subjects: string[]): string[] =>
  askedQuestions(subjects.map((subject) => question(subject, 0))).map(({ text }) => text);

describe("askedQuestions", () => {
  it("shows what three people asked, and not what two did", () => {
    expect(ASKED_BY).toBe(3);
    expect(texts("VPN drops", "VPN drops", "VPN drops", "No sound", "No sound")).toEqual(["VPN drops"]);
  });

  it("takes subjects of the same words for one, and shows what most wrote", () => {
    expect(texts("vpn drops!", "VPN drops", "drops: VPN", "VPN drops")).toEqual(["VPN drops"]);
  });

  it("never shows a word that fewer wrote", () => {
    expect(
      texts("Laptop for Zebulon", "Laptop for Aurelia", "Laptop for Xaver", "Laptop for Zebulon"),
    ).toEqual([]);
  });

  it.each([
    ["a subject without words", "?!"],
    ["a story", `${"so ".repeat(40)}long`],
  ])("passes over %s", (_, subject) => {
    expect(texts(subject, subject, subject)).toEqual([]);
  });

  it("passes over subjects that are not known", () => {
    expect(askedQuestions([question(null, 0), question(null, 0), question(null, 0)])).toEqual([]);
  });

  it("leads to the article that closed most of them", () => {
    const [asked] = askedQuestions([
      question("VPN", 2),
      question("VPN", 1, 2),
      question("VPN", 1),
      question("VPN", 1),
    ]);
    expect(asked?.article).toBe(1);
  });
});
