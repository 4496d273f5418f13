import { createTicketCorpus, type TicketCorpus } from "../../core/corpus/ticket-corpus.ts";
import { optionsDoor } from "../../core/door/door.ts";
import { wholeNumber } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import { misspellingsOf } from "../../core/name/find-misspellings.ts";
import { vagueTermsOf } from "../../core/name/vague-terms.ts";
import { isGivenName } from "../../core/privacy/given-names.ts";
import { maskPersonalData } from "../../core/privacy/mask-personal-data.ts";
import { postingsOf } from "../../core/search/postings-of.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import { testAliases, type WordCandidate } from "./test-aliases.ts";
import type { SuggestedWord, WordSuggestion } from "./word-suggestion.ts";

/** Tickets with their verdicts, and the index that they were judged by. */
export interface WordSource {
  readonly index: SearchIndex;
  readonly tickets: readonly Ticket[];
  readonly verdicts: readonly Verdict[];
  /** Resolved tickets that say which article closed them. */
  readonly history?: readonly Ticket[];
}

export interface WordOptions {
  /** Tickets of one article that must use the word, an integer ≥ 2. Default 3. */
  readonly minTickets?: number;
  /** Words to test, an integer ≥ 1: those of most tickets. Default 50. */
  readonly maxWords?: number;
}

const door = optionsDoor<WordOptions>("findWords", { minTickets: wholeNumber(2), maxWords: wholeNumber(1) });

/** An article owns a word if it has this part of the tickets that use it: names of people and places belong to none. */
const OWN_PART = 0.6;
/** A word must move the article up by this much on average, or it is not worth an editor's time. */
const LEAST_GAIN = 0.02;
/** A typing error is worth an alias if so many tickets make it. */
const LEAST_MISSPELLINGS = 5;
/** Enough to see how people write a word. */
const SPELLINGS_READ = 200;

/**
 * Words of customers that no article has, with the article that they belong to: the one that closed most of the tickets that use
 * them, or by the verdicts solves them. Each word is tested: the portal is searched for those tickets before and after the
 * words are added as aliases, and only those stay that move the article up. Words that name nothing are left out ("buy", "yesterday"),
 * and typing errors unless they are frequent. Articles with most tickets first, ties by id.
 * O(terms of the tickets) and one index; at most 20 searches a word. Throws LevelZeroError `INVALID_OPTION` for options out of range.
 */
export function findWords(source: WordSource, options: WordOptions = {}): WordSuggestion[] {
  mustHave(source, "index tickets verdicts", "findWords: the source");
  const { index, tickets, history = [] } = source;
  return wordsIn(createWordCorpus(index, tickets.length + history.length), source, options);
}

/** A corpus that `wordsIn` can ask: it keeps the words that no article has. `size`: tickets that will be read, at most. */
export function createWordCorpus(index: SearchIndex, size: number): TicketCorpus {
  const { vocabulary } = postingsOf(index);
  return createTicketCorpus(index.analyzer, { size, isKnown: (term) => vocabulary.has(term) });
}

/** As `findWords`, of tickets that may have been read before. */
export function wordsIn(
  corpus: TicketCorpus,
  source: WordSource,
  options: WordOptions = {},
): WordSuggestion[] {
  const { minTickets = 3, maxWords = 50 } = door(options);
  const candidates = collectWords(corpus, source, minTickets)
    .filter(({ tickets, slipOf }) => slipOf === null || tickets.length >= LEAST_MISSPELLINGS)
    .sort((a, b) => b.tickets.length - a.tickets.length || (a.term < b.term ? -1 : 1))
    .slice(0, maxWords);
  const gains = testAliases(candidates, source.index);
  const byArticle = new Map<string, SuggestedWord[]>();
  candidates.forEach(({ articleId, word, tickets, slipOf }, at) => {
    const { before, after } = gains[at]!;
    if (after - before < LEAST_GAIN) return;
    const suggested = {
      word,
      slipOf,
      tickets: tickets.length,
      reciprocalRankBefore: before,
      reciprocalRankAfter: after,
    };
    byArticle.set(articleId, [...(byArticle.get(articleId) ?? []), suggested]);
  });
  return [...byArticle]
    .map(([articleId, words]) => toSuggestion(articleId, words, source.index))
    .sort((a, b) => total(b) - total(a) || (a.articleId < b.articleId ? -1 : 1));
}

/** Unknown words and the article that owns each, those left out that fewer of its tickets use. */
function collectWords(
  corpus: TicketCorpus,
  { index, tickets, verdicts, history = [] }: WordSource,
  minTickets: number,
): WordCandidate[] {
  const uses = new Map<string, Map<string, Use[]>>();
  const all = answered(tickets, verdicts, history, index);
  // Before all are read, the corpus does not know what languages they are in.
  for (const { ticket } of all) corpus.unknownWords(ticket);
  const { filler, vague } = vagueTermsOf(corpus.lines, corpus.languages());
  for (const { ticket, articleId } of all) {
    for (const [term, word] of corpus.unknownWords(ticket)) {
      if (filler.has(term) || vague.has(term) || !isWord(word)) continue;
      const byArticle = uses.get(term) ?? new Map<string, Use[]>();
      const known = byArticle.get(articleId) ?? [];
      known.push({ ticket, word });
      byArticle.set(articleId, known);
      uses.set(term, byArticle);
    }
  }
  const candidates = [...uses].flatMap(([term, byArticle]) => {
    const [articleId, own] = ownerOf(byArticle);
    if (own.length < minTickets) return [];
    const word = usualSpelling(own);
    const slipOf = misspellingsOf(word).find((meant) => isKnown(meant, index)) ?? null;
    return [{ term, articleId, word, slipOf, tickets: own.map(({ ticket }) => ticket) }];
  });
  const written = writtenTerms(
    index,
    candidates.map(({ word }) => word),
  );
  return candidates.filter(({ term }) => !written.has(term));
}

/** Letters that the forms of a word have in common. */
const FORMS_BEGIN = 3;

/**
 * Terms of the articles' words that begin like one of `asked`, each by itself: "work from home" is one term of the index, and articles have "home"
 * nevertheless.
 */
function writtenTerms({ articles, analyzer }: SearchIndex, asked: readonly string[]): ReadonlySet<string> {
  const beginning = (word: string): string => word.toLowerCase().slice(0, FORMS_BEGIN);
  const begins = new Set(asked.map(beginning));
  const words = new Set<string>();
  for (const { title, aliases, symptoms, sections } of articles) {
    const texts = sections.flatMap(({ heading, text }) => [heading, text]);
    for (const text of [title, ...aliases, ...symptoms, ...texts])
      for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}'’]+/gu))
        if (begins.has(beginning(word))) words.add(word.toLowerCase());
  }
  return new Set([...words].flatMap((word) => analyzer.terms(word)));
}

interface Use {
  readonly ticket: Ticket;
  readonly word: string;
}

/** Tickets whose article is known; of one that both lists hold, what closed it counts. */
function answered(
  tickets: readonly Ticket[],
  verdicts: readonly Verdict[],
  history: readonly Ticket[],
  { articleById }: SearchIndex,
): { ticket: Ticket; articleId: string }[] {
  const found = new Map<string, { ticket: Ticket; articleId: string }>();
  for (const ticket of history) {
    const articleId = ticket.linkedArticles?.find((id) => articleById.has(id));
    if (articleId !== undefined) found.set(ticket.id, { ticket, articleId });
  }
  const ticketOf = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  for (const { ticketId, outcome, reason, evidence } of verdicts) {
    const ticket = ticketOf.get(ticketId);
    const answers = outcome === "solvable" || reason === "not-findable";
    if (!answers || ticket === undefined || evidence[0] === undefined || found.has(ticketId)) continue;
    found.set(ticketId, { ticket, articleId: evidence[0].articleId });
  }
  return [...found.values()];
}

/** The article that owns a word, and its uses; none if no article owns it. */
function ownerOf(byArticle: ReadonlyMap<string, readonly Use[]>): readonly [string, readonly Use[]] {
  const all = [...byArticle.values()].reduce((sum, uses) => sum + uses.length, 0);
  const [first] = [...byArticle].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  const [articleId, uses] = first!;
  return [articleId, uses.length < OWN_PART * all ? [] : uses];
}

/** Whether articles have the word. */
function isKnown(word: string, index: SearchIndex): boolean {
  const terms = index.analyzer.terms(word);
  const { vocabulary } = postingsOf(index);
  return terms.length > 0 && terms.every((term) => vocabulary.has(term));
}

/** Letters, no number, no address, no given name, no "tp-w": what a person could mean as a name of the thing. */
function isWord(word: string): boolean {
  if (/[-‐]\p{L}$|^\p{L}[-‐]/u.test(word)) return false;
  return /^\p{L}[\p{L}\p{M}'’-]{2,29}$/u.test(word) && maskPersonalData(word) === word && !isGivenName(word);
}

/** Most frequent, ties by code units; in small letters unless it is always written otherwise. */
function usualSpelling(uses: readonly Use[]): string {
  const spellings = uses.slice(0, SPELLINGS_READ).map(({ word }) => word);
  const lower = spellings.find((word) => word === word.toLowerCase());
  if (lower !== undefined) return lower;
  return [...new Set(spellings)].sort(
    (a, b) => times(b, spellings) - times(a, spellings) || (a < b ? -1 : 1),
  )[0]!;
}

function times(word: string, spellings: readonly string[]): number {
  return spellings.filter((other) => other === word).length;
}

function toSuggestion(
  articleId: string,
  words: readonly SuggestedWord[],
  index: SearchIndex,
): WordSuggestion {
  const { title, aliases } = index.articleById.get(articleId)!;
  const line = `aliases: ${JSON.stringify([...aliases, ...words.map(({ word }) => word)])}`;
  return { articleId, title, words, line };
}

function total({ words }: WordSuggestion): number {
  return words.reduce((sum, { tickets }) => sum + tickets, 0);
}
