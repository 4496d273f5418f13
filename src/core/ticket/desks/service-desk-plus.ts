import type { Desk } from "./desk.ts";

/** ManageEngine ServiceDesk Plus: its lists and its API, whose `short_description` is a cut preview. */
export const serviceDeskPlus: Desk = {
  sure: "requeststatus technicianname requestmode",
  likely:
    "technician requestid createdtime duebytime mode isspam completedtime requesttype requestername " +
    "istrashed",
  columns: {
    id: "requestid displayid id",
    subject: "subject",
    description: "description",
    createdAt: "createdtime createddate",
    status: "requeststatus status",
    channel: "mode requestmode",
    requester: "requester",
    assignee: "technician",
    category: "category",
    kind: "requesttype",
    closeCode: "requestclosurecode",
    spam: "isspam",
    deleted: "istrashed",
  },
};
