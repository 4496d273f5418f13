import { mustHave } from "../../core/door/takes.ts";
import type { MovedTicket, TicketComparison } from "../../desk/golden/compare-tickets.ts";
import { many } from "./said.ts";

/** Tickets told one by one, of each kind. */
const SHOWN = 10;

/** Which real tickets gain and lose by a change of the articles, in words. */
export function formatTicketComparison(comparison: TicketComparison): string {
  mustHave(
    comparison,
    "tickets foundBefore foundAfter gained lost",
    "formatTicketComparison: the comparison",
    "what compareTickets gives",
  );
  const { tickets, foundBefore, foundAfter, changeInterval, gained, lost } = comparison;
  if (tickets === 0) return "No ticket says which article closed it: nothing to compare.\n";
  const percent = (part: number): string => `${((100 * part) / tickets).toFixed(1)} %`;
  const range =
    changeInterval === null
      ? ""
      : ` (change ${signed(changeInterval.low)} to ${signed(changeInterval.high)} points, 95 % interval)`;
  return [
    `Of ${many(tickets, "ticket")} with a known article, ${percent(foundBefore)} found it among the first five before and ${percent(foundAfter)} find it now${range}.\n`,
    ...listed("Find it now", gained),
    ...listed("No longer find it", lost),
  ].join("");
}

function listed(what: string, moved: readonly MovedTicket[]): string[] {
  if (moved.length === 0) return [];
  const rows = moved
    .slice(0, SHOWN)
    .map(
      ({ ticketId, articleId, before, after }) =>
        `  ${ticketId}  ${articleId}  place ${before ?? "beyond 50"} → ${after ?? "beyond 50"}\n`,
    );
  const more = moved.length > SHOWN ? `  … and ${moved.length - SHOWN} more\n` : "";
  return [`${what}: ${many(moved.length, "ticket")}\n`, ...rows, more];
}

function signed(share: number): string {
  const points = (100 * share).toFixed(1);
  return share < 0 ? points.replace("-", "−") : `+${points}`;
}
