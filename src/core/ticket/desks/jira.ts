import type { Desk } from "./desk.ts";

/** Jira and Jira Service Management, also with headings in German, French and Spanish. Its *Resolution* is a code such as Done or Duplicate, not what the agent wrote. */
export const jira: Desk = {
  sure: "issuekey issuetype customfieldcustomerrequesttype requestfieldvalues vorgangsschlussel cledeticket clavedeincidencia",
  likely: "projectkey statuscategory reporter issuelinks resolutiondate",
  columns: {
    id: "issuekey vorgangsschlussel cledeticket clavedeincidencia key",
    closeCode: "resolution losung resolucion",
    createdAt: "created erstellt creation creada creado",
    requester: "reporter reporterid autor rapporteur informador",
    assignee: "assignee assigneeid zugewieseneperson responsable",
  },
};
