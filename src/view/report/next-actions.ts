import type { GapCost, GapRow, MendRow, Report } from "./report.ts";
import type { TextKey } from "./report-texts.ts";

/** One piece of work, and whose it mostly is. */
export interface NextAction extends Work {
  /** The article, the proposed title, or what customers say. */
  readonly subject: string;
  readonly tickets: number;
  /** What it may be worth; `null` where that is not known. */
  readonly cost: GapCost | null;
}

interface Work {
  /** The text that says what to do with the subject. */
  readonly work: Extract<TextKey, `action.${string}`>;
  readonly owner: Extract<TextKey, `owner.${string}`>;
}

/** Everything that the articles to mend and the gaps ask for, most tickets first; ties in the order of the report. */
export function nextActions({ mending, gaps }: Pick<Report, "mending" | "gaps">): NextAction[] {
  const mends = mending.map(mendAction);
  // Gaps of tickets whose article only has to be mended are in `mending` already.
  const writes = gaps.rows.flatMap((gap) => {
    const work = gap.setAside === null ? gapWork(gap) : null;
    return work === null ? [] : [gapAction(gap, work)];
  });
  return [...mends, ...writes].sort((a, b) => b.tickets - a.tickets);
}

function mendAction({ article, reason, tickets }: MendRow): NextAction {
  const owner = reason === "not-findable" ? "owner.knowledge" : "owner.article";
  return { work: `action.${reason}`, owner, subject: article.title, tickets, cost: null };
}

function gapAction(gap: GapRow, work: Work): NextAction {
  const { proposedTitle, label, count, value } = gap;
  return { ...work, subject: proposedTitle || label, tickets: count, cost: value.cost };
}

const READ: Work = { work: "action.read", owner: "owner.knowledge" };

function gapWork({ cause, shares }: GapRow): Work | null {
  switch (cause) {
    case "not-visible":
    case "outdated":
    case "not-findable":
      return null;
    case "defect":
      return { work: "action.defect", owner: "owner.product" };
    case "out-of-scope":
      return { work: "action.out-of-scope", owner: "owner.desk" };
    case "needs-agent":
      return { work: "action.needs-agent", owner: "owner.service" };
    case "mixed":
      return READ;
    case "missing":
    case "thin":
      if (shares === "subject") return READ;
      return cause === "thin"
        ? { work: "action.thin", owner: "owner.article" }
        : { work: "action.missing", owner: "owner.author" };
    default:
      return cause satisfies never;
  }
}
