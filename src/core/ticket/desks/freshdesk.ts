import type { Desk } from "./desk.ts";

/** Freshdesk: its CSV, the API, and rows of its first API below `helpdesk_ticket`. It counts channels otherwise than Freshservice. */
export const freshdesk: Desk = {
  sure: "supportemail ticketccemails helpdeskticket respondername",
  likely:
    "companyid productid surveyresults product associationtype descriptiontext agentinteractions " +
    "customerinteractions fwdemails frescalated displayid statusname sourcename descriptionhtml",
  columns: {
    id: "displayid ticketid id",
    status: "statusname status",
    channel: "sourcename source",
    comments: "conversations notes",
    requester: "requesterid requestername requester",
    assignee: "responderid respondername agent",
  },
  codes: {
    priority: { "1": "Low", "2": "Medium", "3": "High", "4": "Urgent" },
    status: {
      "2": "Open",
      "3": "Pending",
      "4": "Resolved",
      "5": "Closed",
      "6": "Waiting on customer",
      "7": "Waiting on third party",
    },
    channel: {
      "1": "Email",
      "2": "Portal",
      "3": "Phone",
      "7": "Chat",
      "9": "Feedback widget",
      "10": "Outbound email",
    },
  },
};
