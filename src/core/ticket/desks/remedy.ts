import type { Desk } from "./desk.ts";

/** BMC Remedy and Helix ITSM. In the REST service `Description` is the summary and `Detailed Decription` the text; in reports these are Summary and Notes. */
export const remedy: Desk = {
  sure:
    "detaileddecription slmrealtimestatus resolutioncategorizationtier1 productcategorizationtier1 " +
    "reporteddate",
  likely: "reportedsource incidentid assignedgroup supportgroupname submitdate servicetype casetype",
  columns: {
    service: "serviceci",
    id: "incidentnumber incidentid requestid entryid",
    subject: "summary description",
    description: "detaileddecription detaileddescription notes",
    createdAt: "reporteddate submitdate",
    updatedAt: "lastmodifieddate",
    channel: "reportedsource",
    requester: "fullname customer lastname firstname",
    assignee: "assignee",
    category: "productcategorizationtier1 categorizationtier1 resolutioncategorizationtier1",
    kind: "servicetype casetype incidenttype",
  },
};
