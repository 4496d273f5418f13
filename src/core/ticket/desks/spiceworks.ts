import type { Desk } from "./desk.ts";

/** Spiceworks: the file that its cloud help desk imports and exports. */
export const spiceworks: Desk = {
  sure: "importid masterticketid",
  likely: "summary ccemails createdby assignedto timespentseconds",
  columns: {
    id: "importid ticketnumber id",
    subject: "summary",
    requester: "createdby creator",
    assignee: "assignedto",
    comments: "comments",
    duplicateOf: "masterticketid",
  },
};
