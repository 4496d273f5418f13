import { scoreUnits, type TermWeights } from "../search/inverted-lists.ts";
import { compareText } from "../text/compare-text.ts";
import { fold } from "../text/fold.ts";
import type { TicketTerms } from "../ticket/ticket-terms.ts";
import { categoryShare } from "./count-categories.ts";
import type { History, HistoryBlock } from "./history.ts";
import type { HistoryRecall, Neighbour } from "./history-recall.ts";
import { phraseRegressionOf, phraseShares } from "./phrase-regression.ts";
import { phraseVector } from "./phrase-rows.ts";
import { type AskedBlock, type OpenVote, profileVotes } from "./profile-votes.ts";
import { dampenedFrequencies } from "./read-ticket.ts";
import type { AskedTerms } from "./soft-cosine.ts";
import { COMPARED, nearestOf, type WordingNeighbour, wordingNeighbours } from "./wording-neighbours.ts";

/** Neighbours asked. */
const NEIGHBOURS = 40;
const NAMED_TICKETS = 3;
/** Of those that are worded alike, so many give candidates. */
const LOOKED_UP = 10;

interface RecallOptions {
  /** Id of a ticket that must not be its own witness. */
  readonly exclude?: string;
}

/** A ticket as the history is asked about it. */
export interface AskedTicket extends TicketTerms {
  /** As `ticketPhrases`. */
  readonly phrases: Uint32Array;
  /** When it came in, as `dayOf`; `null` if nobody knows. */
  readonly day: number | null;
}

/** Asks the history about a ticket. O(tickets + postings of the ticket's terms). */
export function recall(
  history: History,
  ticket: AskedTicket,
  { exclude }: RecallOptions = {},
): HistoryRecall {
  const frequencies = dampenedFrequencies(ticket);
  const asked = history.blocks.map((block) => {
    const { query, unknown } = unitQuery(block, ticket.terms, frequencies);
    const phrases = phraseVector(ticket.phrases, block.phrases);
    const excluded = exclude === undefined ? undefined : block.places.get(exclude);
    const near = nearestByTerms(block, query, excluded);
    const nearest = Uint32Array.from(near, ({ place }) => place);
    const worded = wordingNeighbours(block, { query, unknown, phrases, nearest, excluded }, NEIGHBOURS);
    return { block, query, phrases, excluded, near: near.slice(0, NEIGHBOURS), worded };
  });
  const neighbours = shareVotes(asked, "near");
  const wordedAlike = shareVotes(asked, "worded");
  const { best, voteFor: newVote } = profileVotes(asked, ticket.day);
  const known = new Map<string, OpenVote>();
  const voteFor = (id: string): OpenVote => {
    const vote = known.get(id) ?? newVote(id);
    known.set(id, vote);
    return vote;
  };
  countVotes(neighbours, voteFor);
  const counted = [...known.keys()];
  countWordedAlike(wordedAlike, voteFor);
  return {
    vector: asked[0]!.query,
    knownAs: asked.some(({ excluded }) => excluded !== undefined) ? exclude! : null,
    neighbours,
    wordedAlike,
    votes: new Map([...counted, ...articlesOf(wordedAlike), ...best].map((id) => [id, voteFor(id)])),
    voteFor,
    ...phraseRegressionIn(asked, ticket, exclude),
    categorySolved: categoryShare(ticket.category, asked),
  };
}

/** Articles that closed the nearest: worth a look though they share no term with the ticket. */
function articlesOf(wordedAlike: readonly Neighbour[]): readonly string[] {
  return wordedAlike.slice(0, LOOKED_UP).flatMap(({ articleIds }) => articleIds);
}

/** As the settled block learned it; ½ for no tickets. */
function phraseRegressionIn(
  asked: readonly (AskedBlock & { readonly phrases: TermWeights })[],
  { terms, words }: AskedTicket,
  exclude: string | undefined,
): Pick<HistoryRecall, "phraseRegression" | "phraseShares"> {
  const settled = asked.find(({ block }) => block.phraseRegression !== null && block.tickets.length > 0);
  if (settled === undefined) return { phraseRegression: 0.5, phraseShares: () => null };
  const { block, query, phrases, excluded } = settled;
  const phraseRegression = block.phraseRegression!;
  const askedWords = { query, phrases, knownAs: excluded === undefined ? null : exclude! };
  return {
    phraseRegression: phraseRegressionOf(phraseRegression, askedWords),
    phraseShares(phraseTexts) {
      const texts = new Map<number, string>();
      terms.forEach((term, i) => {
        const column = block.vocabulary.get(term);
        if (column !== undefined) texts.set(column, fold(words[i]!));
      });
      for (const [phrase, text] of phraseTexts) {
        const number = phraseRegression.phrases.shared.placeOf(phrase);
        if (number !== -1) texts.set(phraseRegression.termCount + number, text);
      }
      return phraseShares(phraseRegression, askedWords, texts);
    },
  };
}

/** The ticket as a vector of length 1 in the block's own terms, and beside it what of that vector the block does not know. */
function unitQuery(
  block: HistoryBlock,
  terms: readonly string[],
  frequencies: ArrayLike<number>,
): AskedTerms {
  const { vocabulary, idf, unknownIdf } = block;
  const known = new Uint32Array(terms.length);
  const weights = new Float64Array(terms.length);
  const others: [term: string, weight: number][] = [];
  let count = 0;
  let squares = 0;
  for (let i = 0; i < terms.length; i++) {
    const number = vocabulary.get(terms[i]!);
    const weight = frequencies[i]! * (number === undefined ? unknownIdf : idf[number]!);
    squares += weight * weight;
    if (number === undefined) {
      others.push([terms[i]!, weight]);
      continue;
    }
    known[count] = number;
    weights[count++] = weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < count; i++) weights[i]! /= length;
  return {
    query: { terms: known.subarray(0, count), weights: weights.subarray(0, count) },
    unknown: others.map(([term, weight]) => [term, weight / length]),
  };
}

/** As many as `COMPARED`, nearest first. */
function nearestByTerms(
  block: HistoryBlock,
  query: TermWeights,
  excluded: number | undefined,
): WordingNeighbour[] {
  const cosines = scoreUnits(block.inverted, query, block.tickets.length);
  if (excluded !== undefined) cosines[excluded] = 0;
  return nearestOf(cosines, COMPARED);
}

type Open<Some> = { -readonly [Key in keyof Some]: Some[Key] };

function toNeighbour(block: HistoryBlock, { place, similarity }: WordingNeighbour): Open<Neighbour> {
  const { id, articleIds, agentDid } = block.tickets[place]!;
  return {
    ticketId: id,
    articleIds,
    agentDid,
    similarity,
    voteWeight: similarity * similarity * block.fading[place]!,
  };
}

/** The nearest of all blocks, each one's vote weight divided by the sum. */
function shareVotes<By extends string>(
  asked: readonly ({ readonly block: HistoryBlock } & Readonly<Record<By, readonly WordingNeighbour[]>>)[],
  by: By,
): readonly Neighbour[] {
  const found = asked.flatMap((one) => one[by].map((near) => toNeighbour(one.block, near)));
  found.sort((a, b) => b.similarity - a.similarity || compareText(a.ticketId, b.ticketId));
  const neighbours = found.slice(0, NEIGHBOURS);
  let total = 0;
  for (const { voteWeight } of neighbours) total += voteWeight;
  for (const neighbour of neighbours) neighbour.voteWeight = total === 0 ? 0 : neighbour.voteWeight / total;
  return neighbours;
}

/** Adds up the votes for each article that closed a neighbour. Nearest neighbours first, so the first one of an article is its nearest. */
function countVotes(neighbours: readonly Neighbour[], voteFor: (id: string) => OpenVote): void {
  forEachLink(neighbours, voteFor, (vote, { ticketId, similarity, voteWeight }) => {
    vote.nearest ||= similarity;
    vote.votes = Math.min(1, vote.votes + voteWeight);
    if (vote.ticketIds.length < NAMED_TICKETS) vote.ticketIds.push(ticketId);
  });
}

/** The same of those that are worded alike, which name tickets only where no neighbour does. */
function countWordedAlike(neighbours: readonly Neighbour[], voteFor: (id: string) => OpenVote): void {
  forEachLink(neighbours, voteFor, (vote, { ticketId, similarity, voteWeight }) => {
    vote.wordingNearest ||= similarity;
    vote.wordingVotes = Math.min(1, vote.wordingVotes + voteWeight);
    if (vote.nearest === 0 && vote.ticketIds.length < NAMED_TICKETS) vote.ticketIds.push(ticketId);
  });
}

/** Visits the vote of each article that closed one of them, once a ticket. */
function forEachLink(
  neighbours: readonly Neighbour[],
  voteFor: (id: string) => OpenVote,
  visit: (vote: OpenVote, neighbour: Neighbour) => void,
): void {
  for (const neighbour of neighbours)
    neighbour.articleIds.forEach((id, i, all) => {
      if (all.indexOf(id) === i) visit(voteFor(id), neighbour);
    });
}
