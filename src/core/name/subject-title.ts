import type { Analyzer } from "../text/analyzer.ts";
import type { TellingTerm } from "./telling-terms.ts";
import { capitalise } from "./to-heading.ts";

/** What a subject is named by. */
interface NamedSubject {
  /** Phrases of the gap, separated by commas. */
  readonly label: string;
  /** What tells the gap from others, with how many of its tickets say it. */
  readonly telling: readonly TellingTerm[];
  readonly tickets: number;
  readonly analyzer: Analyzer;
}

/**
 * A title for tickets that share a subject and no more, such as "Profile, wipe: 8 different questions": it does not pretend to be one
 * problem, and names first what most of them name.
 */
export function subjectTitle({ label, telling, tickets, analyzer }: NamedSubject): string {
  const holders = new Map(telling.map(({ term, tickets: count }) => [term, count]));
  const saidBy = (phrase: string) =>
    Math.min(...analyzer.terms(phrase).map((term) => holders.get(term) ?? 0), tickets);
  const mostFirst = label.split(", ").toSorted((a, b) => saidBy(b) - saidBy(a));
  return `${capitalise(mostFirst.join(", "))}: ${tickets} different questions`;
}
