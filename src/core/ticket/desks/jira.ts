import type { Desk } from "./desk.ts";

/** Jira and Jira Service Management. Its *Resolution* is a code such as Done or Duplicate, not what the agent wrote. */
export const jira: Desk = {
  sure: "issuekey issuetype customfieldcustomerrequesttype requestfieldvalues",
  likely: "projectkey statuscategory reporter issuelinks resolutiondate",
  columns: {
    closeCode: "resolution",
  },
};
