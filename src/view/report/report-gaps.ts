import type {
  CostAssumptions,
  CostRange,
  Gap,
  GapCause,
  GapProfile,
  GapValue,
  GapWave,
} from "../../core/gap/gap.ts";
import type { TicketCause } from "../../core/ticket/ticket-cause.ts";
import type { GoneGap } from "../../desk/follow/judge-gone.ts";
import type { ArticleRef } from "./report-articles.ts";

/** The gaps of a report. */
export interface GapTable {
  /** All gaps, also those that are not listed. */
  readonly total: number;
  /** Tickets in all gaps. */
  readonly tickets: number;
  /** Of them, those with an unsure verdict: `tickets` − `unsure` + `ungrouped` are the unsolvable ones. */
  readonly unsure: number;
  /** Of them, those that an article, written, mended or shown, can win. */
  readonly winnable: number;
  /** Gaps with such tickets. */
  readonly winnableGaps: number;
  /** Unsolvable tickets that belong to no gap: one of a kind. */
  readonly ungrouped: number;
  /** The smallest number of gaps that hold 80 % of the tickets that an article can win; `null` if it can win none. */
  readonly forEightyPercent: number | null;
  /** What the cost ranges rest on; `null` if no gap has one. */
  readonly costs: CostAssumptions | null;
  /** Most tickets to win first, then most tickets. */
  readonly rows: readonly GapRow[];
  /** Gaps of the run before that are none any more, those that an article closed first; absent where no run was remembered. */
  readonly gone?: readonly GoneGapRow[];
}

/** `draft`: not published yet; `outdated`: retired or past its date; `others`: for other readers; `new`: new or changed since the earlier report. */
export type NearestIs = "draft" | "outdated" | "others" | "new";

/** What became of a gap of the run before. */
export interface GoneGapRow {
  readonly id: string;
  readonly title: string;
  /** As `GoneGap.change`. */
  readonly change: GoneGap["change"];
  /** Tickets of its problem in this run, and those of them that are solvable. */
  readonly present: number;
  readonly solvable: number;
  /** The article that solves most of them; `null` unless it is closed. */
  readonly closedBy: { readonly id: string; readonly title: string } | null;
}

/** Nobody is told from two others: one or two people are `null`. */
export interface GapPeopleRow {
  readonly people: number | null;
  /** Tickets that say who wrote them. */
  readonly known: number;
  /** Three people or more who wrote three tickets or more each, and their tickets; `null` for fewer. */
  readonly often: { readonly people: number; readonly tickets: number } | null;
}

export interface GapRow {
  /** 1-based. */
  readonly rank: number;
  readonly id: string;
  readonly label: string;
  readonly proposedTitle: string;
  readonly cause: GapCause;
  /** How many of its tickets have which cause, most first. */
  readonly causes: readonly { readonly cause: TicketCause; readonly count: number }[];
  /** Tickets that an article can win; 0 for work that is none of an article's. */
  readonly winnable: number;
  /** How many of its tickets likely lack an article, whatever its cause; `null` in reports of an older level-zero. */
  readonly lacking: number | null;
  /** "subject": the tickets share a subject rather than one problem. */
  readonly shares: Gap["shares"];
  readonly terms: readonly string[];
  readonly count: number;
  /** Different people behind them; `null` where no ticket says who wrote it, and in reports of an older level-zero. */
  readonly people: GapPeopleRow | null;
  /** Of them, those with an unsure verdict. */
  readonly unsure: number;
  /** Of the tickets in all gaps. */
  readonly share: number;
  /** Share of this gap and all before it, of the tickets that an article can win; 0 if it can win none. */
  readonly cumulativeShare: number;
  /** Of all scored tickets. */
  readonly shareOfScored: number;
  readonly examples: readonly { readonly ticketId: string; readonly text: string | null }[];
  /** What a wide gap falls into, most tickets first, at most eight; empty for one of one piece. */
  readonly parts: readonly { readonly label: string; readonly count: number }[];
  /** Times at which its tickets came much closer together than usual, earliest first, at most eight. */
  readonly waves: readonly GapWaveRow[];
  /** The version that sets its tickets apart; `null` if none does. */
  readonly version: string | null;
  readonly nearestArticle: ArticleRef | null;
  /** Why to look at the nearest article before another is written; left out where nothing speaks against it. */
  readonly nearestIs?: NearestIs;
  /** Languages that the nearest article is in, where its tickets are in another; left out elsewhere. */
  readonly onlyIn?: readonly string[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly value: GapWorth;
  /** Why a draft of it would say nothing yet, and whom to ask; `null` where one is worth writing, or nobody looked. */
  readonly noDraft: string | null;
  /** Why a person set it aside, or until when, as the file of `--state` remembers; `null` unless one did. */
  readonly setAside: string | null;
  /** By what its tickets say it is known again in other reports; `null` in a report from before there were profiles. */
  readonly profile: GapProfile | null;
}

export interface GapWaveRow extends Pick<GapWave, "firstSeen" | "lastSeen" | "label"> {
  readonly count: number;
}

/** As `GapValue`, with the assumptions told once for all gaps. */
export interface GapWorth extends Pick<GapValue, "perWeek" | "trend"> {
  readonly cost: GapCost | null;
}

export interface GapCost extends Pick<CostRange, "low" | "high" | "per"> {
  readonly currency: string;
}
