import { mustHave } from "../../core/door/takes.ts";
import { percentDigits, pointsText } from "../../core/text/number-text.ts";
import type { MovedTicket, TicketComparison } from "../../desk/golden/compare-tickets.ts";
import { type CheckLanguageOption, readLanguage } from "./format-options.ts";
import { type Page, pageIn } from "./page-texts.ts";

/** Tickets told one by one, of each kind. */
const SHOWN = 10;

/** Which real tickets gain and lose by a change of the articles, in words. */
export function formatTicketComparison(
  comparison: TicketComparison,
  options: CheckLanguageOption = {},
): string {
  mustHave(
    comparison,
    "tickets foundBefore foundAfter gained lost",
    "formatTicketComparison: the comparison",
    "what compareTickets gives",
  );
  const page = pageIn(readLanguage(options, "formatTicketComparison"));
  const { tickets, foundBefore, foundAfter, changeInterval, gained, lost } = comparison;
  if (tickets === 0) return `${page("moved.nothing")}\n`;
  const percent = (part: number): string => percentDigits(part / tickets, tickets);
  const range =
    changeInterval === null
      ? ""
      : page("moved.range", { low: pointsText(changeInterval.low), high: pointsText(changeInterval.high) });
  const found = page("moved.found", {
    tickets,
    before: percent(foundBefore),
    after: percent(foundAfter),
  });
  return [
    `${found}${range}.\n`,
    ...listed("moved.gained", gained, page),
    ...listed("moved.lost", lost, page),
  ].join("");
}

function listed(what: "moved.gained" | "moved.lost", moved: readonly MovedTicket[], page: Page): string[] {
  if (moved.length === 0) return [];
  const rows = moved.slice(0, SHOWN).map(({ ticketId, articleId, before, after }) => {
    const place = page("moved.place", { before: before ?? 0, after: after ?? 0 });
    return `  ${ticketId}  ${articleId}  ${place}\n`;
  });
  const more = moved.length > SHOWN ? `  ${page("moved.more", { n: moved.length - SHOWN })}\n` : "";
  return [`${page(what, { n: moved.length })}\n`, ...rows, more];
}
