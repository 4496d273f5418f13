import { describe, expect, it } from "vitest";
import { ColumnLookup } from "../../../src/core/ticket/columns.ts";
import type { TicketField } from "../../../src/core/ticket/ticket-field.ts";

const fieldsOf = (headers: readonly string[]): readonly (TicketField | null)[] =>
  new ColumnLookup().planFor(headers).columns.map((column) => column?.field ?? null);

describe("ColumnLookup", () => {
  it.each<[string, string]>([
    [
      "German",
      "Vorgangsnummer | Kurztext | Beschreibung | Zustand | Angelegt am | Lösung | Themengebiet | Melder | KB-Artikel",
    ],
    [
      "French",
      "N° de ticket | Objet | Descriptif | État | Date de création | Notes de résolution | Catégorie | Appelant | Article lié",
    ],
    [
      "Spanish",
      "Número de ticket | Asunto | Descripción | Estado | Abierto | Solución | Categoría | Solicitante | Artículo KB",
    ],
    [
      "Italian",
      "Numero ticket | Oggetto | Descrizione | Stato | Aperto il | Soluzione | Categoria | Richiedente | Articolo collegato",
    ],
    [
      "Dutch",
      "Meldingsnummer | Onderwerp | Omschrijving | Status | Aanmelddatum | Oplossing | Categorie | Aanmelder | Kennisartikel",
    ],
    [
      "Portuguese",
      "Número do chamado | Assunto | Descrição | Situação | Data de abertura | Solução | Categoria | Solicitante | Artigo relacionado",
    ],
    [
      "Polish",
      "Nr zgłoszenia | Temat | Opis | Stan | Data zgłoszenia | Rozwiązanie | Kategoria | Zgłaszający | Artykuł bazy wiedzy",
    ],
    [
      "Danish",
      "Sagsnr. | Emne | Beskrivelse | Tilstand | Oprettet | Løsning | Kategori | Indmelder | Vidensartikel",
    ],
    [
      "Norwegian",
      "Saksnummer | Tittel | Detaljer | Saksstatus | Opprettet | Løsning | Kategori | Innmelder | Kunnskapsartikkel",
    ],
    [
      "Swedish",
      "Ärendenummer | Rubrik | Beskrivning | Ärendestatus | Skapad | Åtgärd | Kategori | Anmälare | Kunskapsartikel",
    ],
    [
      "Finnish",
      "Tikettinumero | Otsikko | Kuvaus | Tila | Luotu | Ratkaisu | Luokka | Ilmoittaja | Tietämysartikkeli",
    ],
    [
      "Czech",
      "Číslo požadavku | Předmět | Popis | Stav | Vytvořeno | Řešení | Kategorie | Žadatel | Znalostní článek",
    ],
    [
      "Russian",
      "Номер обращения | Тема | Описание | Состояние | Дата создания | Решение | Категория | Заявитель | Статья базы знаний",
    ],
  ])("reads headings in %s", (_, headers) => {
    expect(fieldsOf(headers.split(" | "))).toEqual(
      "id subject description status createdAt resolution category requester linkedArticles".split(" "),
    );
  });

  it.each<[string, TicketField]>([
    ["Status.Name", "status"],
    ["caller_id.name", "requester"],
    ["assigned_to.display_value", "assignee"],
    ["Subject (Ticket)", "subject"],
    ["Requester - Requester", "requester"],
    ["#", "id"],
    ["No.", "id"],
    ["Ticket State", "status"],
    ["Case Category", "category"],
    ["Estado del ticket", "status"],
    ["Stato ticket", "status"],
    ["Descrição do chamado", "description"],
    ["ID zgłoszenia", "id"],
    ["Statut de la demande", "status"],
    ["Queue", "group"],
    ["Grupo de asignación", "group"],
    ["Zuständig", "assignee"],
    ["Case #", "id"],
    ["Incident #", "id"],
    ["Call ID", "id"],
    ["Ref.", "id"],
    ["Meldungsnr.", "id"],
    ["Nº de ticket", "id"],
    ["Folio", "id"],
    ["Short Text", "subject"],
    ["Thema", "subject"],
    ["Sachverhalt", "description"],
    ["Description du problème", "description"],
    ["Opis problemu", "description"],
    ["Date Reported", "createdAt"],
    ["Submitted On", "createdAt"],
    ["Modifié le", "updatedAt"],
    ["Status zgłoszenia", "status"],
    ["Fault No.", "id"],
    ["Störungs-ID", "id"],
    ["N° de dossier", "id"],
    ["Fault Description", "description"],
    ["Original Customer Message", "description"],
    ["Detailbeschreibung", "description"],
    ["Anfragebetreff", "subject"],
    ["Date/Time of Submission", "createdAt"],
    ["Entered On", "createdAt"],
    ["Erfassungsdatum", "createdAt"],
    ["Closing Date", "resolvedAt"],
    ["Vorgangsschlüssel", "id"],
    ["Clave de incidencia", "id"],
    ["Kundenvorgangsnummer", "id"],
    ["Kundenvorgangsursprung", "channel"],
    ["Geöffnet: Datum/Uhrzeit", "createdAt"],
    ["Lösungszeit", "resolvedAt"],
    ["Name des Anforderers", "requester"],
    ["Notas de la resolución", "resolution"],
    ["Korte omschrijving (Details)", "subject"],
    ["u_kb_article", "linkedArticles"],
    ["cf_resolution_notes", "resolution"],
    ["Aktueller Status", "status"],
    ["Conversation #", "id"],
    ["Breve descripción", "subject"],
    ["Korte beschreibung", "subject"],
    ["Closure Note", "resolution"],
  ])("reads %s as %s", (header, field) => {
    expect(fieldsOf([header])).toEqual([field]);
  });

  it.each<[string, readonly (TicketField | null)[]]>([
    ["ID | Issue | Opened", ["id", "subject", "createdAt"]],
    ["ID | Subject | Issue", ["id", "subject", "description"]],
    ["ID | Issue | Subject | Details", ["id", null, "subject", "description"]],
    ["Issue | Description", [null, "description"]],
    ["Name | Notes | Assignee | Status", ["subject", "description", "assignee", "status"]],
    ["Name | E-mail | Description", [null, null, "description"]],
    ["Name | Notes | Title", [null, null, "subject"]],
    ["Job Title | First Name | Error", [null, null, null]],
  ])("reads %s by what the columns together leave open", (headers, fields) => {
    expect(fieldsOf(headers.split(" | "))).toEqual(fields);
  });

  it("leaves such a name alone if the caller says what it means", () => {
    const lookup = new ColumnLookup({ Issue: null });
    expect(lookup.planFor(["ID", "Issue"]).columns.map((column) => column?.field ?? null)).toEqual([
      "id",
      null,
    ]);
  });

  it("keeps what the caller says before what a product means, and that before all else", () => {
    const headers = ["Issue Details", "Help Topic", "Agent Assigned", "From", "Date Created"];
    expect(fieldsOf(headers)).toEqual(["description", "category", "assignee", "requester", "createdAt"]);
    const lookup = new ColumnLookup({ "help topic": "subject", From: null });
    expect(lookup.planFor(headers).columns.map((column) => column?.field ?? null)).toEqual([
      "description",
      "subject",
      "assignee",
      null,
      "createdAt",
    ]);
  });

  it.each<[boolean, string]>([
    [true, "Titre Statut Description"],
    [true, "Betreff Kategorie ID"],
    [false, "Title Status Description"],
    [false, "Subject Betreff ID"],
  ])("takes the day first, or not (%s): %s", (dayFirst, headers) => {
    expect(new ColumnLookup().planFor(headers.split(" ")).dayFirst).toBe(dayFirst);
  });
});

it("takes sparse rows for those of the product that the file came from", () => {
  const lookup = new ColumnLookup();
  const full = ["id", "ticketNumber", "subject", "statusType", "createdTime", "contactId"];
  expect(lookup.planFor(full).desk?.desk).toBe("zohodesk");
  const sparse = lookup.planFor(["id", "ticketNumber", "subject", "createdTime", "isSpam"]);
  expect(sparse.desk?.desk).toBe("zohodesk");
});

it.each<[string, string]>([
  [
    "German",
    "Zusammenfassung | Vorgangsschlüssel | Vorgangs-ID | Autor | Zugewiesene Person | Lösung | Erstellt",
  ],
  ["French", "Résumé | Clé de ticket | ID de ticket | Rapporteur | Responsable | Résolution | Création"],
  [
    "Spanish",
    "Resumen | Clave de incidencia | ID de incidencia | Informador | Responsable | Resolución | Creada",
  ],
])("reads Jira's columns in %s", (_language, headers) => {
  expect(new ColumnLookup().planFor(headers.split(" | ")).desk?.desk).toBe("jira");
  expect(fieldsOf(headers.split(" | "))).toEqual([
    ...["subject", "id", "id", "requester", "assignee", "closeCode", "createdAt"],
  ]);
});

it("reads what a desk in German calls the first message, links to a wiki and work", () => {
  const headers = ["Erste Nachricht", "Wiki-Link", "Bearbeitungszeit (Min.)", "Bearbeitungszeit"];
  expect(fieldsOf(headers)).toEqual(["description", "linkedArticles", "effortMinutes", null]);
});
