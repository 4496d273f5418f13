import type { Desk } from "./desk.ts";

/** Freshservice. */
export const freshservice: Desk = {
  sure: "requestedforid requestervip",
  likely:
    "departmentid workspaceid urgency impact subcategory itemcategory item descriptiontext resolutionnote " +
    "resolutionnotes surveyresult approvalstatus agentinteractions customerinteractions fwdemails " +
    "frescalated requestername requesteremail requesterlocation agent",
  codes: {
    priority: { "1": "Low", "2": "Medium", "3": "High", "4": "Urgent" },
    status: { "2": "Open", "3": "Pending", "4": "Resolved", "5": "Closed" },
    channel: {
      "1": "Email",
      "2": "Portal",
      "3": "Phone",
      "4": "Chat",
      "5": "Feedback widget",
      "6": "Yammer",
      "7": "AWS CloudWatch",
      "8": "PagerDuty",
      "9": "Walk-up",
      "10": "Slack",
    },
  },
};
