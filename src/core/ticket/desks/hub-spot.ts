import type { Desk } from "./desk.ts";

/** HubSpot: its sheets, and the objects of its API below `properties`. *Resolution* is a code. */
export const hubSpot: Desk = {
  sure: "hspipelinestage hsticketcategory hsticketid hsticketpriority hspipeline ticketpipeline",
  likely:
    "ticketname ticketdescription createdate associatedcontact ticketowner pipeline sourcetype " +
    "ticketstatus",
  columns: {
    group: "hubspotteamid",
    id: "ticketid hsticketid hsobjectid recordid id",
    subject: "ticketname subject",
    description: "ticketdescription content",
    createdAt: "createdate",
    updatedAt: "hslastmodifieddate lastmodifieddate",
    status: "ticketstatus hspipelinestage",
    channel: "source sourcetype",
    category: "category hsticketcategory",
    requester: "associatedcontact associatedcontacts",
    assignee: "ticketowner hubspotownerid",
    closeCode: "hsresolution resolution",
  },
  codes: {
    status: { "1": "New", "2": "Waiting on contact", "3": "Waiting on us", "4": "Closed" },
  },
};
