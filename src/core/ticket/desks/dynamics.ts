import type { Desk } from "./desk.ts";

/** Dynamics 365 Customer Service: sheets made for Excel, and OData. Its *Subject* is a tree of topics. */
export const dynamics: Desk = {
  sure: "donotmodifycase donotmodifyrowchecksum caseorigincode customeridvalue",
  likely: "casetitle statusreason createdon statuscode statecode casetypecode ticketnumber casenumber",
  columns: {
    satisfaction: "customersatisfaction customersatisfactioncode",
    group: "owningteam owningteamvalue",
    service: "product productidvalue",
    id: "casenumber ticketnumber incidentid",
    subject: "casetitle title",
    category: "subject subjectidvalue",
    createdAt: "createdon",
    updatedAt: "modifiedon donotmodifymodifiedon",
    status: "statusreason statuscode status statecode",
    channel: "origin caseorigincode",
    requester: "customer customeridvalue contact primarycontactidvalue",
    assignee: "owner owneridvalue",
    kind: "casetype casetypecode",
  },
  codes: {
    status: {
      "1": "In Progress",
      "2": "On Hold",
      "3": "Waiting for Details",
      "4": "Researching",
      "5": "Problem Solved",
      "6": "Canceled",
      "1000": "Information Provided",
      "2000": "Merged",
    },
    channel: { "1": "Phone", "2": "Email", "3": "Web" },
    kind: { "1": "Question", "2": "Problem", "3": "Request" },
  },
};
