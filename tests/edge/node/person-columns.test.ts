import { describe, expect, it } from "vitest";
import { holdsPeople } from "../../../src/edge/node/person-columns.ts";

describe("holdsPeople", () => {
  it.each([
    ["caller_id"],
    ["caller_id.name"],
    ["assigned_to.name"],
    ["Requester"],
    ["Requester - Requester"],
    ["Technician"],
    ["Assigned To - Technician"],
    ["Contact Name"],
    ["Ticket Owner"],
    ["Case Owner"],
    ["customer_user"],
    ["Requestors"],
    ["ProfileFullName"],
    ["Submit user"],
    ["Zugewiesen an"],
    ["Geöffnet von"],
    ["Attribué à"],
    ["Ouvert par"],
    ["Asignado a"],
    ["Abierto por"],
    ["Assegnato a"],
    ["Toegewezen aan"],
    ["Behandelaar"],
    ["Atribuído a"],
    ["Zgłaszający"],
    ["Last Modified By"],
    ["updated_by_user"],
    ["Opened By (Ticket)"],
    ["Created By: Name"],
    ["u_requested_for.display_value"],
    ["Betroffene Person"],
    ["CustomerUserID"],
    ["Zugewiesen zu"],
    ["Tildelt til"],
  ])("%s", (column) => {
    expect(holdsPeople([column])).toBe(true);
  });

  it.each([
    ["assignment_group.name"],
    ["cmdb_ci.name"],
    ["knowledge.number"],
    ["caller_id.sys_id"],
    ["Subject"],
    ["Updated on"],
    ["Closed by date"],
    ["Resolved by KB"],
    ["u_reason"],
    ["Status (Ticket)"],
    ["Short description"],
    ["Opened at"],
    ["Assigned group"],
    ["Category"],
    ["Zustand"],
  ])("not %s", (column) => {
    expect(holdsPeople([column])).toBe(false);
  });
});
