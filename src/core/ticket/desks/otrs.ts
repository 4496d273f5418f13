import type { Desk } from "./desk.ts";

/** OTRS, Znuny and OTOBO: lists of statistics, whose first column is a running number, and the generic interface, whose `Article` are messages. */
export const otrs: Desk = {
  sure: "statetype customeruserid customeruser kundenbenutzer archiveflag untiltime",
  likely: "ticketid ticket queue queueid lock lockid ownerid responsible sla service",
  columns: {
    effortMinutes: "accountedtime",
    id: "ticketnumber ticket ticketid",
    subject: "title titel",
    createdAt: "created erstellt createtime",
    status: "state status",
    category: "queue",
    kind: "type typ",
    requester: "customeruserid customeruser kundenbenutzer customerid",
    assignee: "owner besitzer ownerid agentowner",
    comments: "article articles",
  },
};
