import { linksSeem } from "./links-seem.ts";
import type { Caution, Report } from "./report.ts";

/** Cautions that say that the number itself may be wrong, rather than how to read the rest. */
const OF_THE_NUMBER: ReadonlySet<string> = new Set([
  "no-visible-article",
  "audit-disagrees",
  "language-misread",
  "foreign-model",
  "weak-model",
  "few-links",
  "said-links",
  "own-links",
  "named-above",
  "rates-differ",
  "few-tickets",
  "few-audited",
  "many-undecided",
  "raters-differ",
]);

/** What stands beside the number wherever it stands, and the cautions that are left. Few links are no doubt where hardly one seems forgotten. */
export function doubtsOf({ cautions, method: { model } }: Pick<Report, "cautions" | "method">): {
  readonly doubts: readonly Caution[];
  readonly others: readonly Caution[];
} {
  const isDoubt = ({ code }: Caution): boolean =>
    OF_THE_NUMBER.has(code) && !(code === "few-links" && linksSeem(model) === "complete");
  return { doubts: cautions.filter(isDoubt), others: cautions.filter((caution) => !isDoubt(caution)) };
}

/**
 * Whether the level-zero rate is a number to quote. `guess`: the model knows no resolved tickets of this desk; `blind`: nobody who wrote may see any
 * article; `none`: no ticket was scored.
 */
export function standingOf({
  headline,
  cautions,
  health,
}: Pick<Report, "headline" | "cautions" | "health">): "known" | "guess" | "blind" | "none" {
  if (headline.levelZeroRate.share === null) return "none";
  if (cautions.some(({ code }) => code === "no-visible-article")) return "blind";
  // Without articles it is 0, whatever the desk is like.
  return headline.basis === "decided" && health.articles > 0 ? "guess" : "known";
}

/** Whether agents seem to have left out links that the rate is estimated from: then it is likely higher. */
export function linksOf({
  headline: { basis },
  cautions,
  method: { model },
}: Pick<Report, "headline" | "cautions" | "method">): "missing" | "fine" {
  const seem = linksSeem(model);
  const isSaid = cautions.some(({ code }) => code === "few-links");
  return basis === "estimated" && isSaid && (seem === "partly" || seem === "mostly") ? "missing" : "fine";
}

/** Whether people found that far fewer of the tickets named solvable are than was promised. */
export function auditDisagrees({ audit, method }: AuditedVerdicts): boolean {
  const confirmed = audit?.confirmed ?? null;
  return confirmed !== null && confirmed.high < promisedOf({ method });
}

/** What of the named tickets was to be right at least: the promise of the threshold, else the threshold itself. */
export function promisedOf({ method: { promise, model } }: Pick<AuditedVerdicts, "method">): number {
  return promise?.precision ?? model.thresholds.solvable;
}

interface AuditedVerdicts {
  readonly audit: Report["audit"];
  readonly method: {
    readonly promise?: Report["method"]["promise"];
    readonly model: Report["method"]["model"];
  };
}
