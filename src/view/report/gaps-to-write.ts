import { articlesToWrite } from "../../desk/draft/articles-to-write.ts";
import type { GapRow, GapTable } from "./report.ts";

/** A gap with an estimate of how many of its tickets lack an article. */
type LackingGap = GapRow & { readonly lacking: number };

/** What to read first when there is time to write. */
interface GapsToWrite {
  /** At most ten of the listed gaps that nobody set aside, most tickets that likely lack an article first. */
  readonly rows: readonly LackingGap[];
  /** Of all their tickets, how many likely lack an article; a whole number. */
  readonly lacking: number;
  readonly tickets: number;
}

/** The listed gaps for which most tickets likely lack an article, whatever their cause. */
export function gapsToWrite({ rows }: GapTable): GapsToWrite {
  const first = articlesToWrite(rows.filter(isOpen));
  const sum = (value: (gap: LackingGap) => number): number =>
    first.reduce((total, gap) => total + value(gap), 0);
  return {
    rows: first,
    lacking: Math.round(sum(({ lacking }) => lacking)),
    tickets: sum(({ count }) => count),
  };
}

function isOpen(gap: GapRow): gap is LackingGap {
  return gap.lacking !== null && gap.setAside === null;
}
