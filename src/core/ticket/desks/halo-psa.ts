import type { Desk } from "./desk.ts";

/** HaloPSA and HaloITSM. */
export const haloPsa: Desk = {
  sure: "dateoccurred tickettypeid",
  likely: "agentid clientid clientname username statusid category1 slaid",
  columns: {
    subject: "summary",
    description: "details detailshtml",
    createdAt: "dateoccurred",
    requester: "username useremail userid",
    assignee: "agentname agentid",
    resolution: "closurenote clearancenote",
    category: "category1",
    kind: "tickettypename",
    status: "statusname status statusid",
  },
};
