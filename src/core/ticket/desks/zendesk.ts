import type { Desk } from "./desk.ts";

/** Zendesk: the CSV of a view, the API, the account export and its old form. */
export const zendesk: Desk = {
  sure: "summationcolumn rawsubject groupstations assigneestations ticketformid reqname currenttags",
  likely:
    "submitterid submitter brandid problemid hasincidents followupids satisfactionrating " +
    "satisfactionscore organizationid requesterdomain tickettype via customstatusid generatedtimestamp",
  columns: {
    createdAt: "createdat requested",
    requester: "requesterid requester reqid reqname reqemail",
    assignee: "assigneeid assignee assigneename",
  },
};
