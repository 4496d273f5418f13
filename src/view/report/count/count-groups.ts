import { groupBy } from "../../../core/math/group-by.ts";
import { maskPersonalData } from "../../../core/privacy/mask-personal-data.ts";
import { compareText } from "../../../core/text/compare-text.ts";
import { shortText } from "../../../core/text/short-text.ts";
import type { GroupRow, Headline, Months, Rate } from "../report.ts";
import { countRates, groupRates } from "./count-rates.ts";
import type { Judged, Scored } from "./judged.ts";

/** More groups than a reader compares; the smallest beyond it share one row. */
const MAXIMUM_GROUPS = 30;

type ScoredTicket = Judged<Scored>;

export interface GroupSettings {
  readonly basis: Headline["groupBasis"];
  /** Groups with fewer tickets are marked as small. */
  readonly minimumGroupSize: number;
  /** Groups with fewer tickets get no rate. */
  readonly minimumRateSize: number;
}

/** The level-zero rate by `nameOf`, largest group first; every scored ticket is in exactly one row. */
export function countGroups(
  scored: readonly ScoredTicket[],
  nameOf: (pair: ScoredTicket) => string | null,
  settings: GroupSettings,
): GroupRow[] {
  const groups = [...groupBy(scored, (pair) => cleanName(nameOf(pair)))].sort(
    ([nameA, a], [nameB, b]) => b.length - a.length || compareText(nameA ?? "", nameB ?? ""),
  );
  const listed = groups.length > MAXIMUM_GROUPS ? groups.slice(0, MAXIMUM_GROUPS - 1) : groups;
  const rows = listed.map(([name, pairs]) => groupRow(name, pairs, settings));
  const rest = groups.slice(listed.length);
  if (rest.length === 0) return rows;
  const others = groupRow(
    null,
    rest.flatMap(([, pairs]) => pairs),
    settings,
  );
  return [...rows, { ...others, groups: rest.length }];
}

/** The level-zero rate by the month in which the ticket was created, oldest first. */
export function countMonths(scored: readonly ScoredTicket[], settings: GroupSettings): Months {
  const months = groupBy(
    scored,
    ({ ticket }) => /^\d{4}-(?:0[1-9]|1[0-2])/.exec(ticket.createdAt ?? "")?.[0] ?? "",
  );
  const undated = months.get("")?.length ?? 0;
  months.delete("");
  const rows = [...months]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, pairs]) => ({ ...groupRow(name, pairs, settings), name }));
  return { rows, undated };
}

function groupRow(
  name: string | null,
  pairs: readonly ScoredTicket[],
  { basis, minimumGroupSize, minimumRateSize }: GroupSettings,
): GroupRow {
  return {
    name,
    groups: 1,
    ...shownRates(groupRates(countRates(pairs, basis)), minimumRateSize),
    small: pairs.length < minimumGroupSize,
  };
}

type GroupRates = ReturnType<typeof groupRates>;

/** The count stays, so that every ticket is in a row; a share of a few tickets would only mislead. */
function shownRates(rates: GroupRates, minimumRateSize: number): GroupRates {
  if (rates.rate.of >= minimumRateSize) return rates;
  return { ...rates, rate: withoutShare(rates.rate), potential: withoutShare(rates.potential) };
}

function withoutShare(rate: Rate): Rate {
  return { ...rate, share: null, low: null, high: null };
}

function cleanName(name: string | null): string | null {
  const short = shortText(maskPersonalData(name ?? ""), 100);
  return short === "" ? null : short;
}
