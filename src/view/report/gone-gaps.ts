import { shortText } from "../../core/text/short-text.ts";
import type { GoneGap } from "../../desk/follow/judge-gone.ts";
import type { GoneGapRow, Privacy } from "./report.ts";
import type { Voice } from "./voice.ts";

const TITLE_LENGTH = 160;

/** Gaps of the run before that are none any more, as rows of a report: those that an article closed first. */
export function goneGapRows(gone: readonly GoneGap[], privacy: Privacy): GoneGapRow[] {
  const rows = gone.map(({ record, change, present, solvable, closedBy }) => ({
    id: record.id,
    title: shortText((privacy !== "no-text" && record.proposedTitle) || record.label, TITLE_LENGTH),
    change,
    present,
    solvable,
    closedBy: closedBy && { id: closedBy.articleId, title: shortText(closedBy.title, TITLE_LENGTH) },
  }));
  return rows.sort((a, b) => Number(b.change === "closed") - Number(a.change === "closed"));
}

/** What became of one, in a sentence. */
export function goneGapText(
  { title, change, present, solvable, closedBy }: GoneGapRow,
  voice: Voice,
): string {
  return voice.say(`gaps.gone.${change}`, { title, n: present, solvable, article: closedBy?.title ?? "" });
}
