import { groupBy } from "../math/group-by.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { isShouted } from "../text/is-shouted.ts";
import { namesProblem } from "../text/names-problem.ts";
import { requesterText, type Ticket } from "../ticket/ticket.ts";
import { startOf } from "./naming-phrases.ts";
import type { TellingTerm } from "./telling-terms.ts";

/** Read of each ticket, UTF-16 code units. */
const READ_LENGTH = 500;
/** The more typical half of a gap, and at least so many tickets, may stand for it. */
const FEWEST_READ = 20;
/** The last of these counts this share less than the first. */
const LESS_TYPICAL = 0.5;
/** "Photo" says less than a ticket of so many terms; more say nothing more. */
const ENOUGH_TERMS = 6;
/** Many see the subject alone: an empty one leaves this much of a ticket's worth, one of so many words and one that names a problem more. */
const SUBJECT_WORTH = { least: 0.5, words: 0.3, problem: 0.2 };
const ENOUGH_WORDS = 5;
/** A ticket longer than this is a poor example of a short list. */
const LONG_TERMS = 40;
const LONG = 0.8;
const SHOUTED = 0.8;
/** What the gap is told by: its first terms. */
const TOLD_BY = 8;

/** What examples are chosen by. */
interface ExampleSource {
  readonly terms: readonly TellingTerm[];
  readonly analyzer: Analyzer;
  readonly most: number;
}

/**
 * The tickets that stand for a gap, at most `most`, of `tickets` with the most typical first: those that are typical, say what the
 * gap is told by, and can be read. Typical alone are tickets of one word. No two say the same, and none has the subject of another while there
 * are others: many see the subject alone. O(length of what is read).
 */
export function chooseExamples(
  tickets: readonly Ticket[],
  { terms, analyzer, most }: ExampleSource,
): Ticket[] {
  const weights = new Map(terms.slice(0, TOLD_BY).map(({ term, weight }) => [term, weight]));
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const read = Math.max(FEWEST_READ, Math.ceil(tickets.length / 2));
  const ranked = tickets.slice(0, read).map((ticket, place) => {
    const text = startOf(requesterText(ticket), READ_LENGTH);
    const found = [...new Set(analyzer.terms(text))];
    const told = all === 0 ? 0 : found.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0) / all;
    const typical = 1 - (LESS_TYPICAL * place) / read;
    const worth = typical * (1 + told) * subjectWorth(ticket) * readability(text, found.length);
    return { ticket, key: found.sort().join(" "), worth };
  });
  ranked.sort((a, b) => b.worth - a.worth);
  const texts = [...groupBy(ranked, ({ key }) => key).values()].map(([first]) => first!.ticket);
  const bySubject = [...groupBy(texts, ({ subject }) => analyzer.terms(subject).join(" ")).values()];
  return [...bySubject.map(([first]) => first!), ...bySubject.flatMap(([, ...others]) => others)].slice(
    0,
    most,
  );
}

/** In (0, 1]. */
function subjectWorth({ subject }: Ticket): number {
  const { least, words, problem } = SUBJECT_WORTH;
  const enough = Math.min(1, subject.trim().split(/\s+/).length / ENOUGH_WORDS);
  return least + words * enough + (namesProblem(subject) ? problem : 0);
}

/** In [0, 1]. */
function readability(text: string, terms: number): number {
  const enough = Math.min(1, terms / ENOUGH_TERMS);
  return enough * (terms > LONG_TERMS ? LONG : 1) * (isShouted(text) ? SHOUTED : 1);
}
