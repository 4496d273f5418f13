import type { AutoReplyWords, LanguageWords } from "./language-words.ts";

export const HU: LanguageWords = {
  tag: "hu",
  mail: {
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
  },
};

export const HU_REPLIES: Partial<AutoReplyWords> = {
  autoReplies: "automatikus válasz | házon kívül | kézbesíthetetlen",
};
