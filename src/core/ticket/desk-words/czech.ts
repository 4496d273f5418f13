import type { DeskHeadings, DeskLanguage } from "./desk-language.ts";

/** What service desks call their columns in Czech. */
export const czechHeadings: DeskHeadings = {
  resolvedAt: "vyreseno datumvyreseni uzavreno datumuzavreni",
  group: "skupina resitelskaskupina",
  priority: "priorita",
  id: "cislo cislopozadavku cislotiketu cislohlaseni",
  subject: "predmet nazev strucnypopis",
  description: "popis popisproblemu popispozadavku zprava obsah text",
  resolution: "reseni popisreseni",
  createdAt: "vytvoreno datumvytvoreni zalozeno datumzalozeni otevreno nahlaseno",
  updatedAt: "aktualizovano zmeneno upraveno",
  category: "kategorie",
  channel: "kanal zdroj",
  status: "stav",
  requester: "zadatel zadavatel volajici zakaznik uzivatel",
  assignee: "resitel prirazeno",
  linkedArticles: "znalostniclanek clanek",
};

/** States and close codes in Czech. */
export const czech: DeskLanguage = {
  cancelled:
    "zruseno zruseny zrusen zrusena stornovano stornovany smazano smazany smazan odstraneno odvolano stazeno",
  refused: "zamitnuto zamitnuty odmitnuto odmitnuty",
  people: "uzivatelem uzivatele zakaznikem zakaznika zadatelem zadatele",
  cancelledPhrases:
    "jiz neni potreba|neni jiz potreba|uz neni potreba|vytvoreno omylem|zalozeno omylem|jiz neaktualni",
  duplicate: "duplicita duplicitni duplikat slouceno slouceny sloucen",
  spam: "spam",
  spamPhrases: "nevyzadana posta",
  beside: "uzavreno uzavreny uzavren vyreseno vyreseny jako s z do na zadost pozadavek",
};
