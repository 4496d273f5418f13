/** Service desks whose rows need more than column names: codes in place of words, a column that means something else. */
export type ServiceDesk = "servicenow" | "jira" | "freshservice";

/** Columns that only this product has. */
const MARKS: readonly (readonly [ServiceDesk, readonly string[]])[] = [
  ["servicenow", ["shortdescription", "closenotes", "sysid", "incidentstate"]],
  ["jira", ["issuekey", "issuetype"]],
  ["freshservice", ["requestedforid", "departmentid", "subcategory", "itemcategory", "descriptiontext"]],
];

const STATES: Readonly<Record<string, string>> = {
  ...{ "1": "New", "2": "In Progress", "3": "On Hold", "6": "Resolved", "7": "Closed", "8": "Canceled" },
};
const FRESHSERVICE_STATUS: Readonly<Record<string, string>> = {
  ...{ "2": "Open", "3": "Pending", "4": "Resolved", "5": "Closed" },
};
const FRESHSERVICE_SOURCE: Readonly<Record<string, string>> = {
  ...{ "1": "Email", "2": "Portal", "3": "Phone", "4": "Chat", "5": "Feedback widget", "6": "Yammer" },
  ...{ "7": "AWS CloudWatch", "8": "PagerDuty", "9": "Walk-up", "10": "Slack" },
};

/** Which product wrote a row with these columns, named as `normalizeHeader` leaves them; `null` if nothing speaks for one, or too little: Freshservice needs two marks. */
export function serviceDeskOf(names: readonly string[]): ServiceDesk | null {
  const found = MARKS.find(([desk, marks]) => {
    const count = marks.filter((mark) => names.includes(mark)).length;
    return count >= (desk === "freshservice" ? 2 : 1);
  });
  return found?.[0] ?? null;
}

/** Word of a status: raw exports hold numbers. A number that the product does not define stays as it is. */
export function statusWord(status: string, desk: ServiceDesk | null): string {
  if (desk === "servicenow") return STATES[status] ?? status;
  return desk === "freshservice" ? (FRESHSERVICE_STATUS[status] ?? status) : status;
}

/** Word of a channel. Freshdesk counts otherwise than Freshservice, so that only rows known as Freshservice are decoded. */
export function channelWord(channel: string, desk: ServiceDesk | null): string {
  return desk === "freshservice" ? (FRESHSERVICE_SOURCE[channel] ?? channel) : channel;
}
