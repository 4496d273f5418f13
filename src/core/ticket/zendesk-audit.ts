import { isRecord } from "../text/json.ts";

type Item = Readonly<Record<string, unknown>>;

/** What Zendesk says of one step of a ticket: a row of what was said or changed for each event; `null` for what is no audit. */
export function openedAudit(row: unknown): readonly Item[] | null {
  if (!isRecord(row) || !Array.isArray(row.events)) return null;
  const { events, author_id, created_at, ticket_id } = row;
  const isAudit = events.some(
    (event) => isRecord(event) && /^(?:Comment|Create|Change)$/.test(String(event.type)),
  );
  if (!isAudit) return null;
  const beside = { ticket_id, created_at };
  return events.filter(isRecord).map((event) => {
    const isComment = /Comment$/.test(String(event.type));
    if (isComment)
      return { ...beside, author_id: event.author_id ?? author_id, body: event.body, public: event.public };
    const isField = /^(?:Create|Change)$/.test(String(event.type)) && typeof event.field_name === "string";
    return isField ? { ...beside, [String(event.field_name)]: event.value } : beside;
  });
}

/** What was said, of all audits of a ticket. */
export function saidInAudits(audits: unknown): readonly Item[] {
  if (!Array.isArray(audits)) return [];
  return audits.flatMap((audit) => openedAudit(audit) ?? []).filter((row) => row.body !== undefined);
}
