import type { Desk } from "./desk.ts";

/** Help Scout: conversations with their threads. */
export const helpScout: Desk = {
  sure: "primarycustomer closedbyuser",
  likely: "mailboxid folderid preview userupdatedat threads customerwaitingsince",
  columns: {
    id: "number id",
    comments: "threads",
    requester: "primarycustomer customer",
    channel: "type source",
    createdAt: "createdat",
    updatedAt: "userupdatedat",
    assignee: "assignee",
  },
};
