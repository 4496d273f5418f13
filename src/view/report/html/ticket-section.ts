import type { ExclusionRule } from "../../../core/ticket/exclusion.ts";
import type { UnsolvableReason } from "../../../core/verdict/verdict.ts";
import { markOf } from "../charts/outcome-bar.ts";
import type { Report, TicketRow } from "../report.ts";
import type { Voice } from "../voice.ts";
import { outcomeWording } from "../wording.ts";
import { articleKey, articleLink, identifier, quoted, section } from "./elements.ts";
import { type Html, html } from "./html.ts";

/** A browser lays out so many rows in about a second; all of them are in the CSV. */
const LISTED = 5000;

/** Every ticket with its verdict, its article and its gap: searchable and sortable where scripts run, a plain table elsewhere. */
export function ticketSection({ tickets, outcomes, gaps }: Report, voice: Voice): Html {
  const head = { id: "tickets", title: voice.say("tickets.title"), lead: voice.say("tickets.lead") };
  if (tickets.length === 0) return section(head, html`<p>${voice.say("tickets.none")}</p>`);
  const order = new Map(outcomes.map((row, at) => [markOf(row), at]));
  const place = (row: TicketRow): number => order.get(keyOf(row)) ?? outcomes.length;
  const sorted = tickets.toSorted((a, b) => place(a) - place(b)).slice(0, LISTED);
  const ranks = new Map(gaps.rows.map((gap) => [gap.id, gap.rank]));
  const hasSubject = tickets.some(({ subject }) => subject !== null);
  const firsts = new Set<string>();
  const rows = sorted.map((row) => {
    const isFirst = !firsts.has(keyOf(row));
    firsts.add(keyOf(row));
    return ticketRow(row, { isFirst, rank: ranks.get(row.gapId ?? "") ?? null, hasSubject, voice });
  });
  const heads = [
    voice.say("tickets.ticket"),
    voice.say("tickets.day"),
    voice.say("tickets.verdict"),
    voice.say("chances.probability"),
    voice.say("tickets.article"),
    voice.say("pareto.gap"),
    ...(hasSubject ? [voice.say("tickets.subject")] : []),
  ];
  const n = sorted.length;
  const caption =
    n < tickets.length
      ? voice.say("tickets.captionCut", { n, all: tickets.length })
      : voice.say("tickets.caption", { n });
  return section(
    head,
    html`<p class="find" id="ticket-find" hidden><label for="ticket-search">${voice.say("tickets.search")}</label><input id="ticket-search" type="search" autocomplete="off"><span id="ticket-count" role="status"></span><button type="button" id="ticket-all" hidden>${voice.say("tickets.all")}</button></p>
<div class="all screen-only" role="group" aria-label="${head.title}" tabindex="0"><table id="ticket-table" class="stack">
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>
<p class="note">${voice.mark("tickets.paper", { command: html`<code>level-zero report … --out tickets.csv</code>` })}</p>`,
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
  readonly voice: Voice;
}

function ticketRow(row: TicketRow, { isFirst, rank, hasSubject, voice }: Place): Html {
  const { ticketId, createdAt, probability, article, subject } = row;
  const key = keyOf(row);
  return html`<tr${isFirst && html` id="tickets-${key}"`} data-o="${key}"${article !== null && html` data-a="${articleKey(article.id)}"`}${rank !== null && html` data-g="${rank}"`}><th scope="row">${identifier(ticketId)}</th><td class="day">${createdAt === null ? "" : createdAt.slice(0, 10)}</td><td>${verdictOf(row, voice)}${ownAnswer(row, voice)}</td><td class="n">${probability === null ? "" : voice.percent(probability)}</td><td>${article !== null && articleLink({ ...article, id: article.title })}</td><td class="n"${rank !== null && html` data-label="${voice.say("pareto.gap")}"`}>${rank ?? ""}</td>${hasSubject && html`<td>${subject !== null && quoted(subject)}</td>`}</tr>
`;
}

/** The desk's own word, where it knows an answer and the verdict does not. */
function ownAnswer({ outcome, reason, closedWith = [] }: TicketRow, voice: Voice): Html | null {
  const knowsNone = outcome === "unsure" || reason === "missing" || reason === "needs-agent";
  if (!knowsNone || closedWith.length === 0) return null;
  return html`<br><span class="muted">${voice.say("tickets.closedWith", { articles: closedWith.join(", ") })}</span>`;
}

function verdictOf({ outcome, reason }: TicketRow, voice: Voice): string {
  if (outcome === "excluded")
    return voice.say("tickets.excluded", { rule: voice.say(`excluded.${reason as ExclusionRule}`) });
  return outcomeWording({ outcome, reason: reason as UnsolvableReason | null }, voice).name;
}
