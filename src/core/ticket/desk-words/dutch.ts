import type { DeskHeadings, DeskLanguage } from "./desk-language.ts";

/** What service desks call their columns in Dutch. */
export const dutchHeadings: DeskHeadings = {
  resolvedAt: "opgelostop opgelost datumopgelost geslotenop datumgesloten datumafgemeld datumgereed gereedop",
  group: "toewijzingsgroep behandelaarsgroep groep wachtrij team afdeling",
  priority: "prioriteit",
  service: "dienst",
  id: "nummer meldingnummer meldingsnummer ticketnummer incidentnummer referentie",
  subject: "onderwerp titel kortebeschrijving korteomschrijving",
  description: "beschrijving omschrijving verzoek toelichting details bericht probleem",
  resolution: "oplossing oplossingsnotities afsluitnotities afsluitopmerkingen antwoord actie",
  createdAt:
    "aangemaaktop aangemaakt aanmaakdatum datumaangemaakt geopendop geopend openingsdatum aanmelddatum datum",
  updatedAt: "gewijzigdop gewijzigd bijgewerktop bijgewerkt laatstgewijzigd",
  category: "categorie",
  channel: "kanaal contacttype soortbinnenkomst binnenkomst",
  kind: "type soort soortmelding",
  status: "status toestand",
  closeCode: "sluitcode afsluitcode oplossingscode",
  language: "taal",
  linkedArticles: "kennisartikel kennisartikelen kennisitem kennisitems kbartikel gekoppeldartikel artikel",
  requester: "aanmelder melder aanvrager beller klant gebruiker",
  assignee: "toegewezenaan behandelaar operator",
  comments: "aanvullendeopmerkingen opmerkingen",
  notes: "werknotities internenotities",
  tags: "trefwoorden",
};

/** States and close codes in Dutch. */
export const dutch: DeskLanguage = {
  cancelled: "geannuleerd ingetrokken verwijderd vervallen teruggetrokken geschrapt",
  refused: "afgewezen",
  people: "gebruiker klant aanmelder",
  cancelledPhrases:
    "annulering door|niet meer nodig|niet langer nodig|per ongeluk aangemaakt|abusievelijk aangemaakt|niet meer van toepassing|niet meer relevant|niet meer gewenst|per abuis aangemaakt",
  duplicate: "duplicaat dubbel samengevoegd",
  spam: "spam",
  spamPhrases: "ongewenste mail|ongewenste e mail|reclame",
  beside:
    "gesloten afgesloten opgelost afgemeld gereed door als met de ander ticket gemarkeerd op verzoek van " +
    "een melding incident aanvraag",
};
