import type { Desk } from "./desk.ts";

/** SysAid: its lists, and its API, whose fields are a list of keys and values. */
export const sysAid: Desk = {
  sure: "requestuser servicerecordtype srtype problemtype",
  likely: "requesttime submituser closetime inserttime responsibility",
  columns: {
    id: "id number",
    createdAt: "requesttime inserttime",
    updatedAt: "updatetime",
    requester: "requestuser submituser",
    assignee: "assignedto responsibility",
    category: "category problemtype",
    kind: "servicerecordtype srtype",
    resolution: "solution resolution",
  },
};
