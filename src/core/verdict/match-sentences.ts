import type { Postings } from "../search/postings.ts";
import { pairKey, type TicketQuery } from "./ticket-query.ts";

/** How an article's sentences answer a ticket. */
interface SentenceMatch {
  /** Cosine with the nearest sentence, in [0, 1]. */
  readonly cosine: number;
  /** Place of that sentence's section among all sections; -1 if no sentence shares a word. */
  readonly section: number;
  /** Distinct pairs of neighbouring words that both have. */
  readonly pairs: number;
}

/** Compares the ticket with each sentence of each of these articles. O(terms of the ticket + terms of the articles). */
export function matchSentences(
  postings: Postings,
  articles: Uint32Array,
  ticket: TicketQuery,
): SentenceMatch[] {
  const { scratch, isAsked } = postings.sentences;
  for (const [term, weight] of ticket.termWeights) {
    scratch[term] = weight * postings.idf[term]!;
    isAsked[term] = 1;
  }
  try {
    return Array.from(articles, (article) => matchArticle(postings, article, ticket));
  } finally {
    for (const term of ticket.termWeights.keys()) isAsked[term] = 0;
  }
}

/** Loops of its own: every verdict goes through the sentences of all its candidates. */
function matchArticle(
  { sentences, vocabulary }: Postings,
  article: number,
  ticket: TicketQuery,
): SentenceMatch {
  const { offsets, terms, norms, scratch, isAsked } = sentences;
  const found = new Set<number>();
  let best = 0;
  let section = -1;
  for (let s = sentences.articleOffsets[article]!; s < sentences.articleOffsets[article + 1]!; s++) {
    const start = offsets[s]!;
    const end = offsets[s + 1]!;
    let dot = 0;
    for (let at = start; at < end; at++) {
      const term = terms[at]!;
      if (isAsked[term] === 0) continue;
      if (!standsBefore(terms, start, at)) dot += scratch[term]!;
      if (at === start || isAsked[terms[at - 1]!] === 0) continue;
      const key = pairKey(terms[at - 1]!, terms[at]!, vocabulary.size);
      if (ticket.pairs.has(key)) found.add(key);
    }
    const cosine = dot / norms[s]!;
    if (cosine <= best) continue;
    best = cosine;
    section = sentences.sections[s]!;
  }
  return { cosine: Math.min(1, best / ticket.length), section, pairs: found.size };
}

/** Whether the term at `at` stands earlier in its sentence too. Sentences are short: a scan is cheaper than a set. */
function standsBefore(terms: Uint32Array, start: number, at: number): boolean {
  for (let i = start; i < at; i++) if (terms[i] === terms[at]) return true;
  return false;
}
