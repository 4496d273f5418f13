import type { Analyzer } from "../text/analyzer.ts";
import type { Span } from "./hit.ts";

/** The words of `text` that became one of `terms`, in reading order, overlapping ones joined. O(length). */
export function highlight(analyzer: Analyzer, text: string, terms: ReadonlySet<string>): Span[] {
  const spans: [number, number][] = [];
  for (const { term, start, end } of analyzer.tokens(text)) {
    if (!terms.has(term)) continue;
    const last = spans.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  return spans;
}
