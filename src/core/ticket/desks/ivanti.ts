import type { Desk } from "./desk.ts";

/** Ivanti Neurons and Ivanti Service Manager. */
export const ivanti: Desk = {
  sure: "profilefullname isvip ownerteam profilelinkrecid servicereqnumber",
  likely: "incidentnumber createddatetime symptom recid lastmoddatetime",
  columns: {
    group: "ownerteam",
    id: "incidentnumber servicereqnumber recid",
    description: "symptom",
    createdAt: "createddatetime",
    updatedAt: "lastmoddatetime",
    requester: "profilefullname email profilelink",
    assignee: "owner",
    channel: "source",
    category: "category service",
  },
};
