import type { ServiceDesk } from "./service-desk.ts";

/** Fields whose values some exports write as numbers. */
export type CodedField = "status" | "channel";

/** Words for the codes of a desk's own: field → code → word. They go before those of the product. */
export type ValueWords = Readonly<Partial<Record<CodedField, Readonly<Record<string, string>>>>>;

const FRESH_STATUS = { "2": "Open", "3": "Pending", "4": "Resolved", "5": "Closed" };

/** Numbers of the products, as their manuals give them. Freshdesk and Freshservice count channels differently. */
const CODES: Readonly<Partial<Record<ServiceDesk, ValueWords>>> = {
  servicenow: {
    status: {
      ...{ "1": "New", "2": "In Progress", "3": "On Hold", "6": "Resolved", "7": "Closed", "8": "Canceled" },
    },
  },
  freshservice: {
    status: FRESH_STATUS,
    channel: {
      ...{ "1": "Email", "2": "Portal", "3": "Phone", "4": "Chat", "5": "Feedback widget", "6": "Yammer" },
      ...{ "7": "AWS CloudWatch", "8": "PagerDuty", "9": "Walk-up", "10": "Slack" },
    },
  },
  freshdesk: {
    status: { ...FRESH_STATUS, "6": "Waiting on customer", "7": "Waiting on third party" },
    channel: {
      ...{ "1": "Email", "2": "Portal", "3": "Phone", "7": "Chat", "9": "Feedback widget" },
      ...{ "10": "Outbound email" },
    },
  },
};

/** Raw states of ServiceNow's requested items and tasks, which count otherwise than incidents. */
const TASK_STATES: Readonly<Record<string, string>> = {
  ...{ "-5": "Pending", "1": "Open", "2": "Work in Progress", "3": "Closed Complete" },
  ...{ "4": "Closed Incomplete", "7": "Closed Skipped" },
};

export interface CodeContext {
  readonly desk: ServiceDesk | null;
  readonly own: ValueWords | null;
  /** Whether the row is a requested item or a task of ServiceNow. */
  readonly isTask: boolean;
}

/** Word of a value that raw exports hold as a number. A number that nobody defines stays as it is. */
export function codeWord(field: CodedField, value: string, { desk, own, isTask }: CodeContext): string {
  const said = own?.[field]?.[value];
  if (said !== undefined) return said;
  if (field === "status" && desk === "servicenow" && isTask) return TASK_STATES[value] ?? value;
  return (desk === null ? undefined : CODES[desk]?.[field]?.[value]) ?? value;
}
