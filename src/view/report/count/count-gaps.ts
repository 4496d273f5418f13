import type { Gap, GapExample, GapValue } from "../../../core/gap/gap.ts";
import { winnable } from "../../../core/gap/winnable.ts";
import { maskPersonalData } from "../../../core/privacy/mask-personal-data.ts";
import { compareText } from "../../../core/text/compare-text.ts";
import { shortText } from "../../../core/text/short-text.ts";
import { countGapPeople, type GapPeople } from "../../../desk/journey/gap-people.ts";
import type { GapPeopleRow, GapRow, GapTable, GapWorth, Privacy } from "../report.ts";
import type { ArticleLookup } from "./article-refs.ts";
import { customerWords } from "./customer-words.ts";
import type { Judged, Scored } from "./judged.ts";
import type { LookAt } from "./nearest-is.ts";

const LINE = 0.8;
const LABEL_LENGTH = 120;
const EXAMPLE_LENGTH = 160;
const MOST_PARTS = 8;
const MOST_WAVES = 8;

export interface GapContext {
  readonly scored: readonly Judged<Scored>[];
  readonly articleOf: ArticleLookup;
  /** The article to look at before another is written. */
  readonly lookAt?: (gap: Gap) => LookAt | null;
  readonly maximumGaps: number;
  readonly privacy: Privacy;
  readonly noDrafts: ReadonlyMap<string, string>;
  readonly setAside: ReadonlyMap<string, string>;
}

/** The gaps, those with most tickets to win first, with cumulative shares over all gaps, listed or not. */
export function countGaps(gaps: readonly Gap[], context: GapContext): GapTable {
  const sorted = gaps
    .filter((gap) => gap.ticketIds.length > 0)
    .sort(
      (a, b) =>
        winnable(b).length - winnable(a).length ||
        b.ticketIds.length - a.ticketIds.length ||
        compareText(a.id, b.id),
    );
  const cumulative = runningSums(sorted.map((gap) => winnable(gap).length));
  const toWin = cumulative.at(-1) ?? 0;
  const tickets = sorted.reduce((sum, { ticketIds }) => sum + ticketIds.length, 0);
  const exampleText = exampleReader(context);
  const listed = sorted.slice(0, context.maximumGaps);
  const people = countGapPeople(
    listed,
    context.scored.map(({ ticket }) => ticket),
  );
  const rows = listed.map((gap, at) => {
    const place = { rank: at + 1, cumulativeShare: toWin === 0 ? 0 : cumulative[at]! / toWin, tickets };
    return { ...gapRow(gap, place, { exampleText, context }), people: peopleRow(people[at]!) };
  });
  const forEightyPercent = toWin === 0 ? null : cumulative.findIndex((sum) => sum >= LINE * toWin) + 1;
  return {
    total: sorted.length,
    tickets,
    unsure: sorted.reduce((sum, { unsure }) => sum + unsure, 0),
    winnable: toWin,
    winnableGaps: sorted.filter((gap) => winnable(gap).length > 0).length,
    ungrouped: countUngrouped(gaps, context.scored),
    forEightyPercent,
    costs: sorted.find(({ value }) => value.cost !== null)?.value.cost?.assumptions ?? null,
    rows,
  };
}

/** What a person wrote, masked. */
function asideOf(because: string | undefined): string | null {
  return because === undefined ? null : shortText(maskPersonalData(because), LABEL_LENGTH);
}

function peopleRow({ ticketsOfKnown: known, people, often }: GapPeople): GapPeopleRow | null {
  return known === 0 ? null : { people, known, often };
}

interface Place {
  readonly rank: number;
  readonly cumulativeShare: number;
  readonly tickets: number;
}

interface RowTools {
  readonly exampleText: (example: GapExample) => string | null;
  readonly context: GapContext;
}

function gapRow(
  gap: Gap,
  { rank, cumulativeShare, tickets }: Place,
  { exampleText, context }: RowTools,
): Omit<GapRow, "people"> {
  const count = gap.ticketIds.length;
  const lookAt = context.lookAt?.(gap) ?? null;
  const nearest = lookAt ?? gap.nearestArticle;
  return {
    rank,
    id: gap.id,
    label: customerWords(gap.label, LABEL_LENGTH),
    // A title is somebody's sentence, a label a few words of many.
    proposedTitle: customerWords(context.privacy === "no-text" ? gap.label : gap.proposedTitle, LABEL_LENGTH),
    cause: gap.cause,
    causes: gap.causes.map(({ cause, ticketIds }) => ({ cause, count: ticketIds.length })),
    winnable: winnable(gap).length,
    lacking: gap.lacking,
    shares: gap.shares,
    terms: gap.terms.slice(0, 8).map((term) => customerWords(term, 40)),
    count,
    unsure: gap.unsure,
    share: count / tickets,
    cumulativeShare,
    shareOfScored: context.scored.length === 0 ? 0 : count / context.scored.length,
    examples: gap.examples
      .slice(0, 3)
      .map((example) => ({ ticketId: example.ticketId, text: exampleText(example) })),
    parts: gap.parts.slice(0, MOST_PARTS).map(({ label, ticketIds }) => ({
      label: customerWords(label, LABEL_LENGTH),
      count: ticketIds.length,
    })),
    waves: largestWaves(gap.waves).map(({ firstSeen, lastSeen, label, ticketIds }) => ({
      firstSeen,
      lastSeen,
      label: label === null ? null : customerWords(label, LABEL_LENGTH),
      count: ticketIds.length,
    })),
    version: gap.version,
    nearestArticle: nearest && context.articleOf(nearest.id, nearest.title),
    ...(lookAt !== null && { nearestIs: lookAt.is }),
    ...(gap.onlyIn && { onlyIn: gap.onlyIn }),
    firstSeen: gap.firstSeen,
    lastSeen: gap.lastSeen,
    value: worthOf(gap.value),
    noDraft: context.noDrafts.get(gap.id) ?? null,
    setAside: asideOf(context.setAside.get(gap.id)),
    profile: gap.profile,
  };
}

/** In their order. */
function largestWaves(waves: Gap["waves"]): Gap["waves"] {
  const listed = new Set(
    waves.toSorted((a, b) => b.ticketIds.length - a.ticketIds.length).slice(0, MOST_WAVES),
  );
  return waves.filter((wave) => listed.has(wave));
}

function worthOf({ perWeek, trend, cost }: GapValue): GapWorth {
  if (cost === null) return { perWeek, trend, cost };
  const { low, high, per, assumptions } = cost;
  return { perWeek, trend, cost: { low, high, per, currency: assumptions.currency } };
}

/** What a report may say of an example under its privacy setting. */
function exampleReader({ scored, privacy }: GapContext): (example: GapExample) => string | null {
  if (privacy === "no-text") return () => null;
  if (privacy === "short-text") return (example) => customerWords(example.text, EXAMPLE_LENGTH) || null;
  const subjects = new Map(scored.map(({ ticket }) => [ticket.id, ticket.subject]));
  return (example) => customerWords(subjects.get(example.ticketId) ?? "", EXAMPLE_LENGTH) || null;
}

function countUngrouped(gaps: readonly Gap[], scored: readonly Judged<Scored>[]): number {
  const grouped = new Set(gaps.flatMap((gap) => gap.ticketIds));
  return scored.filter(({ verdict }) => verdict.outcome === "unsolvable" && !grouped.has(verdict.ticketId))
    .length;
}

function runningSums(counts: readonly number[]): number[] {
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum;
  });
}
