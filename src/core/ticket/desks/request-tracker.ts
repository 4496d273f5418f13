import type { Desk } from "./desk.ts";

/** Request Tracker: results.tsv and its second REST service. A ticket whose effective id is another one was merged. */
export const requestTracker: Desk = {
  sure: "requestors effectiveid queuename ownername",
  likely: "requestor timeleft timeworked timeestimated told lastupdatedby initialpriority finalpriority",
  columns: {
    id: "id",
    requester: "requestors requestor",
    assignee: "ownername owner",
    category: "queuename queue",
    duplicateOf: "effectiveid",
    createdAt: "created",
    updatedAt: "lastupdated",
    resolution: "solution",
  },
};
