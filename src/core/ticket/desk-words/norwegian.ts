import type { DeskHeadings, DeskLanguage } from "./desk-language.ts";

/** What service desks call their columns in Norwegian, where Danish does not say it already. */
export const norwegianHeadings: DeskHeadings = {
  resolvedAt: "lostdato lukketdato avsluttet avsluttetdato",
  priority: "prioritet",
  id: "saksnummer saksnr sakid saksid henvendelsesnummer",
  subject: "emne tittel kortbeskrivelse",
  description: "beskrivelse detaljer problembeskrivelse feilbeskrivelse melding innhold",
  resolution: "losning losningsbeskrivelse",
  createdAt: "opprettet opprettetdato opprettelsesdato apnet mottatt",
  updatedAt: "oppdatert sistoppdatert endret sistendret",
  category: "kategori",
  channel: "kanal kilde",
  status: "tilstand saksstatus",
  requester: "innmelder melder bestiller kunde bruker opprettetav",
  assignee: "tildelttil tildelt saksbehandler ansvarlig",
  linkedArticles: "kunnskapsartikkel kunnskapsartikler",
};

/** States and close codes in Norwegian. */
export const norwegian: DeskLanguage = {
  cancelled: "kansellert avbrutt slettet tilbaketrukket annullert avlyst forkastet",
  refused: "avvist",
  people: "bruker brukeren kunde kunden innmelder",
  cancelledPhrases:
    "trukket tilbake|ikke lenger nodvendig|ikke lenger aktuelt|ikke lenger aktuell|opprettet ved en feil",
  duplicate: "duplikat sammenslatt sammenslatte flettet",
  spam: "spam soppelpost",
  spamPhrases: "uonsket e post",
  beside: "lukket avsluttet lost av som med sak henvendelse annen",
};
