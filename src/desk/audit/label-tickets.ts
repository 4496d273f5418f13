import { mustHave, mustList } from "../../core/door/takes.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { AuditKey } from "./audit-key.ts";
import type { FilledSheet } from "./load-audit-sheet.ts";

/**
 * The audited tickets with a label, ready for `fitModel` or `learn`: those on which all who decided agree. Linked articles follow the
 * label, so that they also serve as history: a solvable ticket whose article nobody named has none to link and says nothing there.
 */
export function labelTickets(
  tickets: readonly Ticket[],
  key: AuditKey,
  sheets: readonly Pick<FilledSheet, "answers">[],
): Ticket[] {
  mustList(tickets, "id", "labelTickets: the tickets");
  mustHave(key, "rows", "labelTickets: the key");
  mustList(sheets, "answers", "labelTickets: the sheets");
  const rows = new Map(key.rows.map((row) => [row.ticketId, row.row]));
  return tickets.flatMap((ticket) => {
    const row = rows.get(ticket.id);
    if (row === undefined) return [];
    const given = sheets.flatMap(({ answers }) => answers.get(row) ?? []);
    const decided = given.filter(({ answer }) => answer !== "unsure");
    const solvable = decided[0]?.answer === "yes";
    if (decided.length === 0 || decided.some(({ answer }) => (answer === "yes") !== solvable)) return [];
    const articleIds = [...new Set(decided.flatMap(({ articleId }) => articleId ?? []))];
    const kind = solvable ? "solvable" : "unsolvable";
    return [
      {
        ...ticket,
        linkedArticles: solvable && articleIds.length === 0 ? null : articleIds,
        label: { solvable, articleIds, gapId: null, kind },
      },
    ];
  });
}
