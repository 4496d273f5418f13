import { mustHave } from "../../../core/door/takes.ts";
import { addTo } from "../../../core/math/add-to.ts";
import { articleRef } from "../count/article-refs.ts";
import { countNews } from "../count/count-news.ts";
import type { Report, TicketRow } from "../report.ts";
import type { NewsRow } from "../report-effects.ts";
import { compareGaps } from "./compare-gaps.ts";
import { compareMeasures } from "./compare-measures.ts";
import { comparisonNotes } from "./comparison-notes.ts";
import { otherTicketsNotes } from "./other-tickets.ts";
import { pairTickets } from "./pair-tickets.ts";
import { periodOfTickets } from "./period-of-tickets.ts";
import type {
  ClosedGap,
  ComparedReport,
  ComparisonNote,
  MovedArticle,
  MovedArticles,
  ReportComparison,
} from "./report-comparison.ts";

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

/** Whether the report given first is the later one: all that is found is then upside down. */
function orderNote(before: Report, after: Report): ComparisonNote[] {
  const by = turnedBy(before, after);
  if (by === null) return [];
  const text = `The report given first is the later one, by ${by}: what is said to rise fell, and gaps said to be closed opened. Give the earlier report first.`;
  return [{ code: "wrong-order", text }];
}

/** The days of the tickets tell; of tickets of the same days, or without dates, the day that each report was judged at. */
function turnedBy(before: Report, after: Report): string | null {
  const [a, b] = [periodOfTickets(before.tickets), periodOfTickets(after.tickets)];
  if (a.first === null || b.first === null || (a.first === b.first && a.last === b.last))
    return before.judgedAt.slice(0, 10) > after.judgedAt.slice(0, 10)
      ? "the day that it was judged at"
      : null;
  return a.first > b.first && a.last! > b.last! ? "the days of its tickets" : null;
}

/**
 * Which articles are new or others in the later report, and what they did: the tickets that each answers now, those of them that had no answer
 * before, the gaps that it closed, and what the later report says of its effect. `null` where one report does not list its articles.
 * O(articles + tickets).
 */
function compareArticles(before: Report, after: Report, closed: readonly ClosedGap[]): MovedArticles | null {
  if (before.knowledge === null || after.knowledge === null) return null;
  const { tickets } = after;
  const byId = new Map(tickets.map(({ article }) => [article?.id, article]));
  const articleOf = (id: string, title: string) => articleRef(byId.get(id) ?? { id, title, url: null });
  const news = countNews({
    before: before.knowledge,
    after: after.knowledge,
    tickets,
    articleOf,
    isCalibrated: after.headline.groupBasis === "estimated",
  });
  const unanswered = countUnanswered(before.tickets, tickets);
  const moved = ({ article, tickets: answers }: NewsRow): MovedArticle => ({
    article,
    tickets: answers,
    unansweredBefore: unanswered === null ? null : (unanswered.get(article.id) ?? 0),
    closed: closed.flatMap(({ title, answeredBy }) => (answeredBy.id === article.id ? [title] : [])),
    effects: after.effects?.rows.filter((row) => row.article.id === article.id) ?? [],
  });
  return { added: news.added.map(moved), changed: news.changed.map(moved), gone: news.gone };
}

/** Article id → tickets that it answers now and that had no answer in the earlier report; `null` where no ticket is in both. */
function countUnanswered(
  before: readonly TicketRow[],
  after: readonly TicketRow[],
): Map<string, number> | null {
  const earlier = new Map(before.map(({ ticketId, outcome }) => [ticketId, outcome]));
  const counts = new Map<string, number>();
  let isPaired = false;
  for (const { ticketId, outcome, article } of after) {
    const former = earlier.get(ticketId);
    if (former === undefined) continue;
    isPaired = true;
    if (outcome !== "solvable" || former === "solvable" || former === "excluded" || article === null)
      continue;
    addTo(counts, article.id);
  }
  return isPaired ? counts : null;
}
