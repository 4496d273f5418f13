import type { Analyzer } from "../text/analyzer.ts";
import { asksHow } from "../text/asks-how.ts";
import { stripTicketNoise } from "../text/ticket-noise.ts";
import type { Ticket } from "./ticket.ts";

/** Characters of a description that are read; the rest of a pasted log says nothing new about the problem. */
export const MAX_DESCRIPTION_CHARACTERS = 20_000;
export const MAX_SUBJECT_CHARACTERS = 1_000;

/** The requester's words, counted once and used by every stage. */
export interface TicketTerms {
  /** Distinct terms in order of first appearance. */
  readonly terms: readonly string[];
  /** Each term as the person first wrote it. */
  readonly words: readonly string[];
  /** Times that each term stands in the subject, and in the description. */
  readonly subjectCounts: Uint32Array;
  readonly descriptionCounts: Uint32Array;
  /** The whole text as places in `terms`, in reading order; a `BREAK` between lines. */
  readonly sequence: Int32Array;
  /** Where the description begins in `sequence`. */
  readonly subjectEnd: number;
  /** Whether the person asks how something is done, rather than telling that something broke. */
  readonly asksHow: boolean;
  /** Product or topic that the desk or the form gave the ticket; `null` for none. */
  readonly category: string | null;
}

/** Reads what a requester wrote, as `ticketTerms`; may know it from before. */
export type TermsReader = (ticket: Ticket) => TicketTerms;

export function termsReader(analyzer: Analyzer): TermsReader {
  return (ticket) => ticketTerms(ticket, analyzer);
}

/** Separates lines in `sequence`: the words on its two sides are no neighbours. */
export const BREAK = -1;

/** Reads a ticket. O(length of text), up to the caps above. Ticket numbers, addresses, dates and the like are left out. */
export function ticketTerms(
  ticket: Pick<Ticket, "subject" | "description" | "category">,
  analyzer: Analyzer,
): TicketTerms {
  const places = new Map<string, number>();
  const words: string[] = [];
  const sequence: number[] = [];
  const read = (raw: string): number => {
    const text = stripTicketNoise(raw);
    let lineEnd = text.indexOf("\n");
    for (const { term, start, end } of analyzer.tokens(text)) {
      if (lineEnd !== -1 && lineEnd < start) {
        sequence.push(BREAK);
        lineEnd = text.indexOf("\n", start);
      }
      let place = places.get(term);
      if (place === undefined) {
        place = places.size;
        places.set(term, place);
        words.push(text.slice(start, end));
      }
      sequence.push(place);
    }
    sequence.push(BREAK);
    return sequence.length;
  };
  const subjectEnd = read(ticket.subject.slice(0, MAX_SUBJECT_CHARACTERS));
  read(ticket.description.slice(0, MAX_DESCRIPTION_CHARACTERS));
  return {
    ...countTerms({ places, words, sequence, subjectEnd }),
    asksHow: asksHow(`${ticket.subject}\n${ticket.description}`, analyzer.options.language),
    category: ticket.category,
  };
}

/** Terms that were read one after the other. */
interface ReadTerms {
  /** Place of each distinct term, in order. */
  readonly places: ReadonlyMap<string, number>;
  readonly words: readonly string[];
  readonly sequence: readonly number[];
  readonly subjectEnd: number;
}

export function countTerms({
  places,
  words,
  sequence,
  subjectEnd,
}: ReadTerms): Omit<TicketTerms, "asksHow" | "category"> {
  return {
    terms: [...places.keys()],
    words,
    subjectCounts: count(sequence, { from: 0, to: subjectEnd, size: places.size }),
    descriptionCounts: count(sequence, { from: subjectEnd, to: sequence.length, size: places.size }),
    sequence: new Int32Array(sequence),
    subjectEnd,
  };
}

/** How often each of `size` places occurs in [from, to) of the sequence. */
function count(
  sequence: readonly number[],
  { from, to, size }: { readonly from: number; readonly to: number; readonly size: number },
): Uint32Array {
  const counts = new Uint32Array(size);
  for (let i = from; i < to; i++) {
    const place = sequence[i]!;
    if (place !== BREAK) counts[place]!++;
  }
  return counts;
}
