import { compareText } from "../search/compare-text.ts";
import type { LearnedWords, PastQuestion } from "../search/learned-words.ts";
import { maskPersonalData } from "../text/mask-personal-data.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { History, HistoryBlock } from "./history.ts";

/**
 * The words of resolved tickets for the portal: `search(index, query, { learned })` then also finds an article by the words in
 * which past customers asked for it, and with the `tickets` that the history was made of, `suggest` completes to subjects that
 * several of them had in common (three or more; none with personal data). Tickets closed without an article teach it nothing.
 * Give the same value to every call, and make a new one when the history has grown. O(terms of all tickets).
 */
export function learnWords(history: History, tickets: readonly Ticket[] = []): LearnedWords {
  const subjects = new Map(tickets.map(({ id, subject }) => [id, subject.trim()]));
  const questions = history.blocks
    .flatMap((block) => questionsOf(block, subjects))
    .sort((a, b) => compareText(a.ticketId, b.ticketId));
  return { questions, halfLifeDays: history.halfLifeDays };
}

interface IdentifiedQuestion extends PastQuestion {
  readonly ticketId: string;
}

function questionsOf(
  { tickets, vocabulary, vectors }: HistoryBlock,
  subjects: ReadonlyMap<string, string>,
): IdentifiedQuestion[] {
  const terms = [...vocabulary.keys()];
  return tickets.flatMap(({ id, articleIds, createdAt }, place) => {
    if (articleIds.length === 0) return [];
    const [from, to] = [vectors.offsets[place]!, vectors.offsets[place + 1]!];
    return {
      ticketId: id,
      articleIds: [...new Set(articleIds)],
      terms: Array.from(vectors.terms.subarray(from, to), (number) => terms[number]!),
      weights: vectors.frequencies.subarray(from, to).map(toWeight),
      subject: withoutPersonalData(subjects.get(id)),
      createdAt,
    };
  });
}

function withoutPersonalData(subject: string | undefined): string | null {
  return subject === undefined || subject === "" || maskPersonalData(subject) !== subject ? null : subject;
}

/**
 * Frequencies are 1 + ln(2 · times in the subject + times in the description): a word of the subject becomes 1, one that
 * only the description has, and once, 0.31.
 */
function toWeight(frequency: number): number {
  return frequency - Math.LN2;
}
