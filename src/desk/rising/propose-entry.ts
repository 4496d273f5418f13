import type { Article } from "../../core/article/article.ts";
import { addTo } from "../../core/math/add-to.ts";
import { personBehind, type Ticket } from "../../core/ticket/ticket.ts";
import type { Quoter } from "../journey/common-words.ts";
import { MIN_PEOPLE } from "../journey/journey-options.ts";
import type { RiseReason } from "./rises.ts";
import type { TopicRef } from "./topic-tickets.ts";

/** What to publish so that people need not ask. A person should read it first. */
export interface ProposedEntry {
  /** A notice for what comes suddenly, a question among the frequent ones for the rest. */
  readonly kind: "faq" | "notice";
  /** As customers word it, without words that fewer than three people use. */
  readonly question: string;
  readonly answer: string;
  /** Who should see it; `public` for everybody. Never more than may see the article. */
  readonly audiences: readonly string[];
}

interface Asked {
  readonly tickets: readonly Ticket[];
  readonly quote: Quoter;
  readonly reason: RiseReason;
  readonly ratio: number;
  readonly article: Article | null;
}

/** So many times the usual is sudden. */
const SUDDEN = 3;

export function proposeEntry(
  { label, gapId }: TopicRef,
  { tickets, quote, reason, ratio, article }: Asked,
): ProposedEntry {
  const isSudden = reason === "release" || (reason === "pace" && ratio >= SUDDEN);
  return {
    kind: isSudden ? "notice" : "faq",
    question: questionOf(tickets, quote) ?? label,
    answer: answerOf(article, gapId),
    audiences: audiencesOf(tickets, article),
  };
}

function answerOf(article: Article | null, gapId: string | null): string {
  if (article !== null)
    return `${article.summary === "" ? "" : `${article.summary} `}See “${article.title}”.`;
  if (gapId !== null) return `No article answers it yet: write the one of ${gapId}.`;
  return "No article and no gap is known for it: read its tickets, and say at least that you know of it.";
}

/** The subject that most others share their words with, of those that nothing had to be left out of. */
function questionOf(tickets: readonly Ticket[], quote: Quoter): string | null {
  const quotes = tickets
    .map(({ subject }) => quote(subject))
    .filter((text) => text !== "" && !text.includes("…"));
  const counts = new Map<string, number>();
  for (const text of quotes) for (const word of wordsOf(text)) addTo(counts, word);
  let [best, most]: [string | null, number] = [null, 0];
  for (const text of quotes) {
    const words = wordsOf(text);
    if (words.size < 2) continue;
    // Long subjects have many words that others have too: a mean over a few more words than there are.
    const sum = [...words].reduce((all, word) => all + counts.get(word)!, 0) / (words.size + 2);
    if (sum > most) [best, most] = [text, sum];
  }
  return best;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}

function audiencesOf(tickets: readonly Ticket[], article: Article | null): readonly string[] {
  if (article !== null && !article.audience.includes("public") && article.audience.length > 0)
    return article.audience;
  if (tickets.some(({ audiences }) => audiences.length === 0)) return ["public"];
  const people = new Map<string, Set<string>>();
  for (const ticket of tickets)
    for (const name of ticket.audiences) {
      const own = people.get(name) ?? new Set();
      people.set(name, own);
      own.add(personBehind(ticket));
    }
  return [...people]
    .filter(([, own]) => own.size >= MIN_PEOPLE)
    .map(([name]) => name)
    .sort();
}
