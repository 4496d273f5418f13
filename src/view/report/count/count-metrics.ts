import type { Article } from "../../../core/article/article.ts";
import { LevelZeroError } from "../../../core/error.ts";
import type { Weighable } from "../../../desk/bundle/weigh-customers.ts";
import type { Rate } from "../headline.ts";
import type { PortalFigures } from "../scorecard.ts";
import type { Judged, Scored } from "./judged.ts";
import { rateOf } from "./rate-of.ts";

/**
 * Tickets closed with an article ÷ tickets that say how they were closed. No data unless one of them says that no article did: where
 * links are known from agents' notes alone, only tickets with one are heard of, and the rate would always be 100 %.
 */
export function countLinks(scored: readonly Judged<Scored>[]): Rate {
  return rateOfSaid(saidLinks(scored));
}

export function saidLinks(scored: readonly Judged<Scored>[]): readonly Weighable[] {
  const said = scored.flatMap(({ ticket }) =>
    ticket.linkedArticles === null ? [] : [{ ticket, value: Number(ticket.linkedArticles.length > 0) }],
  );
  return said.every(({ value }) => value === 1) ? [] : said;
}

function rateOfSaid(said: readonly Weighable[]): Rate {
  return rateOf(said.filter(({ value }) => value === 1).length, said.length);
}

/** Tickets whose problem an article describes ÷ those and tickets about new ones. */
export function countKnown(scored: readonly Judged<Scored>[], articles: readonly Article[]): Rate {
  const ids = new Set(articles.map(({ id }) => id));
  const isLinked = ({ ticket }: Judged<Scored>): boolean =>
    ticket.linkedArticles?.some((id) => ids.has(id)) === true;
  const decided = scored.filter((pair) => pair.verdict.outcome !== "unsure" || isLinked(pair));
  const known = decided.filter((pair) => isLinked(pair) || hasAnswer(pair.verdict));
  return rateOf(known.length, decided.length);
}

function hasAnswer({ outcome, reason }: Scored): boolean {
  return (
    outcome === "solvable" || reason === "not-visible" || reason === "outdated" || reason === "not-findable"
  );
}

/** Satisfied answers ÷ answers. */
export function countCsat(scored: readonly Judged<Scored>[]): Rate {
  return rateOfSaid(saidSatisfaction(scored));
}

export function saidSatisfaction(scored: readonly Judged<Scored>[]): readonly Weighable[] {
  return scored.flatMap(({ ticket }) =>
    ticket.satisfied === null ? [] : [{ ticket, value: Number(ticket.satisfied) }],
  );
}

/** Successful searches ÷ searches. Throws `INVALID_OPTION` for counts that cannot be. */
export function countSearches({ searches, successfulSearches, selfSolved }: PortalFigures): Rate {
  for (const [name, count] of Object.entries({ searches, successfulSearches, selfSolved })) {
    if (count === undefined || (Number.isSafeInteger(count) && count >= 0)) continue;
    throw new LevelZeroError("INVALID_OPTION", `${name} must be a whole number from 0 up, got ${count}.`);
  }
  if (searches === undefined || successfulSearches === undefined) return rateOf(0, 0);
  if (successfulSearches <= searches) return rateOf(successfulSearches, searches);
  throw new LevelZeroError(
    "INVALID_OPTION",
    `successfulSearches must be at most searches, got ${successfulSearches} of ${searches}.`,
  );
}
