import type { Gap } from "../../core/gap/gap.ts";
import { quotableText } from "../../core/gap/quotable-text.ts";
import { maskPersonalData } from "../../core/privacy/mask-personal-data.ts";
import { fold } from "../../core/text/fold.ts";
import { namesProblem } from "../../core/text/names-problem.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { isAppeal } from "./is-appeal.ts";
import { maskedLine } from "./masked-line.ts";

/** Something that a ticket says, masked, on one line. */
export interface Quote {
  readonly ticketId: string;
  readonly text: string;
}

const QUOTE_LENGTH = 160;
const MAX_QUOTES = 8;
/** A subject of fewer words is quoted with a sentence of the description. */
const TELLING_WORDS = 5;
const SENTENCES_READ = 3;
/** How letters begin, up to the mark behind it. English. */
const GREETING =
  /^(?:(?:hi|hello|hey|dear|good (?:day|morning|afternoon|evening)|greetings)\b[^.,!\n]{0,30}|to whom it may concern)[.,!\n]\s*/i;
/** Thanks that follow a sentence without a mark between. */
const THANKS =
  /\s+(?:Thank you|Thanks|Many thanks|Vielen Dank|Danke|Merci|Gracias)(?![\p{L}])[^.?!\n]{0,60}[.?!]*\s*$/u;
const MAX_QUESTIONS = 4;
const QUESTION_WORDS = { least: 5, most: 25 };
/** Where questions are looked for, UTF-16 code units. */
const READ_LENGTH = 2000;

/** What customers say, the most typical tickets first, then those that name most of the gap's terms; the same words once. */
export function draftQuotes(gap: Gap, tickets: readonly Ticket[]): Quote[] {
  const quotes = new Map<string, Quote>();
  for (const ticket of byTypicality(gap, toldBy(gap, tickets))) {
    const text = quoteOf(ticket);
    const key = fold(text);
    if (key !== "" && !isLog(text) && !quotes.has(key)) quotes.set(key, { ticketId: ticket.id, text });
    if (quotes.size === MAX_QUOTES) break;
  }
  return [...quotes.values()];
}

/** Questions in the tickets about what the gap is told by, which the article should answer; those `quoted` already left out. */
export function draftQuestions(gap: Gap, tickets: readonly Ticket[], quoted: readonly Quote[]): Quote[] {
  const known = fold(quoted.map(({ text }) => text).join("\n"));
  const questions = new Map<string, Quote>();
  for (const ticket of byTypicality(gap, toldBy(gap, tickets))) {
    const question = questionsOf(ticket).find(
      (text) => named(gap, text) > 0 && !known.includes(fold(text.slice(0, -1))),
    );
    if (question !== undefined && !questions.has(fold(question)))
      questions.set(fold(question), { ticketId: ticket.id, text: question });
    if (questions.size === MAX_QUESTIONS) break;
  }
  return [...questions.values()];
}

/** Words shorter than this are seldom what a title is about; so many first letters tell a word in its other forms. */
const LETTERS = { least: 5, told: 5 };
const FEWEST_TOLD = 2;

/** A word of the title that so many of those tickets have is what it is about: one without it asks something else. */
const NEEDED = 0.8;

/** The tickets that have half of what the gap's title says, and what it is about; all if these are too few to go by. */
function toldBy(gap: Gap, tickets: readonly Ticket[]): readonly Ticket[] {
  const words = (fold(gap.proposedTitle).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter(({ length }) => length >= LETTERS.least)
    .map((word) => word.slice(0, LETTERS.told));
  const told = tickets
    .map((ticket) => {
      const text = fold(quotableText(ticket).slice(0, READ_LENGTH));
      return { ticket, words: words.filter((word) => text.includes(word)) };
    })
    .filter((each) => 2 * each.words.length >= words.length);
  const needed = words.filter(
    (word) => told.filter((each) => each.words.includes(word)).length >= NEEDED * told.length,
  );
  const about = told.filter((each) => needed.every((word) => each.words.includes(word)));
  const enough = [about, told].find(({ length }) => length >= FEWEST_TOLD);
  return enough?.map(({ ticket }) => ticket) ?? tickets;
}

/** Whether a line was written by a program: a word that no person types, or hardly any letters. */
function isLog(text: string): boolean {
  const letters = text.match(/[\p{L}\s]/gu)?.length ?? 0;
  return /\S{40}/u.test(text) || letters < 0.7 * text.length;
}

function quoteOf(ticket: Ticket): string {
  const subject = maskedLine(ticket.subject, QUOTE_LENGTH);
  if (subject.split(" ").length >= TELLING_WORDS) return subject;
  return maskedLine(
    quotableText({ subject, description: tellingSentence(maskedStart(ticket)) }),
    QUOTE_LENGTH,
  );
}

/** The first of the first sentences that names a problem, else the first; the greeting, and what asks for haste or a call, left out. */
function tellingSentence(text: string): string {
  const sentences = text
    .trim()
    .replace(GREETING, "")
    .split(/(?<=[.?!])\s+|\n+/)
    .map((sentence) => sentence.replace(THANKS, ""))
    .filter((sentence) => !isAppeal(sentence))
    .slice(0, SENTENCES_READ);
  return sentences.find(namesProblem) ?? sentences[0] ?? "";
}

/** Masked before it is cut into sentences: behind "Mr." none begins. */
function maskedStart({ description }: Ticket): string {
  return maskPersonalData(description.slice(0, READ_LENGTH));
}

function questionsOf(ticket: Ticket): string[] {
  return (maskedStart(ticket).match(/[^.?!\n]+\?/g) ?? [])
    .map((question) => maskedLine(question, QUOTE_LENGTH))
    .filter((question) => {
      const words = question.split(" ").length;
      return words >= QUESTION_WORDS.least && words <= QUESTION_WORDS.most;
    });
}

function byTypicality(gap: Gap, tickets: readonly Ticket[]): Ticket[] {
  const place = new Map(gap.examples.map(({ ticketId }, at) => [ticketId, at]));
  return tickets
    .map((ticket) => ({
      ticket,
      place: place.get(ticket.id) ?? place.size,
      names: named(gap, quotableText(ticket).slice(0, READ_LENGTH)),
    }))
    .sort((a, b) => a.place - b.place || b.names - a.names)
    .map(({ ticket }) => ticket);
}

/** How many of the gap's terms a text names. */
function named({ terms }: Gap, text: string): number {
  const folded = fold(text);
  return terms.filter((term) => folded.includes(fold(term))).length;
}
