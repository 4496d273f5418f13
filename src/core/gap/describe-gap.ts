import type { NeighbourConsistency } from "../corpus/neighbour-consistency.ts";
import type { TermTable } from "../corpus/term-table.ts";
import { chooseExamples } from "../name/choose-examples.ts";
import { nameGap } from "../name/name-gap.ts";
import { createNameWithin, type NameWithin } from "../name/name-within.ts";
import { startOf } from "../name/naming-phrases.ts";
import { maskPersonalData } from "../privacy/mask-personal-data.ts";
import type { Analyzer } from "../text/analyzer.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { UnsolvableVerdict, UnsureVerdict, Verdict } from "../verdict/verdict.ts";
import { causeOf } from "./cause/gap-cause.ts";
import type { CauseShares } from "./cause/learned-causes.ts";
import { firstAndLast } from "./first-and-last.ts";
import type { Gap, GapExample, GapPart, GapWave } from "./gap.ts";
import { gapId } from "./gap-id.ts";
import { profileGap } from "./gap-profile.ts";
import { type EvidenceTotals, nearestArticle } from "./nearest-article.ts";
import { type ArticleTongues, onlyIn } from "./only-in.ts";
import { quotableText } from "./quotable-text.ts";
import { type ValueContext, valueGap } from "./value-gap.ts";
import { countVersions, tellingVersion, type VersionCounts } from "./versions.ts";
import { wavesOf } from "./waves.ts";
import { winnable } from "./winnable.ts";

export interface ScoredTicket {
  readonly ticket: Ticket;
  readonly verdict: Verdict;
}

/** A ticket that stays unsolved, or may, with its place among all scored tickets. */
export interface UnsolvedTicket extends ScoredTicket {
  readonly verdict: UnsolvableVerdict | UnsureVerdict;
  /** Its row in the table of terms. */
  readonly row: number;
  /** Its place in the input. */
  readonly place: number;
}

const MAX_EXAMPLES = 3;
/** UTF-16 code units. */
const EXAMPLE_LENGTH = 500;
/** Masked before it is cut: half an address is no longer seen to be one. */
const MASKED_LENGTH = 4 * EXAMPLE_LENGTH;

/** The tickets of one gap, most typical first, and those of each of its parts. */
export interface TicketGroup {
  readonly members: readonly UnsolvedTicket[];
  readonly parts: readonly (readonly UnsolvedTicket[])[];
}

/** What gaps are described from. */
export interface GapSource {
  /** The terms of all scored tickets. */
  readonly table: TermTable;
  readonly analyzer: Analyzer;
  readonly totals: EvidenceTotals;
  readonly tongues: ArticleTongues;
  /** The days of all scored tickets, ascending; those without one left out. */
  readonly flow: Float64Array;
  /** The versions that all scored tickets name. */
  readonly versions: VersionCounts;
  /** What may be behind each scored ticket, by its row. */
  readonly causes: readonly CauseShares[];
  readonly value: ValueContext;
}

/** All that is said of a gap. O(length of their first words). */
export function describeGap(
  group: TicketGroup,
  { table, analyzer, totals, tongues, flow, versions, causes, value }: GapSource,
  consistency: NeighbourConsistency,
): Gap {
  const { members } = group;
  const nameWithin = createNameWithin(members, { table, analyzer });
  const verdicts = members.map(({ verdict }) => verdict);
  const caused = causeOf(
    members
      .toSorted((a, b) => a.place - b.place)
      .map(({ ticket, verdict, row }) => ({ ticketId: ticket.id, verdict, causes: causes[row]! })),
  );
  const ticketIds = inInputOrder(members);
  const tickets = members.map(({ ticket }) => ticket);
  const rows = members.map(({ row }) => row);
  const { telling, told: _, ...named } = nameGap(tickets, rows, { table, analyzer, consistency });
  const nearest = nearestArticle(verdicts, totals);
  const foreign = nearest === null ? null : onlyIn(tickets, nearest.id, tongues);
  return {
    id: gapId(ticketIds),
    ...named,
    ticketIds,
    unsure: verdicts.filter(({ outcome }) => outcome === "unsure").length,
    share: ticketIds.length / (table.indptr.length - 1),
    examples: chooseExamples(tickets, { terms: telling, analyzer, most: MAX_EXAMPLES }).map(toExample),
    parts: describeParts(group, { nameWithin, shares: named.shares }),
    waves: describeWaves(members, { flow, nameWithin }),
    version: tellingVersion(countVersions(tickets), versions),
    ...caused,
    nearestArticle: nearest,
    ...(foreign !== null && { onlyIn: foreign }),
    ...firstAndLast(members.map(({ ticket }) => ticket.createdAt)),
    value: valueGap(
      tickets.map(({ createdAt }) => createdAt),
      winnable(caused).length,
      value,
    ),
    profile: profileGap(tickets, rows, { table, analyzer }),
  };
}

function toExample(ticket: Ticket): GapExample {
  const text = maskPersonalData(quotableText(ticket).slice(0, MASKED_LENGTH));
  return { ticketId: ticket.id, text: startOf(text, EXAMPLE_LENGTH) };
}

/** The waves of a gap's `members`, most typical first, as they are told. `flow` as in `wavesOf`. */
function describeWaves(
  members: readonly UnsolvedTicket[],
  { flow, nameWithin }: { readonly flow: Float64Array; readonly nameWithin: NameWithin },
): GapWave[] {
  return wavesOf(members, flow).map((wave) => ({
    firstSeen: wave.first.ticket.createdAt!,
    lastSeen: wave.last.ticket.createdAt!,
    label: nameWithin(wave.members) ?? (wave.version === null ? null : `version ${wave.version}`),
    ticketIds: inInputOrder(wave.members),
  }));
}

/** A smaller part is hardly worth an article of its own. */
const FEWEST_TICKETS = 4;
/** Parts that hold fewer of a gap's tickets than this share tell little about it; of a mere subject, any two that stand out tell where to read. */
const LEAST_HELD = { problem: 0.4, subject: 0.15 };

/**
 * Names the parts of a gap by what sets each apart from the rest of it. A small part and one that nothing names are left out,
 * and a gap with fewer than two that are named, or with most tickets in none, is of one piece.
 */
function describeParts(
  { members, parts }: TicketGroup,
  { nameWithin, shares }: { readonly nameWithin: NameWithin; readonly shares: Gap["shares"] },
): GapPart[] {
  const worthwhile = parts.filter(({ length }) => length >= FEWEST_TICKETS);
  if (worthwhile.length < 2) return [];
  const described = worthwhile.flatMap((part): GapPart[] => {
    const label = nameWithin(part);
    return label === null ? [] : [{ label, ticketIds: inInputOrder(part) }];
  });
  const held = described.reduce((sum, { ticketIds }) => sum + ticketIds.length, 0);
  const tells = described.length >= 2 && held >= LEAST_HELD[shares] * members.length;
  return tells ? described.sort(largestFirst) : [];
}

/** The ids of the tickets, in input order. */
function inInputOrder(tickets: readonly UnsolvedTicket[]): string[] {
  return tickets.toSorted((a, b) => a.place - b.place).map(({ ticket }) => ticket.id);
}

function largestFirst(a: GapPart, b: GapPart): number {
  return b.ticketIds.length - a.ticketIds.length || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}
