import type { Article } from "../../../src/core/article/article.ts";
import { createRandom, shuffle } from "../../../src/core/math/random.ts";
import type { Ticket } from "../../../src/core/ticket/ticket.ts";
import { makeArticle } from "../../make/article.ts";
import { office } from "./desk.ts";

/** A made-up desk: each topic has words of its article and words of its customers, which have little in common. */
export interface LearningDesk {
  readonly articles: readonly Article[];
  readonly tickets: readonly Ticket[];
}

const LETTERS = "bcdfghjklmnprstvz";

/** A word that no analyzer cuts, stems or knows. */
export function madeWord(random: () => number): string {
  const letter = (from: string): string => from[Math.floor(random() * from.length)]!;
  return Array.from({ length: 3 }, () => letter(LETTERS) + letter("aou")).join("") + letter("kmp");
}

export interface DeskOptions {
  readonly seed: number;
  readonly tickets: number;
  readonly topics?: number;
  /** Chance that a customer's word is the article's own, in [0, 1]. */
  readonly shared?: number;
}

/** Two of three topics have an article; tickets of the third kind were closed without one. */
export function learningDesk({ seed, tickets, topics = 24, shared = 0.15 }: DeskOptions): LearningDesk {
  const random = createRandom(seed);
  const some = (count: number): string[] => Array.from({ length: count }, () => madeWord(random));
  const noise = some(40);
  const known = Array.from({ length: topics }, (_, i) => ({
    articleId: i % 3 === 2 ? null : `kb${String(i).padStart(2, "0")}`,
    own: some(12),
    customers: some(8),
  }));
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)]!;
  const articles = known.flatMap(({ articleId, own }) =>
    articleId === null
      ? []
      : [
          makeArticle({
            id: articleId,
            title: own.slice(0, 3).join(" "),
            body: {
              "": `${own.slice(3, 8).join(" ")} ${pick(noise)}. ${own.slice(8).join(" ")} ${pick(noise)}.`,
            },
          }),
        ],
  );
  const made = Array.from({ length: tickets }, (_, i) => {
    const topic = pick(known.map((_, place) => String(place)));
    const { articleId, own, customers } = known[Number(topic)]!;
    const words = Array.from({ length: 5 }, () => pick(random() < shared ? own : customers));
    return office(`T${i}`, words.slice(0, 2).join(" "), {
      description: [...words.slice(2), pick(noise), pick(noise), pick(noise)].join(" "),
      linkedArticles: articleId === null ? [] : [articleId],
    });
  });
  return { articles, tickets: made };
}

/** The same tickets, each with another's answer. */
export function withShuffledAnswers(tickets: readonly Ticket[], seed: number): Ticket[] {
  const answers = shuffle(
    tickets.map(({ linkedArticles }) => linkedArticles),
    createRandom(seed),
  );
  return tickets.map((ticket, i) => ({ ...ticket, linkedArticles: answers[i]! }));
}

/** A desk where each article closed one ticket and no more: nothing to learn for the next one. */
export function neverRepeatingDesk(seed: number, count: number): LearningDesk {
  const random = createRandom(seed);
  const some = (size: number): string[] => Array.from({ length: size }, () => madeWord(random));
  const noise = some(30);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)]!;
  const topics = Array.from({ length: count }, (_, i) => ({
    id: `kb${String(i).padStart(3, "0")}`,
    words: some(8),
  }));
  return {
    articles: topics.map(({ id, words }) =>
      makeArticle({ id, title: words.slice(0, 3).join(" "), body: { "": words.slice(3).join(" ") } }),
    ),
    tickets: topics.flatMap(({ id, words }, i) => [
      office(`T${i}`, `${pick(words)} ${pick(noise)}`, {
        description: `${pick(words)} ${pick(noise)} ${pick(noise)}`,
        linkedArticles: [id],
      }),
      office(`U${i}`, `${pick(noise)} ${pick(noise)}`, {
        description: some(3).join(" "),
        linkedArticles: [],
      }),
    ]),
  };
}
