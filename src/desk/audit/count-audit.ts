import { mustHave, mustList } from "../../core/door/takes.ts";
import { type Stratum, stratifiedEstimate } from "../../core/math/stratified-estimate.ts";
import { wilsonInterval } from "../../core/math/wilson-interval.ts";
import { raterAgreement, verdictAgreement } from "./agreement.ts";
import type { Audit, AuditedShare } from "./audit.ts";
import type { AuditKey, AuditKeyRow } from "./audit-key.ts";
import type { FilledSheet } from "./load-audit-sheet.ts";

/** One drawn ticket with what people said of it. */
export interface AuditedTicket {
  readonly key: AuditKeyRow;
  /** Share of yes among those who said yes or no, in [0, 1]; `null` if nobody did. */
  readonly answer: number | null;
}

const CONFIDENCE = 0.95;

/**
 * Counts filled sheets: the corrected level-zero rate with its interval (see `stratifiedEstimate`), what people confirm, and how far
 * they agree with each other and with our verdicts. A ticket on which people disagree counts by its share of yes. People judge
 * whether an article answers and may be seen; whether it is found was measured, so a `not-findable` ticket counts as not solvable.
 * Undecided tickets are taken to be like the decided ones of their stratum; `bounds` says what they could change at most.
 */
export function countAudit(key: AuditKey, sheets: readonly Pick<FilledSheet, "answers">[]): Audit {
  mustHave(key, "rows strata", "countAudit: the key");
  mustList(sheets, "answers", "countAudit: the sheets");
  const audited = key.rows.map((row): AuditedTicket => ({ key: row, answer: answerOf(row, sheets) }));
  const decided = audited.filter(({ answer }) => answer !== null).length;
  const all = (missing: number | null, power?: number) => estimate(key, audited, { missing, power });
  const best = all(null);
  const [low, high] = [all(0, best?.power), all(1, best?.power)];
  const rated = decided === 0 ? null : best;
  return {
    format: "level-zero-audit",
    version: 1,
    judgedAt: key.judgedAt,
    population: key.population,
    drawn: audited.length,
    decided,
    undecided: audited.length - decided,
    raters: sheets.length,
    confidence: CONFIDENCE,
    rate: rated && toShare(rated, decided),
    answersAlone: toShare(decided === 0 ? null : all(null, 0), decided),
    chancesAlone:
      key.strata.reduce((sum, { size, chanceMean }) => sum + size * chanceMean, 0) / key.population.tickets,
    power: rated?.power ?? null,
    bounds: rated && low && high && { low: low.mean, high: high.mean },
    confirmed: shareWithin(key, audited, "solvable"),
    missed: shareWithin(key, audited, "unsolvable"),
    linkedShare: linkedShareOf(audited),
    betweenRaters: raterAgreement(sheets),
    withVerdicts: verdictAgreement(key, audited),
    strata: key.strata.map((stratum, at) => {
      const answers = audited.flatMap(({ key: row, answer }) =>
        row.stratum === at && answer !== null ? [answer] : [],
      );
      const { outcome, from, to, size, drawn } = stratum;
      const solvable =
        answers.length === 0 ? null : answers.reduce((sum, each) => sum + each, 0) / answers.length;
      return { outcome, from, to, size, drawn, decided: answers.length, solvable };
    }),
  };
}

function answerOf({ row }: AuditKeyRow, sheets: readonly Pick<FilledSheet, "answers">[]): number | null {
  const answers = sheets.flatMap(({ answers: given }) => given.get(row)?.answer ?? []);
  const decided = answers.filter((answer) => answer !== "unsure");
  if (decided.length === 0) return null;
  return decided.filter((answer) => answer === "yes").length / decided.length;
}

interface EstimateOptions {
  /** What an undecided ticket counts as; `null` leaves it out. */
  readonly missing: number | null;
  readonly power?: number | undefined;
}

function estimate(
  key: AuditKey,
  audited: readonly AuditedTicket[],
  { missing, power }: EstimateOptions,
): ReturnType<typeof stratifiedEstimate> {
  const strata = key.strata.map(
    (stratum, at): Stratum => ({
      size: stratum.size,
      predictionMean: stratum.chanceMean,
      predictionVariance: stratum.chanceVariance,
      expectedVariance: stratum.expectedVariance,
      sample: audited.flatMap(({ key: row, answer }) => {
        const said = answer ?? missing;
        if (row.stratum !== at || said === null) return [];
        return [{ truth: row.findable ? said : 0, prediction: row.chance }];
      }),
    }),
  );
  return stratifiedEstimate(strata, { confidence: CONFIDENCE, ...(power !== undefined && { power }) });
}

/** The people's own answers over the strata of one outcome. */
function shareWithin(
  key: AuditKey,
  audited: readonly AuditedTicket[],
  outcome: "solvable" | "unsolvable",
): AuditedShare | null {
  const within = audited.filter(
    ({ key: row, answer }) => answer !== null && key.strata[row.stratum]!.outcome === outcome,
  );
  const places = [...key.strata.keys()].filter((at) => key.strata[at]!.outcome === outcome);
  const strata = places.map((at) => key.strata[at]!);
  const rows = within.map(({ key: row, answer }) => ({
    answer,
    key: { ...row, stratum: places.indexOf(row.stratum) },
  }));
  return within.length === 0
    ? null
    : toShare(estimate({ ...key, strata }, rows, { missing: null, power: 0 }), within.length);
}

/** Each ticket weighs as many as it stands for. Wilson's interval, of as many tickets as the weights are worth (Kish 1965, Survey Sampling, 11.7). */
function linkedShareOf(audited: readonly AuditedTicket[]): AuditedShare | null {
  const answered = audited.flatMap(({ key: { linked, inclusion }, answer }) =>
    linked === undefined || answer === null || answer === 0 ? [] : [{ linked, weight: answer / inclusion }],
  );
  const sum = (of: typeof answered): number => of.reduce((total, { weight }) => total + weight, 0);
  if (answered.length === 0) return null;
  const all = sum(answered);
  const worth = all ** 2 / answered.reduce((squares, { weight }) => squares + weight ** 2, 0);
  const share = sum(answered.filter(({ linked }) => linked)) / all;
  const interval = wilsonInterval(share * worth, worth, CONFIDENCE)!;
  return { share, low: interval.low, high: interval.high, n: answered.length };
}

function toShare(found: ReturnType<typeof stratifiedEstimate>, n: number): AuditedShare | null {
  return found && { share: found.mean, low: found.interval.low, high: found.interval.high, n };
}
