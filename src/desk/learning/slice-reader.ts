import type { History } from "../../core/history/history.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import { type TermsReader, termsReader } from "../../core/ticket/ticket-terms.ts";
import { labelReader } from "../../core/verdict/label-readings.ts";
import { type PackedSlice, packSlice } from "./packed-slice.ts";
import type { Slice, SliceArticles } from "./plan-slices.ts";

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
