import { mustHave, mustList } from "../../core/door/takes.ts";
import type { CauseShares, TicketCauses } from "../../core/gap/cause/find-causes.ts";
import type { Gap } from "../../core/gap/gap.ts";
import { addTo } from "../../core/math/add-to.ts";
import { auroc } from "../../core/math/auroc.ts";
import { decimalText } from "../../core/text/number-text.ts";
import { textTable } from "../../core/text/text-table.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { causeNamed, type TicketCause } from "../../core/ticket/ticket-cause.ts";
import { articlesToWrite } from "../draft/articles-to-write.ts";
import { valueText } from "./number-text.ts";

export type { CauseEvaluation };

/** Gaps whose advice is counted: as many as somebody reads before writing. */
const FIRST_GAPS = 10;

/** What is read of a gap. */
type JudgedGap = Pick<Gap, "id" | "cause" | "shares" | "ticketIds" | "lacking">;

/**
 * Measures causes and the gaps that ask for an article against `label.kind`: `bug` is a defect, `foreign` and `oos` are out of scope, `gap`
 * is an article that is missing. Tickets of other kinds tell nothing here. A gap is truly one to write if more of its tickets are of
 * kind `gap` than of any other cause; solvable tickets aside. O(n log n).
 */
export function evaluateCauses(
  causes: readonly TicketCauses[],
  gaps: readonly JudgedGap[],
  tickets: readonly Pick<Ticket, "id" | "label">[],
): CauseEvaluation {
  mustList(causes, "ticketId shares", "evaluateCauses: the causes");
  mustList(gaps, "id ticketIds lacking", "evaluateCauses: the gaps");
  mustList(tickets, "id label", "evaluateCauses: the tickets");
  const truth = new Map(tickets.map(({ id, label }) => [id, label && causeNamed(label.kind)]));
  const known = causes.filter(({ ticketId }) => truth.get(ticketId));
  const against = (cause: TicketCause) => {
    const both = known.filter(({ ticketId }) => ["missing", cause].includes(truth.get(ticketId)!));
    return {
      cause,
      n: both.length,
      auroc: auroc(
        both.map(({ shares }) => ofTwo(shares, cause)),
        both.map(({ ticketId }) => (truth.get(ticketId) === cause ? 1 : 0)),
      ),
    };
  };
  const right = known.filter(({ ticketId, cause }) => truth.get(ticketId) === cause).length;
  const toWrite = gaps
    .filter(({ cause, shares }) => shares === "problem" && (cause === "missing" || cause === "thin"))
    .slice(0, FIRST_GAPS);
  return {
    n: known.length,
    accuracy: known.length === 0 ? null : right / known.length,
    missingAgainst: (["defect", "out-of-scope", "needs-agent"] as const).map(against),
    firstToWrite: {
      gaps: toWrite.length,
      right: toWrite.filter(({ ticketIds }) => isToWrite(ticketIds, truth)).length,
    },
    likeliest: measureLikeliest(gaps, truth),
  };
}

/** Of the gaps that a writer reads first. */
function measureLikeliest(
  gaps: readonly JudgedGap[],
  truth: ReadonlyMap<string, TicketCause | null>,
): CauseEvaluation["likeliest"] {
  const first = articlesToWrite(gaps);
  const tickets = first.flatMap(({ ticketIds }) => ticketIds);
  return {
    gaps: first.length,
    right: first.filter(({ ticketIds }) => isToWrite(ticketIds, truth)).length,
    tickets: tickets.length,
    expected: first.reduce((sum, { lacking }) => sum + lacking, 0),
    lacking: tickets.filter((id) => truth.get(id) === "missing").length,
  };
}

/** Share of the cause among those that are no third one, in [0, 1]: what an agent does, no defect and no other product brought. */
function ofTwo(shares: CauseShares, cause: TicketCause): number {
  const rest = shares.missing + (cause === "needs-agent" ? 0 : shares["needs-agent"]);
  return shares[cause] === 0 ? 0 : shares[cause] / (shares[cause] + rest);
}

function isToWrite(ids: readonly string[], truth: ReadonlyMap<string, TicketCause | null>): boolean {
  const counts = new Map<TicketCause, number>();
  for (const id of ids) {
    const cause = truth.get(id) ?? null;
    if (cause !== null) addTo(counts, cause);
  }
  const missing = counts.get("missing") ?? 0;
  return missing > 0 && [...counts].every(([cause, count]) => cause === "missing" || count < missing);
}

/** `evaluation` of causes as plain text for a terminal. No line break at the end. */
export function formatCauseEvaluation(evaluation: CauseEvaluation): string {
  mustHave(evaluation, "missingAgainst firstToWrite likeliest", "formatCauseEvaluation: the evaluation");
  const { n, accuracy, missingAgainst, firstToWrite, likeliest } = evaluation;
  return textTable([
    ["Causes", "value", "n"],
    ["Right", valueText(accuracy, "share"), `${n}`],
    ...missingAgainst
      .filter((each) => each.auroc !== null)
      .map(({ cause, n: both, auroc: area }) => [
        `AUROC ${cause}, against missing`,
        valueText(area, "number"),
        `${both}`,
      ]),
    ["First gaps to write that lack an article", `${firstToWrite.right}`, `${firstToWrite.gaps}`],
    ["First gaps by tickets that likely lack one, that do", `${likeliest.right}`, `${likeliest.gaps}`],
    ["Their tickets that lack one, expected", decimalText(likeliest.expected, 0), `${likeliest.tickets}`],
    ["Their tickets that lack one, by their labels", `${likeliest.lacking}`, `${likeliest.tickets}`],
  ]);
}

/** How well causes agree with the kinds of labelled tickets. */
interface CauseEvaluation {
  /** Tickets whose label names a cause. */
  readonly n: number;
  /** Share of them with that cause; `null` for none. */
  readonly accuracy: number | null;
  /**
   * P(a ticket of that cause looks more like it than one that an article is missing for), by the share of that cause among the two;
   * `null` if one of the two is missing.
   */
  readonly missingAgainst: readonly {
    readonly cause: TicketCause;
    readonly n: number;
    readonly auroc: number | null;
  }[];
  /** Of the first gaps that ask for an article, those whose tickets truly lack one. */
  readonly firstToWrite: { readonly gaps: number; readonly right: number };
  /**
   * The ten gaps for which most tickets likely lack an article: how many truly lack one, how many of their tickets were `expected` to, and how
   * many do.
   */
  readonly likeliest: {
    readonly gaps: number;
    readonly right: number;
    readonly tickets: number;
    readonly expected: number;
    readonly lacking: number;
  };
}
