import type { LanguageWords } from "./language-words.ts";

/** Mails only. */
export const RO: LanguageWords = {
  tag: "ro",
  mail: {
    from: "de la",
    sent: "trimis | data",
    to: "către | catre",
    subject: "subiect",
    otherLabels: "răspuns către | importanță | atașamente",
    on: "în | pe",
    wrote: "a scris",
    original: "mesaj original",
    forwarded: "mesaj redirecționat | mesaj transmis mai departe",
    greetings: "bună | bună ziua | salut | stimate | stimată | dragă",
    addressees: "tuturor | echipă | domnule | doamnă",
    closings: "cu stimă | toate cele bune | cu respect | o zi bună | numai bine",
    thanks: "mulțumesc | mulțumesc anticipat | vă mulțumesc | mulțumim | mersi",
    device: "trimis de pe …",
    replyAbove: "scrieți răspunsul deasupra acestei linii | răspundeți deasupra acestei linii",
    aboveThisLine: "deasupra acestei linii",
    notices: "acest mesaj … confidențial | acest e-mail … confidențial | acest mesaj … destinatarului",
    legal: "confidențial | confidențiale | destinatarului | din greșeală | ștergeți | divulgarea",
    sentence: "nu este sunt pentru când dacă merge funcționează apare avem",
  },
};
