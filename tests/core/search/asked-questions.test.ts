import { describe, expect, it } from "vitest";
import { askedQuestions } from "../../../src/core/search/asked-questions.ts";

const question = (subject: string | null, ...articles: number[]) => ({ subject, articles, requester: null });
const allShared = (): boolean => true;
const texts = (...subjects: string[]): string[] =>
  askedQuestions(
    subjects.map((subject) => question(subject, 0)),
    allShared,
  ).map(({ text }) => text);

describe("askedQuestions", () => {
  it("shows what three people asked, and not what two did", () => {
    expect(texts("VPN drops", "VPN drops", "VPN drops", "No sound", "No sound")).toEqual(["VPN drops"]);
  });

  it.each([
    [["ann", "ann", "ann"], 0],
    [["ann", "bob", "ann"], 0],
    [["ann", "bob", "cas"], 1],
    [["ann", "ann", null, null], 1],
    [["ann", "ann", null], 0],
  ])("counts people, not tickets: %j make %i", (requesters, shown) => {
    const own = requesters.map((requester) => ({ ...question("VPN drops", 0), requester }));
    expect(askedQuestions(own, allShared)).toHaveLength(shown);
  });

  it("shows no subject with a word that too few share", () => {
    const own = Array.from({ length: 5 }, () => question("Mailbox of Okonkwo", 0));
    expect(askedQuestions(own, (subject) => !subject.includes("Okonkwo"))).toEqual([]);
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
    expect(askedQuestions([question(null, 0), question(null, 0), question(null, 0)], allShared)).toEqual([]);
  });

  it("leads to the article that closed most of them", () => {
    const [asked] = askedQuestions(
      [question("VPN", 2), question("VPN", 1, 2), question("VPN", 1), question("VPN", 1)],
      allShared,
    );
    expect(asked?.article).toBe(1);
  });
});
