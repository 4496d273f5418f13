import type { History } from "../history/history.ts";
import { createLent, type LentLink, type LentTickets, POINTED_WEIGHT } from "../history/lent-tickets.ts";
import { type Claim, type ClaimModel, type ClaimSource, claimRows, strongestClaim } from "./claim.ts";
import type { Example } from "./example-reader.ts";
import { isNewIn, type NewArticles } from "./new-to-history.ts";

/** What claims are learned from. */
export interface ClaimMaterial {
  readonly examples: readonly Example[];
  readonly history: History;
  readonly articleIds: readonly string[];
  readonly news: NewArticles;
  /** The article, by place, that what the agent wrote points at; −1 for none. */
  readonly pointedAt: (ticketId: string) => number;
}

/** Less is not lent. */
const FAINTEST = 0.02;

/**
 * The past's unsolved tickets that new articles would have answered, by the customers' words and by what agents wrote that they did, and the tickets that they did close. So an
 * article in words of its own has the words of those who asked: of before it was there.
 */
export function lendTickets(material: ClaimMaterial, { byWords }: ClaimModel): LentTickets | null {
  const { examples, articleIds, news } = material;
  const isNew = (article: number): boolean => news.isNew[article] === 1;
  const source: ClaimSource = { isNew: isNewIn(news), articleIds, lent: null };
  const dates = datesOf(material.history);
  const links = examples.flatMap((example): LentLink[] => {
    const createdAt = dates.get(example.id) ?? null;
    if (example.answers.length > 0) return ownLinks(example, isNew, articleIds);
    if (example.solvable) return [];
    const claimed = linksOf(example, strongestClaim(example, claimRows(example, source), byWords), material);
    return withPointed(claimed, example.id, material).filter(({ articleId }) =>
      news.isNoWitness(articleIds.indexOf(articleId), createdAt),
    );
  });
  return links.length === 0 ? null : createLent(material.history, links);
}

/** The links, and a sure one to the new article that the agent's note points at. */
function withPointed(
  links: readonly LentLink[],
  ticketId: string,
  { articleIds, news, pointedAt }: ClaimMaterial,
): readonly LentLink[] {
  const place = pointedAt(ticketId);
  if (place === -1 || news.isNew[place] !== 1) return links;
  const articleId = articleIds[place]!;
  const others = links.filter((link) => link.articleId !== articleId);
  const left = 1 - POINTED_WEIGHT;
  return [
    { ticketId, articleId, weight: POINTED_WEIGHT },
    ...others.map((link) => ({ ...link, weight: link.weight * left })),
  ];
}

export function datesOf({ blocks }: History): Map<string, string | null> {
  return new Map(blocks.flatMap(({ tickets }) => tickets.map(({ id, createdAt }) => [id, createdAt])));
}

function ownLinks(
  { id, answers }: Example,
  isNew: (article: number) => boolean,
  articleIds: readonly string[],
): LentLink[] {
  return answers
    .filter(isNew)
    .map((article) => ({ ticketId: id, articleId: articleIds[article]!, weight: 1 }));
}

export function linksOf(
  { id, candidates }: Example,
  claim: Claim | null,
  { articleIds }: ClaimMaterial,
): LentLink[] {
  if (claim === null) return [];
  return [...claim.shares]
    .map(([place, share]) => ({
      ticketId: id,
      articleId: articleIds[candidates.articles[place]!]!,
      weight: share * claim.probability,
    }))
    .filter(({ weight }) => weight > FAINTEST);
}
