import { rowOf } from "../math/sparse-rows.ts";
import { maskPersonalData } from "../privacy/mask-personal-data.ts";
import type { LearnedWords, PastQuestion } from "../search/learned-words.ts";
import { compareText } from "../text/compare-text.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { mustBeTickets } from "../ticket/ticket-door.ts";
import type { History, HistoryBlock } from "./history.ts";
import { mustBeHistory } from "./history-door.ts";

/**
 * The words of resolved tickets for the portal: `search(index, query, { learned })` then also finds an article by the words in
 * which past customers asked for it, and with the `tickets` that the history was made of, `suggest` completes to subjects that
 * several of them had in common. Only words that three people or more share can find anything or are shown, ten for what no article
 * has, as it may be a name; and only to viewers who hold all the audiences of those who wrote them. Tickets closed without an article teach no more than how many people share a word.
 * Give the same value to every call, and make a new one when the history has grown. O(terms of all tickets).
 */
export function learnWords(history: History, tickets: readonly Ticket[] = []): LearnedWords {
  mustBeHistory(history, "learnWords");
  mustBeTickets(tickets, "learnWords: tickets");
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
  return tickets.map(({ id, articleIds, createdAt, audiences, requester }, place) => {
    return {
      ticketId: id,
      articleIds: [...new Set(articleIds)],
      terms: Array.from(rowOf(vectors.terms, vectors.offsets, place), (number) => terms[number]!),
      weights: rowOf(vectors.frequencies, vectors.offsets, place).map(toWeight),
      subject: articleIds.length === 0 ? null : withoutPersonalData(subjects.get(id)),
      createdAt,
      audiences,
      requester,
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
