import type { DeskHeadings, DeskLanguage } from "./desk-language.ts";

/** What service desks call their columns in Danish. */
export const danishHeadings: DeskHeadings = {
  resolvedAt: "lost lostdato afsluttetdato lukketdato lukket afsluttet",
  group: "gruppe supportgruppe",
  priority: "prioritet",
  id: "sagsnummer sagsnr nummer referencenummer sagsid henvendelsesnummer",
  subject: "emne titel overskrift kortbeskrivelse",
  description: "beskrivelse detaljer problembeskrivelse fejlbeskrivelse besked indhold",
  resolution: "losning losningsbeskrivelse losningsnoter",
  createdAt: "oprettet oprettetdato oprettelsesdato abnet modtaget oprettetden",
  updatedAt: "opdateret sidstopdateret aendret sidstaendret",
  category: "kategori",
  channel: "kanal kilde",
  status: "tilstand sagsstatus",
  requester: "anmelder indmelder rekvirent kunde bruger oprettetaf",
  assignee: "tildelttil sagsbehandler ansvarlig",
  linkedArticles: "vidensartikel vidensartikler",
};

/** States and close codes in Danish. */
export const danish: DeskLanguage = {
  cancelled: "annulleret annullereret slettet tilbagetrukket fortrudt bortfaldet kasseret",
  refused: "afvist",
  people: "bruger brugeren kunde kunden anmelder",
  cancelledPhrases: "trukket tilbage|ikke laengere nodvendig|ikke laengere relevant|oprettet ved en fejl",
  duplicate: "dublet duplikat flettet sammenlagt sammenflettet",
  spam: "spam",
  spamPhrases: "uonsket mail|uonsket e mail|uonsket post",
  beside: "lukket afsluttet lost af som med sag henvendelse anden en",
};
