import type { Desk } from "./desk.ts";

/** ServiceNow: incidents and requested items, by their field names or by the labels of Excel, also in other languages. */
export const servicenow: Desk = {
  sure: "shortdescription closenotes sysid incidentstate contacttype catitem",
  likely:
    "callerid cmdbci openedat openedby assignmentgroup subcategory closecode worknotes kurzbeschreibung " +
    "losungshinweise losungscode kontakttyp anrufer descriptioncourte notesdefermeture codedefermeture " +
    "typedecontact appelant descripcionbreve notasdecierre descrizionebreve notedichiusura " +
    "kortebeschrijving",
  codes: {
    priority: { "1": "Critical", "2": "High", "3": "Moderate", "4": "Low", "5": "Planning" },
    status: {
      "1": "New",
      "2": "In Progress",
      "3": "On Hold",
      "6": "Resolved",
      "7": "Closed",
      "8": "Canceled",
    },
  },
};
