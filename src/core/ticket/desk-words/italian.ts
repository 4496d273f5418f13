import type { DeskHeadings, DeskLanguage } from "./desk-language.ts";

/** What service desks call their columns in Italian. */
export const italianHeadings: DeskHeadings = {
  resolvedAt: "risoltoil risolto datadirisoluzione chiusoil chiuso datadichiusura",
  group: "gruppodiassegnazione gruppo coda team reparto",
  priority: "priorita",
  service: "servizio",
  id: "numero numeroticket numerodelticket",
  subject: "oggetto titolo descrizionebreve",
  description: "descrizione dettagli testo dettaglio messaggio problema descrizioneproblema",
  resolution: "soluzione risoluzione notedichiusura notedirisoluzione risposta",
  createdAt: "creatoil creato apertoil aperto datadicreazione datacreazione datadiapertura dataapertura",
  updatedAt: "aggiornatoil aggiornato ultimoaggiornamento ultimamodifica modificatoil",
  category: "categoria",
  channel: "canale tipodicontatto origine",
  kind: "tipo tipologia",
  status: "stato",
  closeCode: "codicedichiusura codicedirisoluzione",
  language: "lingua",
  linkedArticles:
    "articolokb articolikb articolocollegato articolicollegati articolodellaknowledgebase " +
    "articolodiconoscenza articolo articoli",
  requester: "richiedente chiamante cliente utente",
  assignee: "assegnatoa tecnico operatore",
  comments: "commentiaggiuntivi commenti",
  notes: "notedilavoro noteinterne",
  tags: "etichette",
};

/** States and close codes in Italian. */
export const italian: DeskLanguage = {
  cancelled:
    "annullato annullata cancellato cancellata ritirato ritirata eliminato eliminata abbandonato " +
    "abbandonata obsoleto",
  refused: "rifiutato rifiutata respinto",
  people: "utente cliente richiedente",
  cancelledPhrases:
    "annullamento da|annullamento dell|non piu necessario|non piu necessaria|non piu richiesto|creato per errore|aperto per errore|non piu rilevante|non piu attuale|non piu valido|creata per errore|aperta per errore",
  duplicate: "duplicato duplicata accorpato accorpata unito unita",
  spam: "spam",
  spamPhrases: "posta indesiderata|pubblicita",
  beside:
    "chiuso chiusa risolto risolta da dal dall come con altro ticket contrassegnato contrassegnata " +
    "segnato segnata su richiesta del segnalazione",
};
