import { mustHave } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import { readTaggedJson } from "../../core/text/read-tagged-json.ts";
import type { AuditPopulation, AuditStratum } from "./audit-key.ts";

/** What people found on judging a sample of the scored tickets, and the level-zero rate that follows. Plain JSON, without text. */
export interface Audit {
  readonly format: "level-zero-audit";
  readonly version: 1;
  readonly judgedAt: string;
  /** The tickets that `rate` is of. */
  readonly population: AuditPopulation;
  /** drawn = decided + undecided. */
  readonly drawn: number;
  /** Tickets that at least one person answered with yes or no. */
  readonly decided: number;
  /** Tickets that were answered with unsure only, or not at all. */
  readonly undecided: number;
  /** Sheets read. */
  readonly raters: number;
  /** In (0, 1), of every interval here. */
  readonly confidence: number;
  /** The level-zero rate of all scored tickets, corrected by the audit; `null` if nothing was decided. */
  readonly rate: AuditedShare | null;
  /** The same from the people's answers alone, without the model's chances: what the model adds is the narrower interval. */
  readonly answersAlone: AuditedShare | null;
  /** What the chances alone say: their mean over all scored tickets. */
  readonly chancesAlone: number;
  /** How much of the chances the correction uses, in [0, 1]: 0 when they are worth nothing, 1 when they are used in full. */
  readonly power: number | null;
  /** The rate if all undecided tickets were not solvable, and if all were; equal to `rate` when none is undecided. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
  /** Of the tickets that were called solvable, the share that people confirm. */
  readonly confirmed: AuditedShare | null;
  /** Of the tickets that were called unsolvable, the share that people call solvable. */
  readonly missed: AuditedShare | null;
  /** Of the tickets that people say an article answers, the share that agents had linked: `linkedShare` of `learn`. `null` where none says; absent in audits of before. */
  readonly linkedShare?: AuditedShare | null;
  /** Two people on the same tickets; `null` for one sheet. With more sheets, the pair that agrees least. */
  readonly betweenRaters: Agreement | null;
  /** People against our verdicts, each ticket weighing as many as it stands for. */
  readonly withVerdicts: Agreement | null;
  readonly strata: readonly AuditedStratum[];
}

export interface AuditedShare {
  /** In [0, 1]. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Decided tickets that it rests on. */
  readonly n: number;
}

/** `kappa` is Cohen's: 1 for full agreement, 0 for what chance gives; `null` where one answer is the only one. */
export interface Agreement {
  readonly n: number;
  /** Share of tickets with the same answer, in [0, 1]. */
  readonly agreed: number;
  readonly kappa: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A stratum, and what people found in it. */
interface AuditedStratum extends Omit<AuditStratum, "chanceMean" | "chanceVariance" | "expectedVariance"> {
  readonly decided: number;
  /** Mean of the people's answers, in [0, 1]; `null` if none was decided. */
  readonly solvable: number | null;
}

/** The audit as JSON. Same audit, same bytes. */
export function serializeAudit(audit: Audit): string {
  mustHave(audit, "format", "serializeAudit: the audit");
  return `${JSON.stringify(audit, null, 2)}\n`;
}

/**
 * Reads what `serializeAudit` wrote. Throws `FOREIGN_FILE` for anything else, `UNSUPPORTED_VERSION` for another version.
 * @param text the JSON that `serializeAudit` wrote
 */
export function loadAudit(text: string): Audit {
  const audit = readTaggedJson(text, TAG) as Partial<Audit>;
  if (isWhole(audit)) return audit;
  throw new LevelZeroError(
    "INVALID_INPUT",
    "This audit is damaged: its rate or its tickets are missing. Count the sheets again.",
  );
}

const TAG = {
  format: "level-zero-audit",
  version: 1,
  name: "audit",
  madeBy: "level-zero audit read --out",
};

function isWhole(audit: Partial<Audit>): audit is Audit {
  const { rate, population, strata, bounds } = audit;
  return (
    rate !== undefined &&
    bounds !== undefined &&
    Array.isArray(strata) &&
    typeof population?.tickets === "number" &&
    typeof population.fingerprint === "string" &&
    (rate === null || [rate.share, rate.low, rate.high].every((share) => share >= 0 && share <= 1))
  );
}
