import { mustHave, mustList } from "../door/takes.ts";
import { addTo } from "../math/add-to.ts";
import { maskPersonalData } from "../privacy/mask-personal-data.ts";
import { fold } from "../text/fold.ts";
import type { Ticket } from "./ticket.ts";

/** A line that many tickets have word for word, and that is about none of them. */
interface BoilerplateLine {
  /** Personal data and digits masked. */
  readonly text: string;
  /** Tickets that have it, of those that were looked at. */
  readonly tickets: number;
}

/** What templates and automatic notices left in the tickets of one export. Plain data but for the set of lines. */
export interface Boilerplate {
  /** Most tickets first, then by text. */
  readonly lines: readonly BoilerplateLine[];
  /** The lines as `lineKey` writes them. */
  readonly keys: ReadonlySet<string>;
  /** Tickets that were looked at. */
  readonly sampled: number;
}

/** Tickets that a line must be in: so many, and this share of all. */
const MIN_TICKETS = 10;
const MIN_SHARE = 0.001;
/** Shorter lines recur by chance: "it does not work". */
const MIN_WORDS = 4;
const MIN_CHARS = 20;
/** Most characters of a line that are compared. */
const MAX_CHARS = 400;
/** Shares of its tickets that must differ in what else they say. */
const MIN_DISTINCT = 0.8;
/** A line belongs to a topic if a word of the rest is in so many of its tickets, and in so many times more of them than of all. */
const TOPIC_TICKETS = 4;
const TOPIC_SHARE = 0.3;
const TOPIC_LIFT = 3;
/** Letters of a word that can be a topic's. */
const TOPIC_LETTERS = 4;

/**
 * Finds the lines of descriptions that are no words of the requester's: recurring word for word (digits aside) in at least 10 tickets
 * and one in a thousand, whose rest differs in four of five, and shares no word that is rare elsewhere. So an outage that many report alike, and
 * a sentence such as "I forgot my password" among tickets about passwords, stay. O(characters); holds the distinct lines of `tickets`.
 */
export function findBoilerplate(tickets: readonly Ticket[]): Boilerplate {
  mustList(tickets, "description", "findBoilerplate: the tickets", "a list of tickets");
  const counts = new Map<string, number>();
  for (const { description } of tickets)
    for (const key of new Set(description.split("\n").map(lineKey))) addTo(counts, key);
  counts.delete("");
  const least = Math.max(MIN_TICKETS, MIN_SHARE * tickets.length);
  const recurring = new Set([...counts].flatMap(([key, count]) => (count >= least ? [key] : [])));
  const keys = recurring.size === 0 ? recurring : withoutTopics(tickets, recurring);
  const lines = [...keys].map((key) => ({ text: maskPersonalData(key), tickets: counts.get(key)! }));
  return {
    lines: lines.sort((a, b) => b.tickets - a.tickets || (a.text < b.text ? -1 : 1)),
    keys,
    sampled: tickets.length,
  };
}

/** A line as it is compared: one space between words, every number the same; empty for a line too short to be a template's. */
export function lineKey(line: string): string {
  if (line.length < MIN_CHARS) return "";
  // Single spaces, which are most of what stands between words, are passed over.
  const key = line
    .slice(0, MAX_CHARS)
    .trim()
    .replace(/\s{2,}|[^\S ]/g, " ")
    .replace(/\d+/g, "0");
  return key.length >= MIN_CHARS && hasWords(key) ? key : "";
}

/** Whether there are `MIN_WORDS`. */
function hasWords(key: string): boolean {
  let space = 0;
  for (let words = 1; words < MIN_WORDS && space >= 0; words++) space = key.indexOf(" ", space + 1);
  return space >= 0;
}

/** What stands beside a line in its tickets. */
interface Company {
  tickets: number;
  readonly rests: Set<string>;
  readonly words: Map<string, number>;
}

function withoutTopics(tickets: readonly Ticket[], recurring: ReadonlySet<string>): ReadonlySet<string> {
  const everywhere = new Map<string, number>();
  const companies = new Map(
    [...recurring].map((key) => [
      key,
      { tickets: 0, rests: new Set<string>(), words: new Map<string, number>() },
    ]),
  );
  for (const ticket of tickets) {
    const lines = ticket.description.split("\n");
    const keys = lines.map(lineKey);
    // Subject, and the lines that do not recur.
    const rest = [ticket.subject, ...lines.filter((_, at) => !recurring.has(keys[at]!))].join("\n");
    const words = wordsOf(rest);
    for (const word of words) increase(everywhere, word);
    for (const key of new Set(keys)) {
      const company = companies.get(key);
      if (company === undefined) continue;
      company.tickets++;
      company.rests.add(rest);
      for (const word of words) increase(company.words, word);
    }
  }
  return new Set(
    [...companies].flatMap(([key, company]) =>
      isAboutNothing(company, everywhere, tickets.length) ? [key] : [],
    ),
  );
}

function isAboutNothing(
  { tickets, rests, words }: Company,
  everywhere: ReadonlyMap<string, number>,
  all: number,
): boolean {
  if (rests.size < MIN_DISTINCT * tickets) return false;
  return [...words].every(([word, count]) => {
    const share = count / tickets;
    return count < TOPIC_TICKETS || share < TOPIC_SHARE || share < (TOPIC_LIFT * everywhere.get(word)!) / all;
  });
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= TOPIC_LETTERS));
}

function increase(counts: Map<string, number>, word: string): void {
  addTo(counts, word);
}

/** The ticket without the lines of templates. A description of nothing else stays as it is. O(characters). */
export function withoutBoilerplate(ticket: Ticket, boilerplate: Pick<Boilerplate, "keys">): Ticket {
  mustHave(ticket, "description", "withoutBoilerplate: the ticket");
  mustHave(boilerplate, "keys", "withoutBoilerplate: the boilerplate");
  const { keys } = boilerplate;
  if (keys.size === 0) return ticket;
  const lines = ticket.description.split("\n");
  const kept = lines.filter((line) => !keys.has(lineKey(line)));
  if (kept.length === lines.length) return ticket;
  const description = kept
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return /[\p{L}\p{N}]/u.test(description) ? { ...ticket, description } : ticket;
}
