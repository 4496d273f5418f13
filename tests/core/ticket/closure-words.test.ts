import { describe, expect, it } from "vitest";
import { type Closure, closureOf } from "../../../src/core/ticket/closure-words.ts";

describe("closureOf", () => {
  it.each<[Closure, string]>([
    [
      "cancelled",
      "Canceled; Cancelled by user; Closed - Cancelled; User Cancelled; Withdrawn by the customer; Deleted; Removed; Declined",
    ],
    [
      "cancelled",
      "Storniert; Abgebrochen durch Anwender; Ticket wurde gelöscht; geloescht; Vom Kunden zurückgezogen; entfernt",
    ],
    ["cancelled", "Annulé; Annulée par le demandeur; Supprimé; Fermé - abandonné"],
    [
      "cancelled",
      "Cancelado por el usuario; Cerrado (anulado); Eliminado; Annullato dall'utente; Cancellata",
    ],
    [
      "cancelled",
      "Geannuleerd; Ingetrokken door aanmelder; Cancelado pelo solicitante; Excluído; Anulowane przez użytkownika; Usunięte",
    ],
    [
      "duplicate",
      "Duplicate; Closed as duplicate; merged; Merged into another ticket; Merged into #4711; Child; Resolved - Duplicate",
    ],
    [
      "duplicate",
      "Zusammengeführt; Zusammengefasst; Duplikat; Fusionné; Doublon; Fusionado; Duplicado; Duplicata; Accorpato",
    ],
    ["duplicate", "Samengevoegd; Duplicaat; Mesclado; Duplikat; Scalone; Połączone z innym zgłoszeniem"],
    ["spam", "Spam; Closed - Spam; Marked as spam; Junk; Geschlossen als Spam; Pourriel; Cerrado como spam"],
  ])("calls %s: %s", (closure, words) => {
    for (const status of words.split("; ")) expect([status, closureOf(status)]).toEqual([status, closure]);
  });

  it.each([
    "New; Open; Closed; Resolved; Closed Complete; Solved; Pending; On Hold; Waiting for customer; rejected",
    "Cancel requested; Pending cancellation; Not a duplicate; not spam; Order cancelled; Spam filter issue; Merged mailbox",
    "Gelöst; Geschlossen; erfolgreich geschlossen; In Bearbeitung; Résolu; Clos; Resuelto; Chiuso; Opgelost; Resolvido; Rozwiązane",
    "",
  ])("says nothing of %s", (words) => {
    for (const status of words.split("; ")) expect([status, closureOf(status)]).toEqual([status, null]);
  });
});
