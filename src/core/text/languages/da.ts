import type { AutoReplyWords, LanguageWords } from "./language-words.ts";

export const DA: LanguageWords = {
  tag: "da",
  mail: {
    from: "fra | afsender",
    sent: "sendt | dato | sendt den",
    to: "til | modtager",
    subject: "emne",
    otherLabels: "cc | bcc | svar til | prioritet | vedhæftet | vedhæftede filer",
    on: "den | d.",
    wrote: "skrev | har skrevet | skriver",
    original: `
      oprindelig meddelelse | oprindelig besked | original meddelelse | original besked | oprindelig aftale |
      oprindelig mail`,
    forwarded: `
      videresendt besked | videresendt meddelelse | begynd videresendt besked | start på videresendt besked |
      videresendt mail`,
    replyAbove: `
      skriv dit svar over denne linje | svar over denne linje | besvar over denne linje | skriv over denne linje`,
    aboveThisLine: "over denne linje",
    greetings: "hej | goddag | kære | god morgen | godmorgen | hejsa | til rette vedkommende",
    addressees: "alle | team | support | og | med jer",
    closings: `
      med venlig hilsen | venlig hilsen | mvh | hilsen | de bedste hilsner | bedste hilsner | mange hilsner | vh | kh |
      på forhånd tak og hilsen | god dag`,
    thanks: "tak | mange tak | på forhånd tak | tak på forhånd | tusind tak | tak for hjælpen",
    device: "sendt fra min … | sendt fra … | hent outlook … | få outlook …",
    banners: `
      [ekstern] | ekstern afsender | denne mail kommer fra en ekstern | du modtager ikke ofte mails fra | advarsel: denne |
      klik ikke på | denne e-mail kommer fra en ekstern`,
    notices: "denne e-mail … fortrolig | denne mail … fortrolig | denne meddelelse … fortrolig",
    legal: "fortrolig | fortrolige",
    sentence: `
      jeg min mit mine mig vi vores er har kan ikke når siden virker fejler viser siger nu igen kun også hvordan hvorfor
      hvad efter`,
    trouble: "fejl fejlkode skærm tastatur adgangskode bruger netværk papir",
    roles: `
      afdeling | direktør | leder | chef | konsulent | medarbejder | a/s | aps | kommune | universitet | afdelingsleder |
      ingeniør`,
    places: "gade | vej | plads | sal | cvr",
    contact: "tlf | telefon | mobil | direkte",
    below: "nedenfor | følgende",
    cover: `
      til info orientering se nedenfor vedlagt hjælp venligst kan i du hjælpe denne dette mail besked videresender jeg sendt`,
  },
};

export const DA_REPLIES: Partial<AutoReplyWords> = {
  autoReplies: `
      automatisk svar | autosvar | ikke på kontoret | fraværsmeddelelse | kan ikke leveres | ikke leveret |
      meddelelse ikke leveret | levering mislykkedes | kunne ikke leveres`,
  maybeAutoReplies: "læst | fravær | ferie | på ferie",
  away: `
      ikke på kontoret | ferie | tilbage | til og med | er blevet læst | din meddelelse | din mail`,
  asks: "hvordan | jeg vil gerne | vi vil gerne | jeg har brug for | kan i | opsætte",
};
