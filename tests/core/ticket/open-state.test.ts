import { describe, expect, it } from "vitest";
import { isOpenState } from "../../../src/core/ticket/open-state.ts";
import { toTicket } from "../../../src/core/ticket/to-ticket.ts";

describe("isOpenState", () => {
  it.each([
    "Open; Pending; New; In Progress; On Hold; Work in progress; Waiting on customer; Assigned; Reopened; To Do / Backlog",
    "Offen; Neu; In Bearbeitung; Wartet auf Kunden; Ouvert; En cours; En attente; Abierto; En espera",
  ])("%s", (states) => {
    expect(states.split("; ").filter((state) => !isOpenState(state))).toEqual([]);
  });

  it.each([
    "Closed; Resolved; Solved; Done; Completed; Pending close; Open - resolved by user; Geschlossen; Erledigt; Fermé; Cerrado; Canceled; ",
  ])("not: %s", (states) => {
    expect(states.split("; ").filter(isOpenState)).toEqual([]);
  });
});

it.each([
  [{ Status: "Open", "KB article used": "" }, null],
  [{ Status: "Open", "KB article used": "KB7" }, ["KB7"]],
  [{ Status: "Closed", "KB article used": "" }, []],
  [{ Status: "Open", "KB article used": "", "Resolved Time": "2026-10-03" }, []],
  [{ "KB article used": "" }, []],
])("takes the empty column of an open ticket for nothing said: %o", (row, linkedArticles) => {
  expect(toTicket({ id: "1", subject: "Fan is loud", ...row })).toMatchObject({ ticket: { linkedArticles } });
});
