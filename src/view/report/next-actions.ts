import type { GapCost, GapRow, MendRow, Report } from "./report.ts";

/** One piece of work, and whose it mostly is. */
export interface NextAction {
  readonly verb: string;
  /** The article, the proposed title, or what customers say. */
  readonly subject: string;
  readonly tickets: number;
  /** What it may be worth; `null` where that is not known. */
  readonly cost: GapCost | null;
  readonly owner: string;
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

interface Work {
  readonly verb: string;
  readonly owner: string;
}

const MENDS: Readonly<Record<MendRow["reason"], Work>> = {
  "not-visible": { verb: "Publish, or open to these customers:", owner: "Owner of the article" },
  outdated: { verb: "Review and renew:", owner: "Owner of the article" },
  "not-findable": { verb: "Mend title and words of", owner: "Knowledge manager" },
};

function mendAction({ article, reason, tickets }: MendRow): NextAction {
  return { ...MENDS[reason], subject: article.title, tickets, cost: null };
}

function gapAction(gap: GapRow, work: Work): NextAction {
  const { proposedTitle, label, count, value } = gap;
  return { ...work, subject: proposedTitle || label, tickets: count, cost: value.cost };
}

function gapWork({ cause, shares }: GapRow): Work | null {
  switch (cause) {
    case "not-visible":
    case "outdated":
    case "not-findable":
      return null;
    case "defect":
      return { verb: "Report the defect:", owner: "Product team" };
    case "out-of-scope":
      return { verb: "Route, or say that you do not help with:", owner: "Service desk" };
    case "needs-agent":
      return { verb: "Offer a form or automate:", owner: "Owner of the service" };
    case "mixed":
      return { verb: "Read the tickets about", owner: "Knowledge manager" };
    case "missing":
    case "thin":
      if (shares === "subject") return { verb: "Read the tickets about", owner: "Knowledge manager" };
      return cause === "thin"
        ? { verb: "Extend the article for", owner: "Owner of the article" }
        : { verb: "Write", owner: "Author" };
    default:
      return cause satisfies never;
  }
}
