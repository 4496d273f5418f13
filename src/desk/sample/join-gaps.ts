import { readCosts } from "../../core/gap/cost-range.ts";
import { firstAndLast } from "../../core/gap/first-and-last.ts";
import type { CausedTickets, CostAssumptions, Gap } from "../../core/gap/gap.ts";
import { gapId } from "../../core/gap/gap-id.ts";
import { periodOf } from "../../core/gap/gap-trend.ts";
import { type ValueContext, valueGap } from "../../core/gap/value-gap.ts";
import { winnable } from "../../core/gap/winnable.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";

/** A ticket that joins a gap found without it. */
export interface Joined {
  /** In the input. */
  readonly place: number;
  /** Number of the gap. */
  readonly gap: number;
  /** Id of the ticket in it that is most like it: whose cause and part it shares. */
  readonly like: string;
}

interface All {
  readonly tickets: readonly Ticket[];
  readonly verdicts: readonly Verdict[];
  /** How many of them were scored. */
  readonly scored: number;
  readonly costs: Partial<CostAssumptions> | undefined;
}

/** The gaps with the tickets that joined them, largest first, ties by id. O(tickets). */
export function joinGaps(
  gaps: readonly Gap[],
  joined: readonly Joined[],
  { tickets, verdicts, scored, costs }: All,
): Gap[] {
  const byGap: Joined[][] = gaps.map(() => []);
  for (const one of joined) byGap[one.gap]!.push(one);
  const placeOf = placesOf(gaps, tickets);
  const isScored = (_: Ticket, at: number) => verdicts[at]!.outcome !== "excluded";
  const value: ValueContext = {
    period: periodOf(tickets.filter(isScored).map(({ createdAt }) => createdAt)),
    costs: readCosts(costs),
  };
  return gaps
    .map((gap, at) => withJoined(gap, byGap[at]!, { tickets, verdicts, placeOf, scored, value }))
    .sort((a, b) => b.ticketIds.length - a.ticketIds.length || (a.id < b.id ? -1 : 1));
}

/** Where in the input the tickets of the gaps are. */
function placesOf(gaps: readonly Gap[], tickets: readonly Ticket[]): ReadonlyMap<string, number> {
  const sampled = new Set(gaps.flatMap(({ ticketIds }) => ticketIds));
  const places = new Map<string, number>();
  for (const [at, { id }] of tickets.entries()) if (sampled.has(id) && !places.has(id)) places.set(id, at);
  return places;
}

interface Context extends Pick<All, "tickets" | "verdicts" | "scored"> {
  readonly placeOf: ReadonlyMap<string, number>;
  readonly value: ValueContext;
}

function withJoined(
  gap: Gap,
  joined: readonly Joined[],
  { tickets, verdicts, scored, placeOf, value }: Context,
): Gap {
  /** The tickets of a list with those that are like one of them, in input order. */
  const grown = (ids: readonly string[], fits: (place: number) => boolean = () => true): string[] => {
    const own = new Set(ids);
    const more = joined.filter(({ like, place }) => own.has(like) && fits(place)).map(({ place }) => place);
    return inOrder([...ids.map((id) => placeOf.get(id)!), ...more]);
  };
  const inOrder = (places: readonly number[]): string[] =>
    places.toSorted((a, b) => a - b).map((place) => tickets[place]!.id);
  const places = [...gap.ticketIds.map((id) => placeOf.get(id)!), ...joined.map(({ place }) => place)];
  const causes: CausedTickets[] = gap.causes
    .map(({ cause, ticketIds }) => ({ cause, ticketIds: grown(ticketIds) }))
    .sort((a, b) => b.ticketIds.length - a.ticketIds.length);
  const dates = places.map((place) => tickets[place]!.createdAt);
  const ticketIds = inOrder(places);
  const won = winnable({ cause: gap.cause, causes }).length;
  return {
    ...gap,
    id: gapId(ticketIds),
    ticketIds,
    unsure: places.filter((place) => verdicts[place]!.outcome === "unsure").length,
    share: ticketIds.length / scored,
    parts: gap.parts
      .map(({ label, ticketIds }) => ({ label, ticketIds: grown(ticketIds) }))
      .sort((a, b) => b.ticketIds.length - a.ticketIds.length),
    waves: gap.waves.map((wave) => ({
      ...wave,
      // What is like it and came meanwhile belongs to the wave.
      ticketIds: grown(wave.ticketIds, (place) => isWithin(tickets[place]!.createdAt, wave)),
    })),
    causes,
    ...firstAndLast(dates),
    value: valueGap(dates, won, value),
  };
}

function isWithin(date: string | null, { firstSeen, lastSeen }: Gap["waves"][number]): boolean {
  const at = date === null ? Number.NaN : Date.parse(date);
  return at >= Date.parse(firstSeen) && at <= Date.parse(lastSeen);
}
