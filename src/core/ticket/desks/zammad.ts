import type { Desk } from "./desk.ts";

/** Zammad: its report as a workbook, and its API, whose `articles` are the messages of a ticket. */
export const zammad: Desk = {
  sure:
    "articlecount createarticletype createarticletypeid createarticlesenderid createchannel " +
    "closediffinmin firstresponsediffinmin timeunitstotal lastcontactcustomerat",
  likely: "articleids stateid priorityid customerid ownerid groupid closeescalationat",
  columns: {
    id: "number id",
    subject: "title",
    status: "state stateid",
    channel: "createarticletype createchannel createarticletypeid",
    category: "category group groupid",
    requester: "customer customerid",
    assignee: "owner ownerid",
    comments: "articles",
    tags: "tags taglist",
    createdAt: "createdat",
  },
  codes: {
    status: {
      "1": "New",
      "2": "Open",
      "3": "Pending reminder",
      "4": "Closed",
      "5": "Merged",
      "7": "Pending close",
    },
  },
};
