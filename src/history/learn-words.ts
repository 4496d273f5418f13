import { compareText } from "../search/compare-text.ts";
import type { LearnedWords, PastQuestion } from "../search/learned-words.ts";
import type { History, HistoryBlock } from "./history.ts";

/**
 * The words of resolved tickets for the portal's search: `search(index, query, { learned })` then also finds an article by the
 * words in which past customers asked for it. Tickets closed without an article teach it nothing. Give the same value to every
 * call, and make a new one when the history has grown. O(terms of all tickets).
 */
export function learnWords(history: History): LearnedWords {
  const questions = history.blocks.flatMap(questionsOf).sort((a, b) => compareText(a.ticketId, b.ticketId));
  return { questions, halfLifeDays: history.halfLifeDays };
}

function questionsOf({
  tickets,
  vocabulary,
  vectors,
}: HistoryBlock): (PastQuestion & { ticketId: string })[] {
  const terms = [...vocabulary.keys()];
  return tickets.flatMap(({ id, articleIds, createdAt }, place) => {
    if (articleIds.length === 0) return [];
    const [from, to] = [vectors.offsets[place]!, vectors.offsets[place + 1]!];
    return {
      ticketId: id,
      articleIds: [...new Set(articleIds)],
      terms: Array.from(vectors.terms.subarray(from, to), (number) => terms[number]!),
      weights: vectors.frequencies.subarray(from, to).map(toWeight),
      createdAt,
    };
  });
}

/**
 * Frequencies are 1 + ln(2 · times in the subject + times in the description): a word of the subject becomes 1, one that
 * only the description has, and once, 0.31.
 */
function toWeight(frequency: number): number {
  return frequency - Math.LN2;
}
