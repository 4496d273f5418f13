import { LEAST_BEFORE, LEAST_EXPECTED } from "../../desk/effect/estimate-effect.ts";
import type { ArticleNews, EffectRow, EffectTable, NewsRow } from "./report-effects.ts";
import type { TextKey } from "./report-texts.ts";
import type { Voice } from "./voice.ts";

/** How many changes there were, and what may be said of them. */
export function effectSummary({ days, findings, rows }: EffectTable, voice: Voice): string {
  const n = Object.values(findings).reduce((sum, count) => sum + count, 0);
  if (n === 0) {
    const span = days === null ? {} : { from: voice.day(days.from), to: voice.day(days.to) };
    return voice.say("effects.none", { dated: days === null ? "no" : "yes", ...span });
  }
  const { fewer, more, "no-clear-effect": unclear, "too-early": early } = findings;
  const listed = n > rows.length ? voice.count(rows.length) : "all";
  return voice.say("effects.found", { n, fewer, more, unclear, early, listed });
}

/** "published 2026-03-01" */
export function changeText({ kind, day }: Pick<EffectRow, "kind" | "day">, voice: Voice): string {
  return voice.say(`effects.${kind}`, { day: voice.day(day) });
}

/** The finding, and what it rests on. */
export function findingWords(
  { finding, estimate }: EffectRow,
  voice: Voice,
): { readonly name: string; readonly grounds: string } {
  if (finding === "too-early" || estimate === null)
    return { name: voice.say("effects.tooEarly"), grounds: tooEarlyText(estimate, voice) };
  return { name: voice.say(`effects.${finding}`), grounds: estimateText(estimate, voice) };
}

type Estimate = NonNullable<EffectRow["estimate"]>;

/** What there is too little of. */
function tooEarlyText(estimate: EffectRow["estimate"], voice: Voice): string {
  if (estimate === null) return voice.say("effects.needsWeeks");
  return voice.say("effects.needsTickets", {
    before: estimate.before,
    leastBefore: LEAST_BEFORE,
    expected: voice.decimal(estimate.expected, 1),
    leastExpected: LEAST_EXPECTED,
  });
}

/** What came and what was expected, with the interval. */
function estimateText(estimate: Estimate, voice: Voice): string {
  const { after, afterDays, expected, ratio, savedPerWeek: saved } = estimate;
  const signed = (amount: number): string => voice.decimal(amount, 1).replace("-", "−");
  return voice.say("effects.estimate", {
    after,
    from: voice.day(afterDays.from),
    to: voice.day(afterDays.to),
    expected: voice.decimal(expected, 1),
    ratio: voice.decimal(ratio.value, 2),
    low: voice.decimal(ratio.low, 2),
    high: voice.decimal(ratio.high, 2),
    saved: signed(saved.value),
    savedLow: signed(saved.low),
    savedHigh: signed(saved.high),
  });
}

/** "12 → 3", of one week each. */
export function weekText({ weekBefore, weekAfter }: EffectRow, voice: Voice): string {
  const count = (tickets: number | null): string =>
    tickets === null ? voice.say("none") : voice.count(tickets);
  return `${count(weekBefore)} → ${count(weekAfter)}`;
}

/** Views and answers since; "n/a" without events. */
export function useText({ portal }: EffectRow, voice: Voice): string {
  if (portal === null) return voice.say("none");
  const { yes, almost, no } = portal.feedback;
  const answered = yes + almost + no === 0 ? "no" : "yes";
  return voice.say("effects.use", { views: portal.views, answered, yes, almost, no });
}

/** What is new since an earlier report, in a sentence or two. */
export function newsText({ since, added, changed, gone }: ArticleNews, voice: Voice): string {
  const [from, counts] = [
    voice.day(since),
    { added: added.length, changed: changed.length, gone: gone.length },
  ];
  const { unsure, likely } = unsureOf(added);
  if (added.length + changed.length + gone.length === 0) return voice.say("news.none", { since: from });
  return [
    voice.say("news.counts", { since: from, ...counts }),
    ...answersText("news.addedAnswer", added, voice),
    ...(unsure > 0
      ? [
          voice.say("news.addedMay", {
            n: unsure,
            likely: likely ?? 0,
            known: likely === null ? "no" : "yes",
          }),
        ]
      : []),
    ...answersText("news.changedAnswer", changed, voice),
  ].join(" ");
}

/** Unsure tickets that these articles come nearest to, and how many of them they likely answer; `null` where that is not known. */
function unsureOf(rows: readonly NewsRow[]): { readonly unsure: number; readonly likely: number | null } {
  const unsure = rows.reduce((sum, row) => sum + (row.unsure ?? 0), 0);
  const known = rows.every(({ likely }) => typeof likely === "number");
  return {
    unsure,
    likely: known ? Math.round(rows.reduce((sum, { likely }) => sum + (likely ?? 0), 0)) : null,
  };
}

function answersText(key: TextKey, rows: readonly NewsRow[], voice: Voice): string[] {
  const n = rows.reduce((sum, row) => sum + row.tickets, 0);
  return rows.length === 0 ? [] : [voice.say(key, { n })];
}
