import type { DeskHeadings, DeskLanguage } from "./desk-language.ts";

/** What service desks call their columns in German. */
export const germanHeadings: DeskHeadings = {
  resolvedAt:
    "gelostam geloestam gelost losungsdatum losungszeit schliesszeit erledigtam erledigt abgeschlossenam abschlussdatum geschlossenam geschlossen",
  group:
    "zugewiesenegruppe zuweisungsgruppe gruppe bearbeitergruppe team warteschlange gruppenname zustandigegruppe bereich",
  priority: "prioritat prioritaet",
  service: "service dienst geschaftsservice configurationitem",
  id:
    "vorgangsschlussel schlussel nummer ticketnummer vorgangsnummer meldungsnummer anfragenummer fallnummer incidentnummer ticketnr " +
    "vorgangsnr meldungsnr anfragenr fallnr incidentnr auftragsnummer vorgangsid meldungsid ticketid fallid referenz referenznummer aktenzeichen",
  subject: "betreff titel kurzbeschreibung kurztext uberschrift zusammenfassung thema bezeichnung stichwort",
  description:
    "beschreibung langtext problembeschreibung fehlerbeschreibung beschreibungstext meldungstext " +
    "nachricht erstenachricht inhalt anliegen anfragetext sachverhalt schilderung text details beschreibungdesproblems stormeldung",
  resolution:
    "losung losungshinweise losungsbeschreibung losungstext losungsnotizen abschlussnotiz " +
    "abschlussbemerkung schliessungshinweise losungsweg abschlusstext antwort massnahme",
  createdAt:
    "erstelltam erstellt erstelldatum erstellungsdatum eroffnetam eroffnet geoffnetam geoffnet angelegtam " +
    "angelegt gemeldetam meldedatum eingangsdatum eingegangenam erfasstam eingangam aufgenommenam datum",
  updatedAt:
    "aktualisiertam aktualisiert geandertam geandert zuletztgeandert letzteanderung letzteaktualisierung letzteaktualisierungszeit",
  category: "kategorie themengebiet hilfethema",
  channel: "kanal kontakttyp eingangskanal meldeweg quelle ursprung kundenvorgangsursprung modus",
  kind: "typ vorgangstyp tickettyp vorgangsart meldungstyp",
  status: "status aktuellerstatus zustand bearbeitungsstatus stand",
  closeCode: "losungscode abschlusscode schliessungscode",
  language: "sprache",
  linkedArticles:
    "kbartikel wissensartikel verknupfterartikel verknupfteartikel losungsartikel wissensdatenbankartikel " +
    "artikelnummer artikel wikiartikel",
  effortMinutes: "zeitaufwand bearbeitungszeitmin",
  requester:
    "anrufer melder anforderer anfragender antragsteller kunde kundenname kundenbenutzer gemeldetvon " +
    "angefordertvon kontaktname ersteller benutzer anwender",
  assignee:
    "zugewiesenzu zugewiesenan zugewieseneragent bearbeiter besitzer zustandig zustandiger verantwortlich agent techniker kundenvorgangsinhaber",
  comments: "zusatzlichekommentare kommentare kommentar",
  notes: "arbeitsnotizen internenotizen",
  tags: "schlagworter schlagworte",
};

/** States and close codes in German. */
export const german: DeskLanguage = {
  cancelled:
    "storniert abgebrochen annulliert zuruckgezogen zurueckgezogen geloscht geloescht entfernt verworfen " +
    "hinfallig gegenstandslos zuruckgenommen obsolet widerrufen aufgehoben",
  refused: "abgelehnt",
  people: "benutzer anwender kunde kunden melder anforderer",
  cancelledPhrases:
    "storno durch|stornierung durch|abbruch durch|nicht mehr benotigt|nicht mehr erforderlich|nicht mehr notwendig|nicht mehr notig|" +
    "irrtumlich erstellt|irrtumlich eroffnet|versehentlich erstellt|versehentlich eroffnet|nicht mehr relevant|kein bedarf mehr|kein bedarf|hat sich erledigt|nicht mehr gewunscht|nicht mehr aktuell|fehlerhaft erstellt",
  duplicate:
    "duplikat dublette doppelt zusammengefuhrt zusammengefuehrt zusammengefasst verschmolzen zusammengelegt doppelung mehrfachmeldung",
  spam: "spam junk",
  spamPhrases: "unerwunschte werbung|unerwunschte e mail|werbung",
  beside:
    "geschlossen des abgeschlossen erledigt gelost geloest als durch vom von den der die das dem ticket " +
    "wurde ist und system mit anderem markiert gekennzeichnet eingestuft auf wunsch kundenwunsch anfrage vorgang " +
    "meldung auftrag eines anderen anderer",
};
