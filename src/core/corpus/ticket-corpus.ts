import { addTo } from "../math/add-to.ts";
import { RowsBuilder } from "../math/rows-builder.ts";
import { forEachEntry } from "../math/sparse-rows.ts";
import type { Analyzer } from "../text/analyzer.ts";
import { rememberSentences } from "../text/remember-sentences.ts";
import { stripTicketNoise } from "../text/ticket-noise.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { MAX_SUBJECT_CHARACTERS, type TicketTerms, ticketTerms } from "../ticket/ticket-terms.ts";
import { createForeignWords } from "./foreign-words.ts";
import type { TermTable } from "./term-table.ts";

/**
 * The words of tickets as numbers: each ticket is analysed once, by whoever reads it first, and what comes later looks into its row. A row takes
 * 8 bytes a distinct term, and 12 more for each that no article has.
 */
export interface TicketCorpus {
  /** Reads lines, such as those that a group of tickets is named by, of which it knows what the tickets say: see `rememberSentences`. */
  readonly lines: Analyzer;
  /** The requester's words. Analyses the text, and keeps the row. */
  read(ticket: Ticket): TicketTerms;
  /** The rows of these tickets; those that nobody read yet are read. Columns are numbered as the terms first appear. O(entries of all rows). */
  table(tickets: readonly Ticket[]): TermTable;
  /** Terms of a ticket that are not `isKnown`, each as the person first wrote it. */
  unknownWords(ticket: Ticket): readonly (readonly [term: string, word: string])[];
  /** Languages besides the analyzer's that the tickets read so far are written in, as `ForeignWords` knows them. */
  languages(): readonly string[];
}

interface CorpusOptions {
  /** Tickets that will be read, at most. Of more than 100,000 the others have no row, and are read whenever they are asked for. */
  readonly size: number;
  /** Whether articles have a term; leave out where nobody asks for `unknownWords`. */
  readonly isKnown?: (term: string) => boolean;
}

/** A word of the subject counts as much as two of the description's first words. */
const SUBJECT_WEIGHT = 2;
/** The description's word number 20 counts half as much as its first: people state the problem first. */
const HALF_WEIGHT_AT = 20;
/** Words of a description after these are logs, quotes and thanks. */
const MAX_DESCRIPTION_TERMS = 200;
/** A text of a megabyte is cut here before it is counted. UTF-16 code units. */
const MAX_TEXT_LENGTH = 4000;

/** Rows that are kept, some 50 MB; other tickets are read again. */
const MOST_ROWS = 100_000;

/** A ticket is known again as the same object. */
export function createTicketCorpus(
  given: Analyzer,
  { size, isKnown = () => true }: CorpusOptions,
): TicketCorpus {
  const analyzer = rememberSentences(given);
  const mostRows = Math.min(size, MOST_ROWS);
  const placeOf = new Map<Ticket, number>();
  const [terms, words] = [new Numbering(), new Numbering()];
  const counted = new RowsBuilder(mostRows, Float32Array);
  const unknown = new RowsBuilder(mostRows, Float64Array);
  const foreign = createForeignWords(analyzer);
  const weightsOf = (ticket: Ticket, said: TicketTerms): Map<string, number> => {
    const [subject, description] = saidIn(ticket, said, analyzer);
    const left = foreign.of([...subject, ...description]);
    const own = (said: readonly string[]) => (left === null ? said : said.filter((term) => !left.has(term)));
    return weigh(own(subject), own(description));
  };
  const unknownIn = ({ terms: all, words: written }: TicketTerms) =>
    all.flatMap((term, i) => (isKnown(term) ? [] : [[term, written[i]!] as const]));
  const read = (ticket: Ticket): TicketTerms => {
    const said = ticketTerms(ticket, analyzer);
    if (placeOf.has(ticket) || placeOf.size === mostRows) return said;
    placeOf.set(ticket, placeOf.size);
    for (const [term, weight] of weightsOf(ticket, said)) counted.add(terms.of(term), weight);
    counted.endRow();
    for (const [term, word] of unknownIn(said)) unknown.add(terms.of(term), words.of(word));
    unknown.endRow();
    return said;
  };
  const isKept = (ticket: Ticket): boolean => {
    if (!placeOf.has(ticket) && placeOf.size < mostRows) read(ticket);
    return placeOf.has(ticket);
  };
  return {
    lines: analyzer.lines,
    read,
    table(tickets) {
      const kept = tickets.map(isKept);
      const all = counted.build();
      const table = new TableBuilder(tickets.length);
      const add = (term: number, weight: number) => table.add(term, weight);
      tickets.forEach((ticket, i) => {
        if (kept[i]) forEachEntry(all, placeOf.get(ticket)!, add);
        else
          for (const [term, weight] of weightsOf(ticket, ticketTerms(ticket, analyzer)))
            add(terms.of(term), weight);
        table.endRow();
      });
      return { ...table.build(terms.texts), languages: foreign.languages() };
    },
    languages: foreign.languages,
    unknownWords(ticket) {
      if (!isKept(ticket)) return unknownIn(ticketTerms(ticket, analyzer));
      const found: [term: string, word: string][] = [];
      forEachEntry(unknown.build(), placeOf.get(ticket)!, (term, word) =>
        found.push([terms.texts[term]!, words.texts[word]!]),
      );
      return found;
    },
  };
}

/** Numbers the columns of a table as their terms first appear. */
class TableBuilder {
  readonly #rows: RowsBuilder<Float32Array>;
  readonly #columnOf = new Map<number, number>();
  readonly #ticketsWith: number[] = [];

  constructor(tickets: number) {
    this.#rows = new RowsBuilder(tickets, Float32Array);
  }

  /** Once a row for each term, by its number. */
  add(term: number, weight: number): void {
    const column = this.#columnOf.get(term) ?? this.#columnOf.size;
    this.#columnOf.set(term, column);
    this.#ticketsWith[column] = (this.#ticketsWith[column] ?? 0) + 1;
    this.#rows.add(column, weight);
  }

  endRow(): void {
    this.#rows.endRow();
  }

  /** `texts`: of each term, by its number. */
  build(texts: readonly string[]): Omit<TermTable, "languages"> {
    return {
      ...this.#rows.build(),
      vocabulary: Array.from(this.#columnOf.keys(), (term) => texts[term]!),
      ticketsWith: Uint32Array.from(this.#ticketsWith),
    };
  }
}

/** Texts and their numbers, counted up from 0. */
class Numbering {
  readonly texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    // A copy: a slice would keep the whole text that it was cut from.
    const own = ` ${text}`.slice(1);
    this.#numbers.set(own, this.texts.length);
    return this.texts.push(own) - 1;
  }
}

/** Terms of the subject, and of the description, in reading order. A text that is longer than what is counted is read once more, up to there. */
function saidIn(
  { subject, description }: Ticket,
  { terms, sequence, subjectEnd }: TicketTerms,
  analyzer: Analyzer,
): [subject: string[], description: string[]] {
  const isLong = subject.length > MAX_SUBJECT_CHARACTERS || description.length > MAX_TEXT_LENGTH;
  const again = (text: string) => analyzer.terms(stripTicketNoise(text.slice(0, MAX_TEXT_LENGTH)));
  const known = (part: Int32Array) => Array.from(part).flatMap((place) => terms[place] ?? []);
  const both = isLong
    ? [again(subject), again(description)]
    : [known(sequence.subarray(0, subjectEnd)), known(sequence.subarray(subjectEnd))];
  return [both[0]!.slice(0, MAX_DESCRIPTION_TERMS), both[1]!.slice(0, MAX_DESCRIPTION_TERMS)];
}

function weigh(subject: readonly string[], description: readonly string[]): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) => addTo(weights, term, weight);
  for (const term of subject) add(term, SUBJECT_WEIGHT);
  for (const [place, term] of description.entries()) add(term, 1 / (1 + place / HALF_WEIGHT_AT));
  return weights;
}

/** Counts the terms of `tickets`. Columns are numbered as the terms first appear. O(length of the texts read). */
export function createTermTable(tickets: readonly Ticket[], analyzer: Analyzer): TermTable {
  return createTicketCorpus(analyzer, { size: tickets.length }).table(tickets);
}
