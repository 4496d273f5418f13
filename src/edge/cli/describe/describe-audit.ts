import type { Agreement, Audit, AuditedShare } from "../../../desk/audit/index.ts";
import { count, decimal, interval, measure, percent, points, quantity } from "./format.ts";

/** What an audit found, in some seven lines for a person. Ends in a line feed. */
export function describeAudit(audit: Audit): string {
  const { rate, population, decided, drawn, undecided } = audit;
  const judged = `${quantity(decided, "ticket")} judged of ${count(drawn)} drawn, from ${quantity(population.tickets, "scored ticket")}`;
  if (rate === null) return `Nothing to count yet: ${judged}. Fill the column "solvable?".\n`;
  return `${[
    `Audited rate     ${share(rate)}: ${judged}`,
    `Without model    ${share(audit.answersAlone)}: the people's answers alone`,
    `Model alone      ${percent(audit.chancesAlone, 1000)}: what the chances add up to; the audit moved it by ${points(rate.share - audit.chancesAlone)} points`,
    `Confirmed        ${share(audit.confirmed)} of the tickets named solvable`,
    `Missed           ${share(audit.missed)} of the tickets named unsolvable`,
    `With verdicts    ${agreement(audit.withVerdicts)}`,
    ...linkedLine(audit),
    ...(audit.raters > 1 ? [`Between people   ${agreement(audit.betweenRaters)}`] : []),
    ...(undecided === 0 || audit.bounds === null
      ? []
      : [
          `Undecided        ${quantity(undecided, "ticket")}: if none were solvable ${percent(audit.bounds.low, 1000)}, if all were ${percent(audit.bounds.high, 1000)}`,
        ]),
  ].join("\n")}\n`;
}

/** How much agents link, and what to do about it. */
function linkedLine({ linkedShare = null }: Audit): string[] {
  if (linkedShare === null) return [];
  const isMissing = linkedShare.high < COMPLETE && linkedShare.share > 0;
  const advice = isMissing
    ? `; to judge all tickets by that: --linked-share ${decimal(linkedShare.share, 2)}`
    : "";
  return [`Linked           ${share(linkedShare)} of the tickets that an article answers${advice}`];
}

/** So many links are as good as all. */
const COMPLETE = 0.95;

function share(found: AuditedShare | null): string {
  if (found === null) return "n/a";
  const { low, high, n } = found;
  return `${percent(found.share, 1000)} (95 % interval ${interval({ low, high, of: 1000 })}, n = ${count(n)})`;
}

function agreement(found: Agreement | null): string {
  if (found === null) return "n/a";
  const { kappa, low, high, agreed, n } = found;
  const range =
    low === null || high === null ? "" : ` (95 % interval ${decimal(low, 2)} to ${decimal(high, 2)})`;
  return `kappa ${kappa === null ? "n/a" : measure(kappa)}${range}, the same answer on ${percent(agreed)} (n = ${count(n)})`;
}
