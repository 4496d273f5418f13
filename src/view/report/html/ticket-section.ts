import type { ExclusionRule } from "../../../core/ticket/exclusion.ts";
import type { UnsolvableReason } from "../../../core/verdict/verdict.ts";
import { markOf } from "../charts/outcome-bar.ts";
import { formatCount, formatDay, formatPercent, formatQuantity } from "../format-number.ts";
import type { Report, TicketRow } from "../report.ts";
import { exclusionWording, outcomeWording } from "../wording.ts";
import { articleKey, articleLink, identifier, quoted, section } from "./elements.ts";
import { type Html, html } from "./html.ts";

/** A browser lays out so many rows in about a second; all of them are in the CSV. */
const LISTED = 5000;

/** Every ticket with its verdict, its article and its gap: searchable and sortable where scripts run, a plain table elsewhere. */
export function ticketSection({ tickets, outcomes, gaps }: Report): Html {
  const lead =
    "Every ticket with what was said of it, so that each number above can be checked. The numbers of outcomes, articles and gaps lead here.";
  if (tickets.length === 0)
    return section({ id: "tickets", title: "Every ticket", lead }, html`<p>No ticket was read.</p>`);
  const order = new Map(outcomes.map((row, at) => [markOf(row), at]));
  const place = (row: TicketRow): number => order.get(keyOf(row)) ?? outcomes.length;
  const sorted = tickets.toSorted((a, b) => place(a) - place(b)).slice(0, LISTED);
  const ranks = new Map(gaps.rows.map((gap) => [gap.id, gap.rank]));
  const hasSubject = tickets.some(({ subject }) => subject !== null);
  const firsts = new Set<string>();
  const rows = sorted.map((row) => {
    const isFirst = !firsts.has(keyOf(row));
    firsts.add(keyOf(row));
    return ticketRow(row, { isFirst, rank: ranks.get(row.gapId ?? "") ?? null, hasSubject });
  });
  const heads = [
    "Ticket",
    "Day",
    "Verdict",
    "Probability",
    "Best article",
    "Gap",
    ...(hasSubject ? ["Subject"] : []),
  ];
  const more = tickets.length - sorted.length;
  return section(
    { id: "tickets", title: "Every ticket", lead },
    html`<p class="find" id="ticket-find" hidden><label for="ticket-search">Search</label><input id="ticket-search" type="search" autocomplete="off"><span id="ticket-count" role="status"></span><button type="button" id="ticket-all" hidden>Show all</button></p>
<div class="all screen-only" role="region" aria-label="Every ticket" tabindex="0"><table id="ticket-table">
<caption>${formatQuantity(sorted.length, "ticket")}${more > 0 && ` of ${formatCount(tickets.length)}; the others are in the CSV (--out tickets.csv)`}. The probability is that an article answers it.</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>
<p class="note">On paper this list is left out. As a file: <code>level-zero report … --out tickets.csv</code>.</p>`,
  );
}

function keyOf({ outcome, reason }: TicketRow): string {
  return outcome === "excluded" ? "excluded" : (reason ?? outcome);
}

interface Place {
  /** Whether it is the first of its verdict: links without scripts lead there. */
  readonly isFirst: boolean;
  readonly rank: number | null;
  readonly hasSubject: boolean;
}

function ticketRow(row: TicketRow, { isFirst, rank, hasSubject }: Place): Html {
  const { ticketId, createdAt, probability, article, subject } = row;
  const key = keyOf(row);
  return html`<tr${isFirst && html` id="tickets-${key}"`} data-o="${key}"${article !== null && html` data-a="${articleKey(article.id)}"`}${rank !== null && html` data-g="${rank}"`}><th scope="row">${identifier(ticketId)}</th><td>${createdAt === null ? "" : formatDay(createdAt)}</td><td>${verdictOf(row)}</td><td class="n">${probability === null ? "" : formatPercent(probability)}</td><td>${article !== null && articleLink({ ...article, id: article.title })}</td><td class="n">${rank ?? ""}</td>${hasSubject && html`<td>${subject !== null && quoted(subject)}</td>`}</tr>
`;
}

function verdictOf({ outcome, reason }: TicketRow): string {
  if (outcome === "excluded") return `Excluded: ${exclusionWording(reason as ExclusionRule)}`;
  return outcomeWording({ outcome, reason: reason as UnsolvableReason | null }).name;
}
