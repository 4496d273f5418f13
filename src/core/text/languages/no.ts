import type { AutoReplyWords, LanguageWords } from "./language-words.ts";

export const NO: LanguageWords = {
  tag: "no",
  mail: {
    from: "fra | avsender",
    sent: "sendt | dato",
    to: "til | mottaker",
    subject: "emne",
    otherLabels: "kopi | blindkopi | svar til | viktighet | prioritet | vedlegg",
    on: "den | på",
    wrote: "skrev | har skrevet | skriver",
    original: "opprinnelig melding | original melding | opprinnelig avtale | opprinnelig e-post",
    forwarded: `
      videresendt melding | videresendt e-post | start på videresendt melding | begynn videresendt melding`,
    replyAbove: `
      skriv svaret ditt over denne linjen | svar over denne linjen | skriv over denne linjen |
      skriv ditt svar over denne linjen`,
    aboveThisLine: "over denne linjen",
    greetings: "hei | god dag | kjære | god morgen | heisann | hallo",
    addressees: "alle | team | support | og | alle sammen",
    closings: `
      med vennlig hilsen | vennlig hilsen | mvh | hilsen | beste hilsen | med beste hilsen | med hilsen | vh | ha en fin dag`,
    thanks: "takk | tusen takk | mange takk | på forhånd takk | takk på forhånd | takk for hjelpen",
    device: "sendt fra min … | sendt fra … | skaff deg outlook … | få outlook …",
    banners: `
      [ekstern] | ekstern avsender | denne e-posten kommer fra | advarsel: denne | ikke klikk på | denne meldingen kommer fra en ekstern | du får ikke ofte e-post fra`,
    notices: "denne e-posten … konfidensiell | denne meldingen … konfidensiell",
    legal: "konfidensiell",
    sentence: `
      jeg min mitt mine meg vi vår vårt er har kan ikke når siden virker fungerer viser sier nå igjen bare også hvordan
      hvorfor hva etter`,
    trouble: "feil feilmelding skriver skjerm passord bruker nettverk papir",
    roles: `
      avdeling | direktør | leder | sjef | konsulent | medarbeider | rådgiver | kommune | universitet | ingeniør | a/s`,
    places: "gate | gata | vei | veien | etasje | org.nr",
    contact: "tlf | telefon | mobil | mob",
    below: "nedenfor | følgende",
    cover: `
      til info orientering se nedenfor under vedlagt hjelp vennligst kan dere du hjelpe denne dette mail e-post melding
      videresender jeg`,
  },
};

export const NO_REPLIES: Partial<AutoReplyWords> = {
  autoReplies: `
      automatisk svar | autosvar | fraværsmelding | ikke på kontoret | kan ikke leveres | ikke levert | melding ikke levert |
      levering mislyktes`,
  maybeAutoReplies: "lest | fravær | ferie | på ferie",
  away: "ikke på kontoret | ferie | tilbake | til og med | ble lest | din melding | din e-post",
  asks: "hvordan | jeg vil | vi vil | jeg trenger | vi trenger | kan dere | sette opp",
};
