import type { History, HistoryBlock, PhraseRows } from "../../core/history/history.ts";
import { HashPlaces } from "../../core/text/hash-places.ts";

/** A history as plain data: what another thread may read with `fromPortable` in a twentieth of the time that making it takes. */
export interface PortableHistory extends Omit<History, "blocks"> {
  readonly blocks: readonly PortableBlock[];
}

/** The table of phrases is made anew. */
type PortableBlock = Omit<HistoryBlock, "phrases" | "phraseRegression"> & {
  readonly phrases: Omit<PhraseRows, "shared">;
  readonly phraseRegression: Omit<NonNullable<HistoryBlock["phraseRegression"]>, "phrases"> | null;
};

export function toPortable({ blocks, ...history }: History): PortableHistory {
  return {
    ...history,
    blocks: blocks.map(({ phrases: { shared: _, ...phrases }, phraseRegression, ...block }) => {
      if (phraseRegression === null) return { ...block, phrases, phraseRegression };
      const { phrases: __, ...regression } = phraseRegression;
      return { ...block, phrases, phraseRegression: regression };
    }),
  };
}

export function fromPortable({ blocks, ...history }: PortableHistory): History {
  return {
    ...history,
    blocks: blocks.map(({ phrases: rows, phraseRegression, ...block }) => {
      const phrases = { ...rows, shared: new HashPlaces(rows.hashes.subarray(0, rows.idf.length)) };
      return { ...block, phrases, phraseRegression: phraseRegression && { ...phraseRegression, phrases } };
    }),
  };
}
