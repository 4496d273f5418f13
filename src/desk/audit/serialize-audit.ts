import { mustHave } from "../../core/door/takes.ts";
import { LevelZeroError } from "../../core/error.ts";
import { readTaggedJson } from "../../core/text/read-tagged-json.ts";
import type { Audit } from "./audit.ts";

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
