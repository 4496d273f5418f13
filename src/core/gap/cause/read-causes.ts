import { nearestNeighbours } from "../../corpus/nearest-neighbours.ts";
import type { TermTable } from "../../corpus/term-table.ts";
import { weighTerms } from "../../corpus/term-weights.ts";
import { RowsBuilder } from "../../math/rows-builder.ts";
import { sigmoid } from "../../math/sigmoid.ts";
import type { SparseRows } from "../../math/sparse-rows.ts";
import type { Analyzer } from "../../text/analyzer.ts";
import type { Ticket } from "../../ticket/ticket.ts";
import { causeNamed, type TicketCause } from "../../ticket/ticket-cause.ts";
import type { Verdict } from "../../verdict/verdict.ts";
import type { ScoredTicket } from "../describe-gap.ts";
import { defectLogOdds } from "./defect-odds.ts";
import { type CauseShares, learnCauses, sharesOf } from "./learned-causes.ts";
import { strangeness } from "./strangeness.ts";
import { causeWritten, isDesksOwn, isMended } from "./written-cause.ts";

/** What causes are read from. */
interface CauseSource {
  readonly scored: readonly ScoredTicket[];
  /** Resolved tickets that say how they were closed. */
  readonly past: readonly Ticket[];
  /** Terms of the scored tickets, then of the past ones. */
  readonly table: TermTable;
  readonly analyzer: Analyzer;
  /** Titles of the articles: what they are about. None for nobody knows. */
  readonly titles: readonly string[];
}

/**
 * How likely each cause is behind each scored ticket, if no article answers it, in their order. What the desk itself says of a ticket
 * holds; else what the tickets teach that people labelled; else cues of a defect, names of other products, and the verdict's reason.
 */
export function readCauses(source: CauseSource): CauseShares[] {
  const { scored, past, table } = source;
  const tickets = [...scored.map(({ ticket }) => ticket), ...past];
  const home = past.flatMap(({ linkedArticles }, at) =>
    (linkedArticles?.length ?? 0) > 0 ? [scored.length + at] : [],
  );
  const columns = table.vocabulary.length;
  const rows = weighTerms(table, [...tickets.keys()]);
  const neighbours = nearestNeighbours(rows, columns, NEIGHBOURS);
  const strange = strangenessOf(source, tickets, home);
  const ours = tickets.map(({ resolutionText }) => isDesksOwn(resolutionText));
  const answered = tickets.map(({ resolutionText }, row) => ours[row]! && !isMended(resolutionText));
  const defect = defectLogOdds({ tickets, answered, neighbours, home });
  const known = tickets.map((ticket, row) => knownCause(ticket, row >= scored.length));
  const learned = learnCauses({
    rows: withSigns(rows, columns, [defect, strange ?? []]),
    columns: columns + 2,
    neighbours,
    labels: known,
  });
  const labels = known.filter((cause) => cause !== null).length;
  const trust = labels / (labels + PRIOR_LABELS);
  const isAsked = requestReader(scored);
  return scored.map(({ ticket, verdict }, row) => {
    const said = causeSaid(ticket);
    if (said !== null) return certain(said);
    if (HAS_ANSWER.has(verdict.reason)) return certain("missing");
    const isRequest = isAsked(ticket);
    const told = read(verdict, {
      defect: defect[row]!,
      strange: ours[row] ? null : (strange?.[row] ?? null),
      isRequest,
    });
    return learned === null ? told : blend(learned[row]!, told, trust);
  });
}

/** Tickets that say the same share their cause: so many of the nearest are asked. */
const NEIGHBOURS = 10;
/** What the cues know is worth so many labels. */
const PRIOR_LABELS = 25;

function blend(learned: CauseShares, told: CauseShares, trust: number): CauseShares {
  return sharesOf((cause) => trust * learned[cause] + (1 - trust) * told[cause]);
}

/** Reasons that say that an article answers, and is only not shown or not found. */
const HAS_ANSWER: ReadonlySet<Verdict["reason"]> = new Set(["not-visible", "outdated", "not-findable"]);

/** What the desk says. A label says it of past tickets alone: the labels of those that are judged are for measuring. */
function knownCause(ticket: Ticket, isPast: boolean): TicketCause | null {
  const said = causeSaid(ticket);
  if (said !== null || !isPast || ticket.label === null || isLinked(ticket)) return said;
  return causeNamed(ticket.label.kind);
}

/** A column says it, or what the agent wrote of a ticket that no article closed. */
function causeSaid(ticket: Ticket): TicketCause | null {
  return ticket.cause ?? (isLinked(ticket) ? null : causeWritten(ticket.resolutionText));
}

function isLinked({ linkedArticles }: Ticket): boolean {
  return (linkedArticles?.length ?? 0) > 0;
}

/** By scored ticket, then by past one. */
function strangenessOf(
  { table, analyzer, titles }: CauseSource,
  tickets: readonly Ticket[],
  home: readonly number[],
): Float64Array | null {
  const isHome = new Set(home);
  const others = [...tickets.keys()].filter((row) => !isHome.has(row));
  return titles.length === 0 ? null : strangeness({ tickets, table, analyzer, home, others, titles });
}

interface Signs {
  /** Log-odds. */
  readonly defect: number;
  /** Log-odds; `null` where nothing shows another product. */
  readonly strange: number | null;
  /** Whether the desk calls it a request for something new. */
  readonly isRequest: boolean;
}

/** Where this share of the tickets are requests, the desk files all that comes under that kind. */
const ALL_REQUESTS = 0.9;

/** Whether the desk says that a ticket asks for something new: then nothing of it is broken. */
function requestReader(scored: readonly ScoredTicket[]): (ticket: Ticket) => boolean {
  const requests = scored.filter(({ ticket }) => ticket.kind === "request").length;
  return ({ kind }) => kind === "request" && requests < ALL_REQUESTS * scored.length;
}

function read({ reason }: Verdict, { defect, strange, isRequest }: Signs): CauseShares {
  const outOfScope = strange === null ? 0 : sigmoid(strange);
  const broken = isRequest ? 0 : (1 - outOfScope) * sigmoid(defect);
  const rest = 1 - outOfScope - broken;
  const byAgent = reason === "needs-agent";
  return {
    missing: byAgent ? 0 : rest,
    defect: broken,
    "out-of-scope": outOfScope,
    "needs-agent": byAgent ? rest : 0,
  };
}

function certain(cause: TicketCause): CauseShares {
  return sharesOf((each) => (each === cause ? 1 : 0));
}

/** Beside a row of length 1. Log-odds of 4 count as much as all its words. */
const SIGN_WEIGHT = 1 / 4;
const MOST_LOG_ODDS = 6;

/** Rows with a column more for each list of signs. */
function withSigns(rows: SparseRows, columns: number, signs: readonly ArrayLike<number>[]): SparseRows {
  const signed = new RowsBuilder(rows.indptr.length - 1, Float32Array);
  for (let row = 0; row + 1 < rows.indptr.length; row++) {
    signed.addRow(rows, row);
    for (const [at, sign] of signs.entries()) {
      const value = sign[row];
      if (value !== undefined)
        signed.add(columns + at, SIGN_WEIGHT * Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, value)));
    }
    signed.endRow();
  }
  return signed.build();
}
