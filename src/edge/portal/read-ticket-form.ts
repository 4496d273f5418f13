import type { PortalTexts } from "./portal-texts.ts";
import { type PortalTicket, TICKET_KINDS } from "./portal-ticket.ts";

/** The form as somebody filled it in. */
export interface TicketForm {
  /** `null` until they said. */
  readonly kind: PortalTicket["kind"] | null;
  readonly subject: string;
  readonly description: string;
  readonly contact: string;
  /** Whether they have seen what may already answer it. */
  readonly seen: boolean;
}

/** What is wrong with a field, in words for the person. */
export type FormProblems = { readonly [field in "kind" | "subject" | "description" | "contact"]?: string };

const LONGEST = { subject: 500, description: 10_000, contact: 200 } as const;

/** Reads the fields, of a form or of an address. What is no field is passed over. */
export function readTicketForm(fields: URLSearchParams): TicketForm {
  const kind = fields.get("kind");
  return {
    kind: TICKET_KINDS.find((one) => one === kind) ?? null,
    subject: (fields.get("subject") ?? "").replace(/\s+/g, " ").trim(),
    description: (fields.get("description") ?? "").replace(/\r\n?/g, "\n").trim(),
    contact: (fields.get("contact") ?? "").replace(/\s+/g, " ").trim(),
    seen: fields.get("seen") === "yes",
  };
}

/** Empty if the ticket can be sent. */
export function problemsOf(
  form: TicketForm,
  { texts, askContact }: { readonly texts: PortalTexts; readonly askContact: boolean },
): FormProblems {
  const problems: Record<string, string> = {};
  if (form.kind === null) problems.kind = texts.missing;
  if (form.subject === "") problems.subject = texts.missing;
  if (askContact && form.contact === "") problems.contact = texts.missing;
  for (const field of ["subject", "description", "contact"] as const) {
    if (form[field].length > LONGEST[field]) problems[field] = texts.tooLong;
  }
  return problems;
}
