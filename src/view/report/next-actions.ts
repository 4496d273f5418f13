import { groupBy } from "../../core/math/group-by.ts";
import type { GapCost, GapRow, MendRow, Report } from "./report.ts";
import type { TextKey } from "./report-texts.ts";
import { lookFirst } from "./wording.ts";

/** One piece of work, and whose it mostly is. */
export interface NextAction extends Work {
  /** The article, or of each gap the proposed title or what customers say; at least one. */
  readonly subjects: readonly string[];
  /** Title of the article to extend; `null` for other work. */
  readonly article: string | null;
  /** Whether other articles ask for the same work, and are counted with this one. */
  readonly others: boolean;
  readonly tickets: number;
  /** What it may be worth; `null` where that is not known. */
  readonly cost: GapCost | null;
}

interface Work {
  /** The text that says what to do with the subject. */
  readonly work: Extract<TextKey, `action.${string}`>;
  readonly owner: Extract<TextKey, `owner.${string}`>;
}

/**
 * Everything that the articles to mend and the gaps ask for, most tickets first; ties in the order of the report. Articles that ask for one kind
 * of work are one action, as on the first screen: publishing is one job, though each article has few of its tickets. So are gaps that ask for the
 * same work on one article.
 */
export function nextActions({
  mending,
  gaps,
  outcomes,
}: Pick<Report, "mending" | "gaps" | "outcomes">): NextAction[] {
  const mends = REASONS.flatMap((reason) => mendActions(reason, mending, outcomes));
  // Gaps of tickets whose article only has to be mended are in `mending` already.
  const asking = gaps.rows.flatMap((gap) => {
    const work = gap.setAside === null ? gapWork(gap) : null;
    return work === null ? [] : [{ gap, work }];
  });
  const writes = [...groupBy(asking, jobOf).values()].map(gapAction);
  return [...mends, ...writes].sort((a, b) => b.tickets - a.tickets);
}

const REASONS: readonly MendRow["reason"][] = ["not-visible", "outdated", "not-findable"];

/** What is for other people is another work than what is but a draft, and not the reader's to decide. */
function mendActions(
  reason: MendRow["reason"],
  mending: readonly MendRow[],
  outcomes: Report["outcomes"],
): NextAction[] {
  const rows = mending.filter((row) => row.reason === reason);
  const restricted = rows.filter(({ audiences }) => audiences !== undefined);
  const forOthers = restricted.reduce((sum, { tickets }) => sum + tickets, 0);
  // Counted by outcome, since the list of articles has an end.
  const tickets = outcomes.find((row) => row.reason === reason)?.count ?? 0;
  const owner = reason === "not-findable" ? "owner.knowledge" : "owner.article";
  return [
    ...mendAction(
      rows.filter(({ audiences }) => audiences === undefined),
      { work: `action.${reason}`, owner, tickets: tickets - forOthers },
    ),
    ...mendAction(restricted, { work: "action.restricted", owner: "owner.article", tickets: forOthers }),
  ];
}

function mendAction(
  [first, ...others]: readonly MendRow[],
  { work, owner, tickets }: Work & Pick<NextAction, "tickets">,
): NextAction[] {
  if (first === undefined) return [];
  const whose = others.length > 0 ? "owner.knowledge" : owner;
  const subjects = [first.article.title];
  return [{ work, owner: whose, subjects, article: null, others: others.length > 0, tickets, cost: null }];
}

interface AskingGap {
  readonly gap: GapRow;
  readonly work: Work;
}

/** The article that the work is on; `null` where it is on none. */
function workedOn({ gap, work: { work } }: AskingGap): GapRow["nearestArticle"] {
  return work === "action.thin" || work.startsWith("action.first-") ? gap.nearestArticle : null;
}

/** The same for gaps that one piece of work serves. */
function jobOf(asking: AskingGap): string {
  const article = workedOn(asking);
  return JSON.stringify(article === null ? [asking.gap.id] : [asking.work.work, article.id]);
}

/** What gaps ask for together; at least one. */
function gapAction(asking: readonly AskingGap[]): NextAction {
  const [first] = asking as [AskingGap];
  return {
    ...first.work,
    subjects: asking.map(({ gap }) => gap.proposedTitle || gap.label),
    article: workedOn(first)?.title ?? null,
    others: false,
    tickets: asking.reduce((sum, { gap }) => sum + gap.count, 0),
    cost: sumOf(asking.map(({ gap }) => gap.value.cost)),
  };
}

/** All are in one currency, and of one time. */
function sumOf(costs: readonly (GapCost | null)[]): GapCost | null {
  const known = costs.filter((cost) => cost !== null);
  const total = (end: "low" | "high") => known.reduce((sum, cost) => sum + cost[end], 0);
  const [first] = known;
  return first === undefined ? null : { ...first, low: total("low"), high: total("high") };
}

const READ: Work = { work: "action.read", owner: "owner.knowledge" };

function gapWork(gap: GapRow): Work | null {
  const { cause, shares, nearestArticle } = gap;
  const first = lookFirst(gap);
  if (first !== null) return { work: `action.first-${first}`, owner: "owner.article" };
  switch (cause) {
    case "not-visible":
    case "outdated":
    case "not-findable":
      return null;
    case "defect":
      return { work: shares === "subject" ? "action.defects" : "action.defect", owner: "owner.product" };
    case "out-of-scope":
      return { work: "action.out-of-scope", owner: "owner.desk" };
    case "needs-agent":
      return { work: "action.needs-agent", owner: "owner.service" };
    case "mixed":
      return READ;
    case "missing":
    case "thin":
      if (shares === "subject" || (cause === "thin" && nearestArticle === null)) return READ;
      return cause === "thin"
        ? { work: "action.thin", owner: "owner.article" }
        : { work: "action.missing", owner: "owner.author" };
    default:
      return cause satisfies never;
  }
}
