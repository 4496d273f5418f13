import type { Desk } from "./desk.ts";

/** GLPI: its list as CSV, in English and in French, and its API. */
export const glpi: Desk = {
  sure:
    "requesterrequester assignedtotechnician demandeurdemandeur attribueatechnicien solutionsolution " +
    "solicitantesolicitante itilcategoriesid requesttypesid usersidrecipient",
  likely:
    "entity entite entitiesid openingdate datedouverture lastupdate dernieremodification solvedate " +
    "closedate ttr tto",
  columns: {
    group: "attribueagroupedetechniciens",
    effortMinutes: "dureetotale",
    service: "elementsassocies",
    subject: "title titre titulo name",
    description: "description content",
    createdAt: "openingdate datedouverture fechadeapertura date datecreation",
    updatedAt: "lastupdate dernieremodification datemod",
    resolution: "solutionsolution solution",
    requester: "requesterrequester demandeurdemandeur solicitantesolicitante usersidrecipient",
    assignee: "assignedtotechnician attribueatechnicien",
    category: "category categorie categoria itilcategoriesid",
    channel: "requestsource sourcedelademande requesttypesid",
    deleted: "isdeleted",
  },
  codes: {
    status: {
      "1": "New",
      "2": "Processing (assigned)",
      "3": "Processing (planned)",
      "4": "Pending",
      "5": "Solved",
      "6": "Closed",
    },
    kind: { "1": "Incident", "2": "Request" },
  },
};
