import type { Desk } from "./desk.ts";

/** iTop: objects of its REST service, keyed by class and id, and its CSV. */
export const iTop: Desk = {
  sure:
    "calleridfriendlyname agentidfriendlyname servicesubcategoryname orgidfriendlyname publiclog " +
    "privatelog",
  likely: "ref startdate finalclass requesttype callername agentname servicename",
  columns: {
    group: "teamidfriendlyname teamname",
    id: "ref key id",
    createdAt: "startdate",
    requester: "calleridfriendlyname callername callerid",
    assignee: "agentidfriendlyname agentname agentid",
    channel: "origin",
    closeCode: "resolutioncode",
    resolution: "solution",
    category: "servicesubcategoryname servicename",
    comments: "publiclog",
    notes: "privatelog",
    kind: "requesttype finalclass",
    updatedAt: "lastupdate",
  },
};
