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
      "Requester withdrew request; Request revoked; Erledigt - kein Bedarf mehr; Nicht mehr relevant; Sans objet; Ya no aplica",
    ],
    [
      "cancelled",
      "Non più rilevante; Niet meer van toepassing; Não se aplica mais; Już nieaktualne; No longer applicable",
    ],
    ["duplicate", "Duplicate of INC123; Merged into REQ0004; Zusammengelegt; Doppelung"],
    [
      "cancelled",
      "Storniert; Abgebrochen durch Anwender; Ticket wurde gelöscht; geloescht; Vom Kunden zurückgezogen; entfernt",
    ],
    [
      "cancelled",
      "Storno durch Anwender; Annulation par le client; Cancelación por el usuario; Cancellation by user",
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
      "cancelled",
      "No longer required; Closed - no longer needed; Rejected by user; Rejected by the customer; Opened in error; Cancelled at user's request; Abandoned; Closed/Not needed anymore",
    ],
    [
      "cancelled",
      "Nicht mehr benötigt; Geschlossen (nicht mehr erforderlich); Vom Anwender abgelehnt; Hinfällig; Versehentlich erstellt; Auf Wunsch des Kunden storniert",
    ],
    ["cancelled", "Plus nécessaire; Rejeté par l'utilisateur; Clos - sans suite; Créée par erreur"],
    [
      "cancelled",
      "Ya no es necesario; Rechazado por el usuario; Cerrado: creado por error; Desistido; Non più necessario; Rifiutato dall'utente; Abbandonata; Aperto per errore",
    ],
    [
      "cancelled",
      "Niet meer nodig; Afgewezen door gebruiker; Teruggetrokken; Não é mais necessário; Rejeitado pelo utilizador; Aberto por engano; Już niepotrzebne; Odrzucone przez użytkownika; Wycofana",
    ],
    [
      "spam",
      "Junk mail; Closed as unsolicited e-mail; Als Spam markiert; Geschlossen - unerwünschte Werbung; Courrier indésirable; Marqué comme spam; Correo no deseado; Marcado como spam",
    ],
    [
      "spam",
      "Posta indesiderata; Contrassegnato come spam; Ongewenste e-mail; Gemarkeerd als spam; Lixo eletrônico; Niechciana poczta; Oznaczono jako spam",
    ],
    [
      "duplicate",
      "Duplicate; Closed as duplicate; merged; Merged into another ticket; Merged into #4711; Child; Resolved - Duplicate",
    ],
    [
      "duplicate",
      "Zusammengeführt; Zusammengefasst; Duplikat; Fusionné; Doublon; Fusionado; Duplicado; Duplicata; Accorpato",
    ],
    [
      "cancelled",
      "Closed Skipped; Auto Cancelled; Soft deleted; Withdrawn - raised in error; Dropped; Solicitud cancelada; Zgłoszenie anulowane",
    ],
    [
      "cancelled",
      "Annulleret af brugeren; Slettet; Afvist af kunden; Kansellert; Trukket tilbake; Makulerad; Avbrutet av användaren; Ej aktuellt",
    ],
    [
      "cancelled",
      "Peruutettu; Suljettu - peruttu; Ei enää tarpeen; Zrušeno žadatelem; Uzavřeno - stornováno; Založeno omylem; Отменена пользователем; Закрыто - больше не требуется",
    ],
    [
      "duplicate",
      "Flettet med sag 4711; Dublet; Sammenslått; Dubblett; Sammanslaget; Yhdistetty; Sloučeno; Duplicitní; Дубликат; Объединено с 77",
    ],
    ["duplicate", "Samengevoegd; Duplicaat; Mesclado; Duplikat; Scalone; Połączone z innym zgłoszeniem"],
    ["spam", "Spam; Closed - Spam; Marked as spam; Junk; Geschlossen als Spam; Pourriel; Cerrado como spam"],
  ])("calls %s: %s", (closure, words) => {
    for (const status of words.split("; ")) expect([status, closureOf(status)]).toEqual([status, closure]);
  });

  it.each([
    "New; Open; Closed; Resolved; Closed Complete; Solved; Pending; On Hold; Waiting for customer; rejected",
    "Cancel requested; Pending cancellation; Not a duplicate; not spam; Order cancelled; Spam filter issue; Merged mailbox",
    "Rejected; Rejected by approver; Approval no longer required; KB not required; Junk mail filter; Awaiting user; On user's request",
    "Abgelehnt; Genehmigung nicht mehr erforderlich; Auf Wunsch verschoben; Refusé; Rechazado; Rifiutato; Afgewezen; Rejeitado; Odrzucone",
    "Gelöst; Geschlossen; erfolgreich geschlossen; In Bearbeitung; Résolu; Clos; Resuelto; Chiuso; Opgelost; Resolvido; Rozwiązane",
    "Lukket; Løst; Afvist; Avsluttet; Avvist; Stängd; Löst; Nekad; Suljettu; Hylätty; Uzavřeno; Zamítnuto; Закрыто; Отклонено; Cancel subscription; Invalid",
    "",
  ])("says nothing of %s", (words) => {
    for (const status of words.split("; ")) expect([status, closureOf(status)]).toEqual([status, null]);
  });
});
