import type { AutoReplyWords, LanguageWords } from "./language-words.ts";

export const SV: LanguageWords = {
  tag: "sv",
  mail: {
    from: "från | avsändare",
    sent: "skickat | datum | skickades | skickat den",
    to: "till | mottagare",
    subject: "ämne",
    otherLabels: "kopia | hemlig kopia | svar till | svara till | prioritet | bilagor | bifogat",
    on: "den | på",
    wrote: "skrev | har skrivit | skriver",
    original: `
      ursprungligt meddelande | originalmeddelande | ursprungligt mejl | ursprunglig avtalad tid`,
    forwarded: `
      vidarebefordrat meddelande | vidarebefordrat mejl | vidarebefordrat brev | början på vidarebefordrat meddelande`,
    replyAbove: `
      skriv ditt svar ovanför den här raden | skriv ditt svar ovanför denna rad | svara ovanför den här raden |
      svara ovanför denna rad | svara ovanför denna linje`,
    aboveThisLine: "ovanför den här raden | ovanför denna rad | ovanför denna linje",
    greetings: "hej | hejsan | god dag | goddag | god morgon | godmorgon | kära | tjena | hallå",
    addressees: "alla | team | support | och",
    closings: `
      med vänlig hälsning | med vänliga hälsningar | vänliga hälsningar | vänlig hälsning | mvh | hälsningar | hälsning |
      bästa hälsningar | vh | med bästa hälsningar | ha en bra dag`,
    thanks: "tack | tack så mycket | tack på förhand | stort tack | tusen tack | tack för hjälpen",
    device: "skickat från min … | skickat från … | hämta outlook … | skaffa outlook …",
    banners: `
      [extern] | extern avsändare | det här mejlet kommer från | varning: detta | detta mejl kommer från en extern | obs! detta mejl | obs! det här mejlet | klicka inte på | du får inte ofta e-post från`,
    notices: "detta meddelande … konfidentiell | detta e-postmeddelande … konfidentiell",
    legal: "konfidentiell | konfidentiellt",
    sentence: `
      jag min mitt mina mig vi vår vårt är har kan inte när sedan fungerar visar säger nu igen bara också hur varför vad
      efter står`,
    trouble: "fel felmeddelande skrivare skärm tangentbord lösenord användare nätverk papper",
    roles: `
      avdelning | direktör | chef | ledare | konsult | handläggare | kommun | universitet | ingenjör | enhet | ab`,
    places: "gatan | gata | väg | vägen | våning | org.nr | box",
    contact: "tel | telefon | mobil | växel | direkt",
    below: "nedan | följande",
    cover: `
      för till kännedom info se nedan bifogat hjälp vänligen kan ni du hjälpa detta denna mejl mail meddelande
      vidarebefordrar jag`,
  },
};

export const SV_REPLIES: Partial<AutoReplyWords> = {
  autoReplies: `
      automatiskt svar | autosvar | frånvaromeddelande | inte på kontoret | frånvarande från kontoret |
      det går inte att leverera | kan inte levereras | ej levererat | meddelandet kunde inte levereras | olevererbart`,
  maybeAutoReplies: "läst | frånvaro | frånvarande | semester | på semester",
  away: `
      inte på kontoret | semester | tillbaka | till och med | frånvarande | lästes | ditt meddelande | din e-post`,
  asks: "hur gör | hur kan | jag vill | vi vill | jag behöver | vi behöver | kan ni | ställa in",
};
