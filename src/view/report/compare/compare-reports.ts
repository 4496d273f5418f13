import { mustHave } from "../../../core/door/takes.ts";
import type { Report } from "../report.ts";
import { compareArticles } from "./compare-articles.ts";
import { compareGaps } from "./compare-gaps.ts";
import { compareMeasures } from "./compare-measures.ts";
import { comparisonNotes } from "./comparison-notes.ts";
import { orderNote } from "./order-note.ts";
import { otherTicketsNotes } from "./other-tickets.ts";
import { pairTickets } from "./pair-tickets.ts";
import { periodOfTickets } from "./period-of-tickets.ts";
import type { ComparedReport, ReportComparison } from "./report-comparison.ts";

/**
 * What moved from one report to the next. Reports of the same tickets, such as before and after new articles, are compared ticket
 * by ticket; reports of other tickets as two independent samples, which is too careful where they share some. A measure that was
 * found in two ways, or over tickets that other rules or another export left out, is shown but not judged; `notes` says why.
 * O(tickets + gaps + articles).
 */
export function compareReports(before: Report, after: Report): ReportComparison {
  mustHave(before, "tickets gaps", "compareReports: the report before");
  mustHave(after, "tickets gaps", "compareReports: the report after");
  const paired = pairTickets(before.tickets, after.tickets);
  const others = otherTicketsNotes(before, after, paired);
  const notes = [...orderNote(before, after), ...others, ...comparisonNotes(before, after)];
  const gaps = compareGaps(before, after);
  const sameExport = others.every(({ code }) => code !== "other-export");
  return {
    before: outline(before),
    after: outline(after),
    tickets: {
      both: paired.both.length,
      onlyBefore: paired.onlyBefore,
      onlyAfter: paired.onlyAfter,
      basis: paired.basis,
    },
    notes,
    measures: compareMeasures(before, after, { paired, sameExport }),
    gaps,
    articles: compareArticles(before, after, gaps.closed),
  };
}

function outline({ title, judgedAt, headline: { scored }, tickets }: Report): ComparedReport {
  const { first, last } = periodOfTickets(tickets);
  return { title, judgedAt, scored, firstTicket: first, lastTicket: last };
}
