import type { TicketField } from "../ticket-field.ts";

/** Products whose exports are recognised. */
export type ServiceDesk =
  | "servicenow"
  | "jira"
  | "zendesk"
  | "freshservice"
  | "freshdesk"
  | "zammad"
  | "otrs"
  | "osticket"
  | "glpi"
  | "itop"
  | "rt"
  | "servicedeskplus"
  | "ivanti"
  | "cherwell"
  | "remedy"
  | "sysaid"
  | "halopsa"
  | "topdesk"
  | "salesforce"
  | "dynamics"
  | "zohodesk"
  | "hubspot"
  | "intercom"
  | "helpscout"
  | "spiceworks";

/** Fields whose values some exports write as numbers or as words of their own, such as the plan that a customer pays for. */
export type CodedField = "status" | "channel" | "kind" | "cause" | "priority" | "audiences";

/** Words for the codes of a desk's own: field → code → word. They go before those of the product. */
export type ValueWords = Readonly<Partial<Record<CodedField, Readonly<Record<string, string>>>>>;

/** What level-zero knows of one product. Names of columns are written as `normalizeHeader` leaves them, separated by blanks. */
export interface Desk {
  /** Columns that no other product has: one is enough. */
  readonly sure: string;
  /** Columns that speak for the product: two are needed. */
  readonly likely: string;
  /** What columns mean here, best first; they go before what they mean anywhere. */
  readonly columns?: Readonly<Partial<Record<TicketField, string>>>;
  /** Words for the numbers of raw exports. */
  readonly codes?: ValueWords;
}
