import type { LanguageWords } from "./language-words.ts";
import { NO_MAIL_WORDS } from "./no-mail-words.ts";

export const HU: LanguageWords = {
  tag: "hu",
  mail: {
    ...NO_MAIL_WORDS,
    from: "feladó",
    sent: "elküldve | dátum | küldve",
    to: "címzett",
    subject: "tárgy",
    otherLabels: "másolatot kap | másolat | fontosság | mellékletek",
    wrote: "írta | ezt írta",
    original: "eredeti üzenet",
    forwarded: "továbbított üzenet | továbbított levél",
    greetings: "szia | sziasztok | üdvözlöm | tisztelt | kedves | jó napot",
    closings: "üdvözlettel | tisztelettel | üdv | szép napot",
    thanks: "köszönöm | köszönöm előre is | köszi | előre is köszönöm",
    sentence: "nem van vagyok mert csak már most tegnap hogy miért hol működik",
    autoReplies: "automatikus válasz | házon kívül | kézbesíthetetlen",
  },
};
