import { log, log1p } from "../math/elementary.ts";
import type { TermWeights } from "../search/inverted-lists.ts";
import type { History } from "./history.ts";
import type { TicketRecall } from "./history-recall.ts";
import { addToRows, dotOf, type SumRow, squareOf, vectorOf } from "./ticket-vectors.ts";

/** A resolved ticket that an article without a past would have answered, had it been there. */
export interface LentLink {
  readonly ticketId: string;
  readonly articleId: string;
  /** How likely, in (0, 1]; 1 for a ticket that the article did close. */
  readonly weight: number;
}

/** What agents wrote points at the right article in 8 of 8 tickets of `fixtures/` (`agentsAnswer`): as surely such a ticket is lent. */
export const POINTED_WEIGHT = 0.9;

/** Tickets lent to articles that are new to a history, so that one article answers a topic and not a wording. */
export interface LentTickets {
  readonly links: readonly LentLink[];
  readonly byTicket: ReadonlyMap<string, readonly LentLink[]>;
  readonly profiles: ReadonlyMap<string, LentProfile>;
  /** The sums of the profiles by term: one look for each word of a ticket, however many articles are new. */
  readonly sums: readonly (SumRow | undefined)[];
}

/** The tickets lent to one article, added up. */
interface LentProfile {
  /** Where it stands among the profiles. */
  readonly place: number;
  /** Of the sum of weight · unit vector of each ticket. */
  readonly squares: number;
  /** Σ weight: how many tickets it amounts to. */
  readonly mass: number;
  /** Unit vectors of the tickets, by id, to take one out again. */
  readonly lent: ReadonlyMap<string, { readonly vector: TermWeights; readonly weight: number }>;
}

/** What lent tickets say for an article, each but `ticketIds` in [0, 1]. */
export interface LentVote {
  /** Share of the neighbours' vote. */
  readonly votes: number;
  /** Highest similarity · weight of a ticket among the neighbours. */
  readonly nearest: number;
  /** Cosine with the sum of all tickets lent to it; less for a sum of less than one ticket. */
  readonly profile: number;
  /** ln(1 + Σ weight) ÷ ln 20, at most 1. */
  readonly mass: number;
  /** The nearest of them among the neighbours, at most three. */
  readonly ticketIds: readonly string[];
}

const NAMED_TICKETS = 3;
const FULL_MASS = log(20);
/** A sum of so little is none. */
const FAINT = 0.05;

/** Adds up what is lent. Tickets that the settled block of the history does not hold are left out. O(terms of the tickets lent). */
export function createLent(history: History, links: readonly LentLink[]): LentTickets {
  const block = history.blocks[0]!;
  const byTicket = new Map<string, LentLink[]>();
  const byArticle = new Map<string, LentTo[]>();
  const held = links.filter(({ ticketId }) => block.places.has(ticketId));
  for (const link of held) {
    listIn(byTicket, link.ticketId).push(link);
    listIn(byArticle, link.articleId).push({
      ...link,
      vector: vectorOf(block, block.places.get(link.ticketId)!),
    });
  }
  const sums = new Array<SumRow | undefined>(block.vocabulary.size);
  const squares = addToRows(sums, [...byArticle.values()]);
  return {
    links: held,
    byTicket,
    profiles: new Map(
      [...byArticle].map(([id, lent], place) => [
        id,
        {
          place,
          squares: squares[place]!,
          mass: lent.reduce((mass, { weight }) => mass + weight, 0),
          lent: new Map(lent.map((one) => [one.ticketId, one])),
        },
      ]),
    ),
    sums,
  };
}

interface LentTo extends LentLink {
  readonly vector: TermWeights;
}

function listIn<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** What lent tickets say about a ticket for each of these articles. O(neighbours + rows of the ticket's terms + articles). */
export function lentVotes(
  lent: LentTickets,
  { neighbours, vector, knownAs }: TicketRecall,
  articleIds: readonly string[],
): LentVote[] {
  const { byTicket, profiles, sums } = lent;
  const votes = articleIds.map((): { -readonly [key in keyof LentVote]: LentVote[key] } => ({ ...NO_VOTE }));
  const placeOf = new Map(articleIds.map((id, place) => [id, place]));
  for (const { ticketId, similarity, voteWeight } of neighbours) {
    for (const { articleId, weight } of byTicket.get(ticketId) ?? []) {
      const vote = votes[placeOf.get(articleId) ?? -1];
      if (vote === undefined) continue;
      vote.votes = Math.min(1, vote.votes + voteWeight * weight);
      vote.nearest = Math.max(vote.nearest, similarity * weight);
      if (vote.ticketIds.length < NAMED_TICKETS) vote.ticketIds = [...vote.ticketIds, ticketId];
    }
  }
  const dots = dotsOf(sums, profiles.size, vector);
  const own = ownShares(lent, { vector, knownAs });
  articleIds.forEach((id, place) => {
    const profile = profiles.get(id);
    if (profile === undefined) return;
    const { cosine, mass } = compare(profile, dots[profile.place]!, own);
    if (cosine <= 0) return;
    votes[place]!.profile = cosine * Math.min(1, mass);
    votes[place]!.mass = Math.min(1, log1p(mass) / FULL_MASS);
  });
  return votes;
}

/** What says nothing. */
export const NO_VOTE: LentVote = { votes: 0, nearest: 0, profile: 0, mass: 0, ticketIds: [] };

/** The ticket's dot product with the sum of each profile. */
function dotsOf(sums: LentTickets["sums"], profiles: number, { terms, weights }: TermWeights): Float64Array {
  const dots = new Float64Array(profiles);
  for (let i = 0; i < terms.length; i++) {
    const row = sums[terms[i]!];
    if (row === undefined) continue;
    for (let j = 0; j < row.profiles.length; j++) dots[row.profiles[j]!]! += weights[i]! * row.weights[j]!;
  }
  return dots;
}

/** A ticket that was lent itself: what it must take out of the sums that it went into. */
interface OwnShares {
  readonly ticketId: string;
  readonly squares: number;
  /** Its dot product with the ticket as it is asked about. */
  readonly dot: number;
  /** Its dot product with the sum of each profile. */
  readonly dots: Float64Array;
}

/** `null` for a ticket that was lent to no article. O(rows of the ticket's terms). */
function ownShares(
  { byTicket, profiles, sums }: LentTickets,
  { vector, knownAs }: Pick<TicketRecall, "vector" | "knownAs">,
): OwnShares | null {
  const [link] = byTicket.get(knownAs ?? "") ?? [];
  if (link === undefined) return null;
  const { ticketId, articleId } = link;
  const own = profiles.get(articleId)!.lent.get(ticketId)!.vector;
  return {
    ticketId,
    squares: squareOf(own),
    dot: dotOf(own, vector),
    dots: dotsOf(sums, profiles.size, own),
  };
}

/** Cosine of a ticket with a sum, the ticket itself taken out of it. `whole`: its dot product with all of the sum. */
function compare(
  { place, squares, mass, lent }: LentProfile,
  whole: number,
  own: OwnShares | null,
): { readonly cosine: number; readonly mass: number } {
  const weight = own === null ? undefined : lent.get(own.ticketId)?.weight;
  if (own === null || weight === undefined)
    return { cosine: Math.min(1, whole / (Math.sqrt(squares) || 1)), mass };
  const others = mass - weight;
  const left = squares - 2 * weight * own.dots[place]! + weight ** 2 * own.squares;
  if (others < FAINT || left <= 1e-9) return { cosine: 0, mass: 0 };
  return { cosine: Math.min(1, Math.max(0, whole - weight * own.dot) / Math.sqrt(left)), mass: others };
}
