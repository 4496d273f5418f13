import { fold } from "../text/fold.ts";

/**
 * What was behind a ticket, and so who can help: an article ("missing"), those who make the product ("defect"), another desk
 * ("out-of-scope"), an agent's hands or rights ("needs-agent").
 */
export type TicketCause = "missing" | "defect" | "out-of-scope" | "needs-agent";

export const TICKET_CAUSES: readonly TicketCause[] = ["missing", "defect", "out-of-scope", "needs-agent"];

/**
 * Words of close codes, resolution categories and label columns, as ServiceNow, Jira Service Management, Freshservice and Zendesk
 * ship them, and as people write their own. First match wins: "Known error, user informed" is a defect. Tried on folded text.
 */
const WORDS: readonly (readonly [TicketCause, RegExp])[] = [
  [
    "out-of-scope",
    /\b(?:out.?of.?scope|oos|foreign|not (?:ours|supported|in scope)|unsupported|outside (?:of )?(?:our )?(?:scope|support)|(?:other|wrong|another) (?:desk|team|department|product|service|vendor)|third.?party|mis-?routed|redirected|referred)\b/,
  ],
  [
    "defect",
    /\b(?:bugs?|defects?|known (?:errors?|issues?)|(?:software|application|product|system) (?:failure|fault|error|bug|issue|defect)s?|regression|resolved by (?:problem|change)|fixed (?:by|in) (?:the )?(?:vendor|release|update|patch|version)|escalated to (?:vendor|development|engineering|developers)|outage|produktfehler|softwarefehler|fehler im programm)\b/,
  ],
  [
    "needs-agent",
    /\b(?:needs?.agent|resolved by request|hardware (?:failure|fault|replaced|replacement|defect)|replaced|provision(?:ed|ing)|(?:access|rights?|permissions?|licen[cs]es?) (?:granted|given|provided|assigned|changed)|request (?:fulfilled|completed)|account (?:unlocked|created|deleted)|approved)\b/,
  ],
  [
    "missing",
    /\b(?:missing|gap|how.?to|user (?:error|education|training|guidance)|training|(?:information|instructions?|advice|guidance) (?:provided|given)|question answered|knowledge (?:gap|missing)|bedienfehler|anwenderfehler)\b/,
  ],
];

/** More is prose, and may name anything. UTF-16 code units. */
const LONGEST_CODE = 60;

/** The cause that a code or a label names; `null` if it names none, such as "Solved (Permanently)". */
export function causeNamed(text: string): TicketCause | null {
  if (text === "" || text.length > LONGEST_CODE) return null;
  const folded = fold(text).replace(/[_/]+/g, " ");
  return WORDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Whether a word is the name of a cause. */
export function isTicketCause(text: string): text is TicketCause {
  return (TICKET_CAUSES as readonly string[]).includes(text);
}
