import { exp, log } from "../math/elementary.ts";
import { dropPersonalData } from "../privacy/mask-personal-data.ts";
import type { Analyzer } from "../text/analyzer.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { ticketPhrases } from "../ticket/ticket-phrases.ts";
import {
  MAX_DESCRIPTION_CHARACTERS,
  MAX_SUBJECT_CHARACTERS,
  type TermsReader,
  type TicketTerms,
  ticketTerms,
} from "../ticket/ticket-terms.ts";
import { writtenIn } from "../ticket/written-in.ts";
import { agentDid } from "./agent-did.ts";
import type { ResolvedTicket } from "./history.ts";

/** A resolved ticket with the frequencies of its terms. */
export interface ReadTicket {
  readonly ticket: ResolvedTicket;
  readonly terms: readonly string[];
  /** As `TicketVectors.frequencies`, one for each term. */
  readonly frequencies: ArrayLike<number>;
  /** As `ticketPhrases`. */
  readonly phrases: Uint32Array;
}

/** How resolved tickets are read. */
export interface Reading {
  readonly analyzer: Analyzer;
  /** What reads a ticket in which nothing is personal, in place of the analyzer: it may know it from before. */
  readonly termsOf?: TermsReader;
  /** Articles that count among those that closed it. Default all. */
  readonly isThere?: (articleId: string) => boolean;
}

/** Names, addresses and secrets are left out: a history is kept, and may be saved. */
export function readTicket(ticket: Ticket, { analyzer, termsOf, isThere = () => true }: Reading): ReadTicket {
  const { id, linkedArticles, createdAt, category, resolutionText, audiences, requester } = ticket;
  const subject = dropPersonalData(ticket.subject.slice(0, MAX_SUBJECT_CHARACTERS));
  const description = dropPersonalData(ticket.description.slice(0, MAX_DESCRIPTION_CHARACTERS));
  const isOpen = subject === ticket.subject && description === ticket.description;
  const read =
    isOpen && termsOf ? termsOf(ticket) : ticketTerms({ subject, description, category }, analyzer);
  const articleIds = (linkedArticles ?? []).filter(isThere);
  return {
    ticket: {
      id,
      articleIds,
      createdAt,
      category,
      agentDid: articleIds.length === 0 ? agentDid(resolutionText) : null,
      language: writtenIn({ subject, description, language: ticket.language }),
      audiences,
      requester,
    },
    terms: read.terms,
    frequencies: dampenedFrequencies(read),
    phrases: ticketPhrases({ subject, description }),
  };
}

/** 1 + ln(2 · times in the subject + times in the description): a word said ten times is not ten words. */
export function dampenedFrequencies({ subjectCounts, descriptionCounts }: TicketTerms): Float32Array {
  const frequencies = new Float32Array(subjectCounts.length);
  for (let i = 0; i < frequencies.length; i++) {
    frequencies[i] = frequencyOf(2 * subjectCounts[i]! + descriptionCounts[i]!);
  }
  return frequencies;
}

/** `count` ≥ 1: twice the times in the subject and the times in the description. */
export function frequencyOf(count: number): number {
  return 1 + log(count);
}

/** The count that `frequencyOf` was given: exact for all that a ticket's text has room for, though frequencies are kept as float32. */
export function countOf(frequency: number): number {
  return Math.round(exp(frequency - 1));
}
