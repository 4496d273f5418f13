import type { ServiceDesk } from "./desks/desk.ts";
import type { TicketField } from "./ticket-field.ts";
import type { MissingField } from "./ticket-mapping.ts";

interface Need {
  readonly field: TicketField;
  /** Other fields that say the same, or enough of it. */
  readonly or?: readonly TicketField[];
  readonly cost: string;
}

/** What each field is good for, the dearest first. */
const NEEDS: readonly Need[] = [
  { field: "subject", cost: "Tickets are judged by their description alone." },
  {
    field: "description",
    or: ["comments"],
    cost: "Tickets are judged by their subject alone, which says less: expect more of them unsure.",
  },
  {
    field: "linkedArticles",
    or: ["viaArticle"],
    cost: "Nothing says which article closed a ticket: as a history it teaches only what agents cite in their notes.",
  },
  {
    field: "resolution",
    or: ["comments"],
    cost: "The agent's answer is unknown: it cannot be compared with the articles, and gaps get no draft from it.",
  },
  {
    field: "audiences",
    cost: "Every requester is taken to see public articles only. If they are all employees, say so with --public-audience; if a column says who they are, such as their plan, with --map.",
  },
  { field: "createdAt", cost: "No months, no trend, and no outage can be told." },
  { field: "category", cost: "No rate by category." },
  {
    field: "channel",
    cost: "Messages of monitors are recognised by their subject only; no rate by channel.",
  },
  { field: "status", or: ["closeCode"], cost: "Cancelled tickets and spam are counted as demand." },
  { field: "kind", cost: "Incidents and requests are in one rate." },
  { field: "id", cost: "Tickets are named by their row, and cannot be found again in the desk." },
];

/** Why a product's export lacks a field, and where it is. */
const HINTS: Readonly<Partial<Record<ServiceDesk, Readonly<Partial<Record<TicketField, string>>>>>> = {
  zendesk: {
    description: "Zendesk's CSV never has it: export JSON.",
    resolution: "Zendesk has no such field: export the comments with the tickets.",
  },
  jira: { resolution: "Jira has no such field: export the comments too (CSV, all fields)." },
  servicenow: { resolution: "Add close_notes to the export." },
  freshdesk: { resolution: "Freshdesk has no such field: export the conversations with the tickets." },
};

/** The fields that nothing fills, and what that costs. ServiceNow's numbers say the kind. */
export function missingFields(
  filled: ReadonlySet<TicketField>,
  desk: ServiceDesk | null,
): readonly MissingField[] {
  return NEEDS.filter(({ field, or = [] }) => ![field, ...or].some((each) => filled.has(each)))
    .filter(({ field }) => !(field === "kind" && desk === "servicenow"))
    .map(({ field, cost }) => {
      const hint = desk === null ? undefined : HINTS[desk]?.[field];
      return { field, cost: hint === undefined ? cost : `${cost} ${hint}` };
    });
}
