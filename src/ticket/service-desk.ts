/** Service desks whose rows need more than column names: codes in place of words, a column that means something else. */
export type ServiceDesk = "servicenow" | "zendesk" | "jira" | "freshservice" | "freshdesk";

/** A product, and the columns that speak for it. */
export interface RecognisedDesk {
  readonly desk: ServiceDesk;
  /** Columns that gave it away, named as `normalizeHeader` leaves them. */
  readonly marks: readonly string[];
}

interface Marks {
  /** One is enough: no other product has them. */
  readonly sure: readonly string[];
  /** Two are needed. */
  readonly likely: readonly string[];
}

const words = (text: string): readonly string[] => text.split(" ");

const MARKS: Readonly<Record<ServiceDesk, Marks>> = {
  servicenow: {
    sure: words("shortdescription closenotes sysid incidentstate contacttype catitem"),
    likely: words("callerid cmdbci openedat openedby assignmentgroup subcategory"),
  },
  jira: {
    sure: words("issuekey issuetype customfieldcustomerrequesttype requestfieldvalues"),
    likely: words("projectkey statuscategory reporter issuelinks resolutiondate"),
  },
  zendesk: {
    sure: words("summationcolumn rawsubject groupstations assigneestations ticketformid"),
    likely: words(
      "submitterid submitter brandid problemid hasincidents followupids satisfactionrating satisfactionscore organizationid " +
        "requesterdomain tickettype via customstatusid generatedtimestamp",
    ),
  },
  freshservice: {
    sure: words("requestedforid requestervip"),
    likely: words(
      "departmentid workspaceid urgency impact subcategory itemcategory item descriptiontext resolutionnote resolutionnotes " +
        "surveyresult approvalstatus agentinteractions customerinteractions fwdemails frescalated",
    ),
  },
  freshdesk: {
    sure: words("supportemail ticketccemails"),
    likely: words(
      "companyid productid surveyresults product associationtype descriptiontext agentinteractions customerinteractions fwdemails frescalated",
    ),
  },
};

const SURE = 2;

/** Which product wrote a row with these columns, named as `normalizeHeader` leaves them; `null` if too little speaks for one. */
export function recogniseDesk(names: readonly string[]): RecognisedDesk | null {
  let best: { readonly found: RecognisedDesk; readonly weight: number } | null = null;
  for (const [desk, { sure, likely }] of Object.entries(MARKS) as [ServiceDesk, Marks][]) {
    const [surely, maybe] = [sure, likely].map((marks) => marks.filter((mark) => names.includes(mark)));
    const weight = SURE * surely!.length + maybe!.length;
    if (weight < SURE || weight <= (best?.weight ?? 0)) continue;
    best = { found: { desk, marks: [...surely!, ...maybe!] }, weight };
  }
  return best?.found ?? null;
}
