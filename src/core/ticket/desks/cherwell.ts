import type { Desk } from "./desk.ts";

/** Cherwell: its CSV, and its API, whose fields are a list of names and values. */
export const cherwell: Desk = {
  sure: "closedescription customerdisplayname ownedbyteam",
  likely: "ownedby createddatetime callsource incidentid shortdescription",
  columns: {
    group: "ownedbyteam",
    id: "incidentid busobpublicid",
    subject: "shortdescription",
    createdAt: "createddatetime",
    updatedAt: "lastmodifieddatetime",
    resolution: "closedescription",
    requester: "customerdisplayname",
    assignee: "ownedby",
    channel: "callsource source",
    category: "category service subcategory",
  },
};
