import type { Desk } from "./desk.ts";

/** Salesforce Service Cloud: reports on cases, and the API. */
export const salesforce: Desk = {
  sure: "caseorigin datetimeopened caseowner suppliedemail caserecordtype",
  likely: "casenumber contactid origin isclosed ownerid contactname createddate recordtypeid casereason",
  columns: {
    id: "casenumber id",
    createdAt: "datetimeopened createddate",
    updatedAt: "lastmodifieddate",
    channel: "caseorigin origin",
    requester: "contactname contact contactid suppliedname suppliedemail",
    assignee: "caseowner ownerid owner",
    kind: "type casetype",
    category: "casereason reason",
    comments: "casecomments",
  },
};
