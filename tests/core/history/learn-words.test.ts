import { describe, expect, it } from "vitest";
import { addToHistory } from "../../../src/core/history/add-to-history.ts";
import { createHistory } from "../../../src/core/history/create-history.ts";
import { learnWords } from "../../../src/core/history/learn-words.ts";
import { createAnalyzer } from "../../../src/core/text/analyzer.ts";
import { makeTicket } from "../../make/ticket.ts";

const analyzer = createAnalyzer();
const tickets = [
  makeTicket({
    id: "2",
    subject: "Printer jam",
    description: "the printer eats paper",
    linkedArticles: ["jam", "jam"],
  }),
  makeTicket({ id: "1", subject: "Salary", linkedArticles: ["pay"], createdAt: "2026-05-01" }),
  makeTicket({ id: "3", subject: "New laptop", linkedArticles: [] }),
  makeTicket({ id: "4", subject: "Not said how it was closed" }),
];

describe("learnWords", () => {
  it("keeps the tickets that say how they were closed, by id, each article once", () => {
    const { questions } = learnWords(createHistory(tickets, analyzer));
    expect(questions.map(({ articleIds }) => articleIds)).toEqual([["pay"], ["jam"], []]);
    expect(questions[0]!.createdAt).toBe("2026-05-01");
  });

  it("weighs a word of the subject 1, a lone remark 1 − ln 2, and more what is repeated", () => {
    const { terms, weights } = learnWords(createHistory(tickets, analyzer)).questions[1]!;
    const weightOf = (word: string) => weights[terms.indexOf(analyzer.terms(word)[0]!)];
    expect(weightOf("jam")).toBeCloseTo(1, 6);
    expect(weightOf("paper")).toBeCloseTo(1 - Math.LN2, 6);
    expect(weightOf("printer")).toBeCloseTo(1 + Math.log(3) - Math.LN2, 6);
  });

  it("does not depend on when a ticket was added", () => {
    const [first, ...rest] = tickets;
    const grown = addToHistory(createHistory(rest, analyzer, { halfLifeDays: 90 }), [first!], analyzer);
    const whole = createHistory(tickets, analyzer, { halfLifeDays: 90 });
    const plain = (learned: ReturnType<typeof learnWords>) => ({
      ...learned,
      questions: learned.questions.map((one) => ({
        ...one,
        byTerm: Object.fromEntries(one.terms.map((term, i) => [term, one.weights[i]])),
        terms: [],
        weights: [],
      })),
    });
    expect(plain(learnWords(grown))).toEqual(plain(learnWords(whole)));
  });
});
