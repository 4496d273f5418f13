import type { DeskHeadings, DeskLanguage } from "./desk-language.ts";

/** What service desks call their columns in Swedish. */
export const swedishHeadings: DeskHeadings = {
  resolvedAt: "lost lostdatum avslutat avslutad stangd stangt stangningsdatum avslutsdatum",
  group: "grupp",
  priority: "prioritet",
  id: "arendenummer arendenr arendeid nummer referensnummer",
  subject: "amne titel rubrik arendemening kortbeskrivning",
  description: "beskrivning detaljer problembeskrivning felbeskrivning meddelande innehall",
  resolution: "losning losningsbeskrivning atgard",
  createdAt: "skapad skapat skapaddatum skapandedatum oppnad oppnat registrerad inkommen",
  updatedAt: "uppdaterad senastuppdaterad andrad senastandrad",
  category: "kategori",
  channel: "kanal kalla",
  status: "tillstand arendestatus",
  requester: "anmalare bestallare kund anvandare skapadav",
  assignee: "tilldelad tilldelat tilldeladtill handlaggare ansvarig",
  linkedArticles: "kunskapsartikel kunskapsartiklar",
};

/** States and close codes in Swedish. */
export const swedish: DeskLanguage = {
  cancelled:
    "avbruten avbrutet installd raderad raderat borttagen borttaget aterkallad aterkallat makulerad makulerat annullerad annullerat",
  refused: "avvisad avvisat nekad",
  people: "anvandare anvandaren kund kunden anmalare bestallare",
  cancelledPhrases:
    "inte langre aktuell|inte langre aktuellt|behovs inte langre|ej aktuell|ej aktuellt|skapad av misstag|skapat av misstag",
  duplicate: "dubblett duplikat sammanslagen sammanslaget sammanfogad sammanfogat",
  spam: "spam skrappost",
  spamPhrases: "oonskad e post",
  beside: "stangd stangt avslutad avslutat lost av som med arende annat",
};
