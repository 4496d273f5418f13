import { addTo } from "../math/add-to.ts";
import { log1p } from "../math/elementary.ts";
import { scoreOf, scoreUnits, type TermWeights } from "../search/inverted-lists.ts";
import { dayOf } from "../ticket/day-of.ts";
import { closedUpTo, latelyShare, weightOf } from "./closed-lately.ts";
import { lengthOf } from "./create-profiles.ts";
import type { HistoryBlock } from "./history.ts";
import type { Vote } from "./history-recall.ts";
import { dotOf, squareOf, vectorOf } from "./ticket-vectors.ts";
import { nearestOf } from "./wording-neighbours.ts";

/** A block that was asked, the ticket as a unit vector in its terms, and the place of a ticket that must not count. */
export interface AskedBlock {
  readonly block: HistoryBlock;
  readonly query: TermWeights;
  readonly excluded: number | undefined;
}

/** The ticket compared with all tickets behind each article. */
interface ProfileVotes {
  /** A new vote for any article, with what all its tickets say; all 0 for one that never closed a ticket. O(blocks). */
  readonly voteFor: (articleId: string) => OpenVote;
  /** Ids of the articles with the highest `profile` above 0, at most `BEST` of each block; one may come twice. */
  readonly best: readonly string[];
}

/** A vote that neighbours are still added to. */
export type OpenVote = { -readonly [Key in keyof Vote]: Key extends "ticketIds" ? string[] : Vote[Key] };

const BEST = 10;

/**
 * An article in two blocks counts by its better one. `day`: when the ticket came in, `null` if nobody knows.
 * O(articles + postings of the ticket's terms).
 */
export function profileVotes(asked: readonly AskedBlock[], day: number | null): ProfileVotes {
  const read = asked.map((one) => ({ ...one, cosines: profileCosines(one) }));
  let tickets = 0;
  for (const { block, excluded } of read) {
    const own = excluded === undefined ? 0 : block.fading[excluded]!;
    tickets += Math.max(0, block.closed.withArticle + block.closed.withoutArticle - own);
  }
  const scale = log1p(Math.max(1, tickets));
  return {
    voteFor(articleId) {
      let profile = 0;
      let closed = 0;
      let lately = 0;
      for (const { block, cosines, excluded } of read) {
        const place = block.profiles.places.get(articleId);
        if (place === undefined) continue;
        profile = Math.max(profile, cosines[place]!);
        const own = ownTicket(block, excluded, articleId);
        closed += block.profiles.sizes[place]! - (own === null ? 0 : block.fading[own]!);
        if (day === null) continue;
        const ownDay = own === null ? null : dayOf(block.tickets[own]!);
        lately +=
          closedUpTo(block.profiles.days[place]!, day) - (ownDay === null ? 0 : weightOf(day - ownDay));
      }
      const habit = closed <= 1e-9 ? 0 : Math.min(1, log1p(closed) / scale);
      return {
        votes: 0,
        nearest: 0,
        wordingVotes: 0,
        wordingNearest: 0,
        profile,
        habit,
        lately: latelyShare(lately),
        ticketIds: [],
      };
    },
    best: read.flatMap(({ block, cosines }) => bestOf(block, cosines)),
  };
}

function bestOf({ profiles }: HistoryBlock, cosines: Float64Array): string[] {
  return nearestOf(cosines, BEST).map(({ place }) => profiles.articleIds[place]!);
}

/** Place of the excluded ticket if the article closed it. */
function ownTicket(block: HistoryBlock, excluded: number | undefined, articleId: string): number | null {
  return excluded !== undefined && block.tickets[excluded]!.articleIds.includes(articleId) ? excluded : null;
}

/** Cosine of the ticket with each sum, in [0, 1], the excluded ticket taken out of its sums. */
function profileCosines({ block, query, excluded }: AskedBlock): Float64Array {
  const { profiles } = block;
  const dots = scoreUnits(profiles.inverted, query, profiles.sizes.length);
  const { lengths } = profiles;
  const cosines = new Float64Array(dots.length);
  for (let place = 0; place < cosines.length; place++) cosines[place] = cosine(dots[place]!, lengths[place]!);
  if (excluded !== undefined) takeOut({ block, query, excluded }, dots, cosines);
  return cosines;
}

/** Corrects the cosines of the sums that the excluded ticket went into. */
function takeOut(asked: AskedBlock & { excluded: number }, dots: Float64Array, cosines: Float64Array): void {
  const { block, query, excluded } = asked;
  const { profiles } = block;
  const own = vectorOf(block, excluded);
  const share = block.fading[excluded]!;
  const ownDot = dotOf(own, query);
  const ownSquare = squareOf(own);
  for (const place of placesOf(block, excluded)) {
    const isAlone = profiles.sizes[place]! - share < 1e-9;
    const squares =
      profiles.squares[place]! -
      2 * share * scoreOf(profiles.inverted, own, place) +
      share * share * ownSquare;
    if (isAlone) cosines[place] = 0;
    else if (squares < FAINT * share * share) cosines[place] = addedUp(asked, place);
    else cosines[place] = cosine(dots[place]! - share * ownDot, lengthOf(squares));
  }
}

/** Where less than this share of a sum's square is left, its float32 weights no longer carry the difference. */
const FAINT = 1e-3;

/**
 * The cosine with a sum, added up anew without the excluded ticket. O(tickets + terms of the sum); needed only where the
 * others have faded almost away beside it.
 */
function addedUp({ block, excluded, query }: AskedBlock, profile: number): number {
  const sum = new Map<number, number>();
  block.tickets.forEach((_, ticket) => {
    if (ticket === excluded || !placesOf(block, ticket).includes(profile)) return;
    const { terms, weights } = vectorOf(block, ticket);
    terms.forEach((term, i) => {
      addTo(sum, term, block.fading[ticket]! * weights[i]!);
    });
  });
  const terms = Uint32Array.from(sum.keys());
  const weights = Float64Array.from(sum.values());
  const length = Math.sqrt(squareOf({ terms, weights }));
  return length === 0
    ? 0
    : Math.min(1, dotOf({ terms, weights: weights.map((weight) => weight / length) }, query));
}

function cosine(dot: number, length: number): number {
  return Math.min(1, Math.max(0, dot) / length);
}

/** The sums that the ticket at `place` went into. */
function placesOf({ tickets, profiles }: HistoryBlock, place: number): number[] {
  return [...new Set(tickets[place]!.articleIds)].map((id) => profiles.places.get(id)!);
}
