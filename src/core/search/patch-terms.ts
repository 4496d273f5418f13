import { compareText } from "../text/compare-text.ts";
import { TermList } from "./term-list.ts";

/** Terms of now, and the row that each had before; -1 for a new one. */
interface PatchedTerms {
  readonly terms: TermList;
  readonly rowOf: Int32Array;
}

interface TermChanges {
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
}

/** Takes `gone` out and puts `fresh` in. O(terms). */
export function patchTerms(before: TermList, { gone, fresh }: TermChanges): PatchedTerms {
  const news = fresh.toSorted(compareText);
  const isGone = new Set(gone);
  const all: string[] = [];
  const rows: number[] = [];
  const add = (term: string, row: number): void => {
    all.push(term);
    rows.push(row);
  };
  let next = 0;
  before.all.forEach((term, row) => {
    while (news[next]! < term) add(news[next++]!, -1);
    if (!isGone.has(term)) add(term, row);
  });
  for (const term of news.slice(next)) add(term, -1);
  return { terms: new TermList(all), rowOf: Int32Array.from(rows) };
}
