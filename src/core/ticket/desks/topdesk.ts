import type { Desk } from "./desk.ts";

/** TOPdesk. `request` and `action` hold entries with heads, the newest first. */
export const topdesk: Desk = {
  sure: "briefdescription kortebeschrijving korteomschrijving processingstatus",
  likely:
    "operatorgroup callerbranch entrytype calltype externalnumber soortbinnenkomst soortmelding aanmelder " +
    "behandelaar behandelaarsgroep verzoek",
  columns: {
    id: "number nummer meldingnummer id",
    subject: "briefdescription kortebeschrijving korteomschrijving",
    description: "request verzoek",
    comments: "action actie",
    createdAt: "creationdate calldate datumaangemaakt aanmelddatum",
    updatedAt: "modificationdate",
    requester: "caller callername aanmelder",
    assignee: "operator behandelaar",
    status: "processingstatus status",
    channel: "entrytype soortbinnenkomst",
    kind: "calltype soortmelding",
    closeCode: "closurecode",
  },
};
