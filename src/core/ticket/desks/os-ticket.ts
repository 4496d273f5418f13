import type { Desk } from "./desk.ts";

/** osTicket. *Merged* says that a row went into another ticket. */
export const osTicket: Desk = {
  sure: "issuedetails agentassigned helptopic sladuedate",
  likely: "teamassigned threadcount reopencount attachmentcount currentstatus datecreated fromemail",
  columns: {
    id: "ticketnumber",
    createdAt: "datecreated",
    description: "issuedetails",
    requester: "from fromemail",
    assignee: "agentassigned",
    category: "helptopic department",
    status: "currentstatus",
    merged: "merged",
  },
};
