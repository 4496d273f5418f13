import type { History } from "../../core/history/history.ts";
import { postingsOf } from "../../core/search/postings-of.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { type TermsReader, termsReader } from "../../core/ticket/ticket-terms.ts";
import { type LabelReadings, labelReader, planReadings } from "../../core/verdict/label-readings.ts";
import type { Model } from "../../core/verdict/model.ts";
import { createRequesterViews } from "../../core/verdict/requester-view.ts";
import { type PackedSlice, packSlice } from "./packed-slice.ts";
import { unpackSlice } from "./unpack-slice.ts";

/** Tickets that are read at a stretch. */
export type Slice = readonly Ticket[];

/** In the order of `LeftOut`, 1 for each article, by place, that is left out; `null` for none of the index. */
export type SliceArticles = readonly (Uint8Array | null)[];

/** The labelled tickets that a model is fitted on, slice by slice. */
export interface SlicePlan {
  readonly articles: SliceArticles;
  readonly slices: readonly Slice[];
  /** What the slices, as read in their order, are as a whole. */
  readonly readingsOf: (slices: readonly PackedSlice[]) => LabelReadings;
}

/** Some 50 ms of work, so that threads are done at one time and a stop is heard. */
const SLICE = 24;

interface ToPlan {
  readonly tickets: readonly Ticket[];
  readonly index: SearchIndex;
  readonly history: History;
  /** Given: it is not fitted, and claims alone are learned, if it has any. */
  readonly model?: Model | undefined;
}

export function planSlices({ tickets, index, history, model }: ToPlan): SlicePlan {
  const plan = planReadings({ tickets, index }, history, model !== undefined);
  const { isOut } = plan;
  const isNeeded = model === undefined || model.claims !== null;
  const slices = isNeeded ? slicesOf(plan.tickets) : [];
  const known = { index, history, isOut, viewOf: createRequesterViews(index, index.now) };
  return {
    articles: isOut.map(
      (out) => out && Uint8Array.from(postingsOf(index).articleIds, (_, place) => (out(place) ? 1 : 0)),
    ),
    slices,
    readingsOf: (packed) => plan.join(packed.flatMap((slice, at) => unpackSlice(slice, slices[at]!, known))),
  };
}

function slicesOf(tickets: readonly Ticket[]): Slice[] {
  return Array.from({ length: Math.ceil(tickets.length / SLICE) }, (_, at) =>
    tickets.slice(at * SLICE, (at + 1) * SLICE),
  );
}

/** Reads slices of labelled tickets, in whatever thread. */
export function sliceReader(
  index: SearchIndex,
  history: History,
  articles: SliceArticles,
  termsOf: TermsReader = termsReader(index.analyzer),
): (slice: Slice) => PackedSlice {
  const [, known = null, settled = null] = articles.map(
    (flags) => flags && ((place: number) => flags[place] === 1),
  );
  const read = labelReader({ index, termsOf }, history, [null, known, settled]);
  return (slice) => packSlice(slice.map(read), history);
}
