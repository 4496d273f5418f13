import type { History } from "../history/history.ts";
import { textHash } from "../math/text-hash.ts";
import { postingsOf } from "../search/postings-of.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { Ticket } from "../ticket/ticket.ts";
import {
  articleTexts,
  type LikenessReader,
  type StoredVectors,
  ticketHash,
  type Vectors,
} from "./vectors.ts";

export function withCompare(stored: StoredVectors): Vectors {
  return { ...stored, compare: (index, history) => createLikeness(stored, index, history) };
}

/** Vectors of several texts, each with the articles that it speaks for. */
interface VectorRow {
  readonly vector: Float32Array;
  /** Id of the ticket; `null` for an article's own text. */
  readonly ticketId: string | null;
  readonly places: readonly number[];
}

/** Prepares to compare tickets with articles and with resolved tickets. A look costs O((texts of articles + resolved tickets) · dimensions). */
function createLikeness(vectors: StoredVectors, index: SearchIndex, history: History | null): LikenessReader {
  const postings = postingsOf(index);
  const own = postings.articleIds.flatMap((id, place) =>
    articleTexts(index.articleById.get(id)!).flatMap((text) => rowOf(vectors, textHash(text), null, [place])),
  );
  const past = (history?.blocks ?? []).flatMap(({ tickets }) =>
    tickets.flatMap(({ id, articleIds }) =>
      rowOf(
        vectors,
        vectors.tickets.get(id),
        id,
        articleIds.flatMap((article) => postings.places.get(article) ?? []),
      ),
    ),
  );
  return (ticket) => {
    const vector = vectors.byHash.get(ticketHash(ticket));
    if (vector === undefined) return null;
    const nearest = (rows: readonly VectorRow[]): Float64Array =>
      nearestOf(rows, vector, { ticket, count: postings.articleCount });
    return { vectorText: nearest(own), vectorNearest: nearest(past) };
  };
}

function rowOf(
  vectors: StoredVectors,
  hash: string | undefined,
  ticketId: string | null,
  places: readonly number[],
): VectorRow[] {
  const vector = hash === undefined ? undefined : vectors.byHash.get(hash);
  return vector === undefined || places.length === 0 ? [] : [{ vector, ticketId, places }];
}

/** Highest cosine of each article's rows, at least 0; no ticket is its own neighbour. */
function nearestOf(
  rows: readonly VectorRow[],
  vector: Float32Array,
  { ticket, count }: { readonly ticket: Ticket; readonly count: number },
): Float64Array {
  const nearest = new Float64Array(count);
  for (const row of rows) {
    if (row.ticketId === ticket.id) continue;
    let cosine = 0;
    for (let j = 0; j < vector.length; j++) cosine += vector[j]! * row.vector[j]!;
    for (const place of row.places) nearest[place] = Math.max(nearest[place]!, Math.min(1, cosine));
  }
  return nearest;
}
