import type { Gap } from "../../core/gap/gap.ts";
import { type EvidenceTotals, nearestArticles } from "../../core/gap/nearest-article.ts";
import { escapeMarkdown } from "../../core/text/escape-markdown.ts";
import type { DraftSource } from "./draft-article.ts";
import { type DraftNote, NOTE_LENGTH } from "./draft-notes.ts";
import type { Quote } from "./draft-quotes.ts";
import { environmentWords } from "./environment-words.ts";

/** What the parts of a draft are written from: tickets and verdicts of this gap only. */
export interface DraftParts extends DraftSource {
  readonly gap: Gap;
  readonly quotes: readonly Quote[];
  /** Customers' questions that the article should answer. */
  readonly questions: readonly Quote[];
  readonly notes: readonly DraftNote[];
  readonly audience: readonly string[];
  /** Of all tickets. */
  readonly totals: EvidenceTotals;
}

const MAX_NEAREST = 3;

/** What customers wrote, in their words. */
export function symptoms({ quotes, gap }: DraftParts): string {
  const head = `## Symptoms\n\nWhat customers wrote, of ${count(gap.ticketIds.length, "ticket")}:`;
  return `${head}\n\n${list(quotes.map(({ ticketId, text }) => `“${escapeMarkdown(text)}” ${source(ticketId)}`))}`;
}

/** What they used. */
export function environment({ tickets }: DraftParts): string {
  const words = environmentWords(tickets);
  if (words.length === 0) return "## Environment\n\nThe tickets name no system, program or version.";
  const named = words.map((word) => `${escapeMarkdown(word.name)} (${count(word.tickets, "ticket")})`);
  return `## Environment\n\nNamed in the tickets: ${named.join(", ")}.`;
}

/** What agents noted, each with its ticket. */
export function candidateSteps({ notes }: DraftParts): string {
  if (notes.length === 0)
    return "## Candidate steps\n\nNo note on a resolved ticket like these says what helped.";
  const head =
    "## Candidate steps\n\nWhat agents noted on resolved tickets like these. Try each one before you keep it.";
  return `${head}\n\n${list(notes.map(({ id, about, note }) => `${about === "" ? "" : `On “${escapeMarkdown(about)}”: `}${escapeMarkdown(note, NOTE_LENGTH)} ${source(id)}`))}`;
}

/** What exists already. */
export function nearestArticlesPart({ gap, verdicts, totals }: DraftParts): string {
  const unsolved = verdicts.flatMap((verdict) => (verdict.outcome === "unsolvable" ? [verdict] : []));
  const near = nearestArticles(unsolved, totals).slice(0, MAX_NEAREST);
  if (near.length === 0) return "## Nearest articles\n\nNone comes near: write a new one.";
  const advice =
    gap.cause === "missing"
      ? "A new article seems right. Make sure that none of these says it already:"
      : "Extend or mend the first of these rather than write a new one:";
  return `## Nearest articles\n\n${advice}\n\n${list(near.map(({ id, title }) => `${escapeMarkdown(title)} ${source(id)}`))}`;
}

/** What nobody knows yet. */
export function openQuestions({ gap, tickets, questions, notes, audience }: DraftParts): string {
  const open = [
    ...(gap.shares === "subject"
      ? ["The tickets share a subject rather than one problem: which problem shall this article solve?"]
      : []),
    notes.length === 0 ? "What solves it?" : "Which of the candidate steps solve it, and in which order?",
    environmentWords(tickets).length === 0
      ? "On which devices, programs and versions does it happen?"
      : "Does it happen anywhere else than in the environment named above?",
    ...questions.map(
      ({ ticketId, text }) => `A customer asks: “${escapeMarkdown(text)}” ${source(ticketId)}`,
    ),
    `Who may see the article? The draft says: ${audience.map((name) => escapeMarkdown(name)).join(", ")}.`,
    "When should a customer stop trying and ask for help?",
    ...(gap.cause === "needs-agent" ? ["Would a form or an automation serve better than an article?"] : []),
  ];
  return `## Open questions\n\n${list(open)}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join("\n");
}

function source(id: string): string {
  return `(${escapeMarkdown(id)})`;
}

function count(value: number, noun: string): string {
  return `${value} ${noun}${value === 1 ? "" : "s"}`;
}
