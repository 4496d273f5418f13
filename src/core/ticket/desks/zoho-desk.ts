import type { Desk } from "./desk.ts";

/** Zoho Desk: sheets whose names end in (Ticket), and the API. */
export const zohoDesk: Desk = {
  sure: "subjectticket statusticket createdtimeticket statustype layoutid",
  likely: "ticketnumber contactid classification createdtime departmentid ticketowner channel",
  columns: {
    id: "ticketnumber ticketid requestid id",
    createdAt: "createdtime",
    updatedAt: "modifiedtime",
    requester: "contactname contact contactid email",
    assignee: "ticketowner assignee assigneeid",
    kind: "classification",
    spam: "isspam",
    deleted: "istrashed",
  },
};
