import { log2 } from "../../core/math/elementary.ts";
import type { JudgedTicket } from "./judged-ticket.ts";
import type { MeasureName } from "./measure-catalogue.ts";
import { type Definition, meanOf, shareOf } from "./statistic.ts";

/** Places that count for MRR and nDCG. */
const DEPTH = 10;

/**
 * Recall at 1, 5, 10, MRR@10 and nDCG@10 over the tickets labelled solvable, by where the evidence has their right articles. A
 * ticket without evidence, or whose label names no article, counts as not found.
 * MRR: Voorhees 1999, TREC-8 question answering track.
 */
export function rankingStatistics(
  judged: readonly JudgedTicket[],
): readonly (readonly [MeasureName, Definition])[] {
  const first = judged.map((ticket) => (ticket.label.solvable ? firstPlace(ticket) : null));
  const within = (limit: number): Definition =>
    shareOf(first.map((place) => (place === null ? null : place <= limit)));
  const reciprocal = (place: number): number => (place <= DEPTH ? 1 / place : 0);
  return [
    ["recallAt1", within(1)],
    ["recallAt5", within(5)],
    ["recallAt10", within(10)],
    ["mrrAt10", meanOf(first.map((place) => (place === null ? null : reciprocal(place))))],
    ["ndcgAt10", meanOf(judged.map((ticket) => (ticket.label.solvable ? ndcg(ticket) : null)))],
  ];
}

function firstPlace(ticket: JudgedTicket): number {
  return placesOfRightArticles(ticket)[0] ?? Number.POSITIVE_INFINITY;
}

/** Places from 1, ascending; an article that is named twice counts where it comes first. */
function placesOfRightArticles({ label, verdict }: JudgedTicket): readonly number[] {
  const found = verdict.evidence.map(({ articleId }) => articleId);
  const right = new Set(label.articleIds);
  return found.flatMap((id, i) => (right.has(id) && found.indexOf(id) === i ? i + 1 : []));
}

/**
 * Normalised discounted cumulated gain at 10, in [0, 1], an article being right or not: Järvelin and Kekäläinen 2002, ACM TOIS
 * 20(4), with the discount 1 ÷ log₂(1 + place) that trec_eval uses too, so that place 2 is worth less than place 1.
 */
function ndcg(ticket: JudgedTicket): number {
  const ideal = Math.min(DEPTH, new Set(ticket.label.articleIds).size);
  let best = 0;
  for (let place = 1; place <= ideal; place++) best += discount(place);
  const places = placesOfRightArticles(ticket).filter((place) => place <= DEPTH);
  const gained = places.reduce((sum, place) => sum + discount(place), 0);
  return best === 0 ? 0 : gained / best;
}

function discount(place: number): number {
  return 1 / log2(1 + place);
}
