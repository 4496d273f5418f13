import { publishedArticles } from "../published.ts";
import type { Rule } from "../rule.ts";
import { ticketWords } from "../ticket-words.ts";

/** A word said less often is not what the article is about. */
const LEAST_TIMES = 3;
const TOLD = 8;

/** Words that an article uses over and over, and no customer ever does. Needs tickets whose article is known. */
export const jargon: Rule<"found" | "fix"> = {
  name: "jargon",
  group: "content",
  severity: "note",
  on: false,
  why: "Who does not know the word does not find the article, and does not understand it.",
  texts: {
    found:
      "Words that it uses over and over, and none of {tickets} tickets does, though {asked} are about it: {words}.",
    fix: "Put the customers' word in their place, or beside them where they stand first.",
  },
  limits: { tickets: 10, ticketsInAll: 200, words: 3 },
  find: (context, { tickets = 10, ticketsInAll = 200, words = 3 }) => {
    const { own, usage, tickets: all } = ticketWords(context);
    if (all < ticketsInAll) return [];
    return publishedArticles(context).flatMap(({ id, sections }) => {
      const asked = own.get(id)?.length ?? 0;
      if (asked < tickets) return [];
      const text = sections.map(({ heading, text }) => `${heading}\n${text}`).join("\n");
      const times = new Map<string, { count: number; readonly word: string }>();
      for (const { term, start, end } of context.analyzer.tokens(text)) {
        const word = text.slice(start, end);
        if (usage.has(term) || !/^\p{Ll}{5,}$/u.test(word)) continue;
        const known = times.get(term);
        if (known === undefined) times.set(term, { count: 1, word });
        else known.count++;
      }
      const strange = [...times.values()].filter(({ count }) => count >= LEAST_TIMES);
      if (strange.length < words) return [];
      const told = strange
        .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
        .slice(0, TOLD)
        .map(({ word }) => word);
      return [
        {
          articleId: id,
          line: null,
          message: ["found", { tickets: all, asked, words: told }],
          fix: "fix",
        },
      ];
    });
  },
};
