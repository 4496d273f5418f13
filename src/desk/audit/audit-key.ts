import { mustHave } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import { readTaggedJson } from "../../core/text/read-tagged-json.ts";
import type { Outcome } from "../../core/verdict/verdict.ts";

/**
 * What drawing an audit leaves behind, so that the filled sheets can be counted: plain JSON. It holds our verdicts: keep it from the
 * people who fill the sheets. It holds no text of a ticket.
 */
export interface AuditKey {
  readonly format: "level-zero-audit-key";
  readonly version: 1;
  /** The moment that the knowledge base was judged at, ISO 8601. */
  readonly judgedAt: string;
  readonly seed: number;
  readonly population: AuditPopulation;
  /** Every scored ticket is in one of them. */
  readonly strata: readonly AuditStratum[];
  /** The tickets drawn; `rows[i].row` is i + 1. */
  readonly rows: readonly AuditKeyRow[];
}

/** The tickets that the audited rate is of. */
export interface AuditPopulation {
  /** Scored tickets. */
  readonly tickets: number;
  /** The same for the same ticket ids in any order. */
  readonly fingerprint: string;
}

/** Scored tickets of one outcome and one band of probability, drawn from at random. */
export interface AuditStratum {
  readonly outcome: Exclude<Outcome, "excluded">;
  /** Chances of its tickets: the lowest and the highest, in [0, 1]. */
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly drawn: number;
  /** Over all its tickets: mean and variance of the chance p, and the mean of p(1 − p). */
  readonly chanceMean: number;
  readonly chanceVariance: number;
  readonly expectedVariance: number;
}

export interface AuditKeyRow {
  /** What the sheets call the ticket by, from 1; says nothing of the verdict. */
  readonly row: number;
  readonly ticketId: string;
  /** Place in `strata`. */
  readonly stratum: number;
  /** Chance that the ticket had to be drawn, in (0, 1]: drawn ÷ size of its stratum. */
  readonly inclusion: number;
  /** Chance that the ticket is solvable, as it counts in the rate, in [0, 1]. */
  readonly chance: number;
  /** Whether its article comes up in the portal's search; the people are not asked that. */
  readonly findable: boolean;
  /** Whether an agent had linked an article; absent where the export does not say which articles closed a ticket, and in keys of before. */
  readonly linked?: boolean;
  /** The articles that the sheet offers, in its order. */
  readonly articleIds: readonly string[];
}

/** The key as JSON. Same key, same bytes. */
export function serializeAuditKey(key: AuditKey): string {
  mustHave(key, "format rows", "serializeAuditKey: the key");
  return `${JSON.stringify(key, null, 2)}\n`;
}

/**
 * Reads what `serializeAuditKey` wrote. Throws `FOREIGN_FILE` for anything else, `UNSUPPORTED_VERSION` for another version.
 * @param text the JSON that `serializeAuditKey` wrote
 */
export function loadAuditKey(text: string): AuditKey {
  const key = readTaggedJson(text, TAG) as Partial<AuditKey>;
  if (isWhole(key)) return key;
  throw new LevelZeroError("INVALID_INPUT", "This key is damaged: rows or strata are missing. Restore it.");
}

const TAG = {
  format: "level-zero-audit-key",
  version: 1,
  name: "key of an audit",
  madeBy: "level-zero audit sample --key",
};

function isWhole(key: Partial<AuditKey>): key is AuditKey {
  const { strata, rows, population } = key;
  return (
    Array.isArray(strata) &&
    Array.isArray(rows) &&
    typeof population?.tickets === "number" &&
    strata.every((one: AuditStratum | null) => one !== null && one.size >= 1 && one.chanceMean >= 0) &&
    rows.every(
      (row: AuditKeyRow | null, at) =>
        row?.row === at + 1 && strata[row.stratum] !== undefined && Array.isArray(row.articleIds),
    )
  );
}
