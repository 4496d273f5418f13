import { describe, expect, it } from "vitest";
import { holdsPeople, isNobody } from "../../../src/edge/node/person-columns.ts";

describe("holdsPeople", () => {
  it.each([
    ["caller_id"],
    ["who"],
    ["Who"],
    ["caller_id.name"],
    ["assigned_to.name"],
    ["Requester"],
    ["Requester - Requester"],
    ["Technician"],
    ["Assigned To - Technician"],
    ["Contact Name"],
    ["Ticket Owner"],
    ["Case Owner"],
    ["Kundenvorgangsinhaber"],
    ["Zugewiesene Person"],
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
    ["Løst af"],
    ["Žadatel"],
    ["Řešitel"],
    ["Заявитель"],
    ["Исполнитель"],
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
    ["Тема"],
    ["印刷"],
  ])("not %s", (column) => {
    expect(holdsPeople([column])).toBe(false);
  });
});

describe("isNobody", () => {
  it("keeps the part that somebody plays: without it, messages cannot be told apart", () => {
    expect(["Customer", "Agent", "System", "Otto Lind"].map(isNobody)).toEqual([true, true, true, false]);
  });
});
