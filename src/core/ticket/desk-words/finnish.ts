import type { DeskHeadings, DeskLanguage } from "./desk-language.ts";

/** What service desks call their columns in Finnish. */
export const finnishHeadings: DeskHeadings = {
  resolvedAt: "ratkaistu ratkaisupaiva suljettu sulkemispaiva",
  group: "ryhma",
  priority: "prioriteetti kiireellisyys",
  id: "numero tikettinumero palvelupyyntonumero tunnus tiketinnumero pyynnonnumero",
  subject: "aihe otsikko lyhytkuvaus",
  description: "kuvaus ongelmankuvaus viesti sisalto",
  resolution: "ratkaisu ratkaisunkuvaus",
  createdAt: "luotu luontipaiva avattu luontiaika avauspaiva",
  updatedAt: "paivitetty muokattu viimeksipaivitetty",
  category: "luokka kategoria",
  channel: "kanava lahde",
  status: "tila",
  requester: "pyytaja ilmoittaja asiakas kayttaja tilaaja",
  assignee: "kasittelija vastuuhenkilo",
  linkedArticles: "tietamysartikkeli",
};

/** States and close codes in Finnish. */
export const finnish: DeskLanguage = {
  cancelled: "peruttu peruutettu poistettu mitatoity peruuntunut",
  refused: "hylatty",
  people: "kayttaja kayttajan asiakas asiakkaan toimesta",
  cancelledPhrases: "ei enaa tarpeen|ei enaa ajankohtainen|luotu vahingossa",
  duplicate: "kaksoiskappale duplikaatti yhdistetty",
  spam: "roskaposti spam",
  spamPhrases: "roska posti",
  beside: "suljettu ratkaistu valmis tiketti pyynto toiseen",
};
