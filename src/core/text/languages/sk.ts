import type { LanguageWords } from "./language-words.ts";

/** The heads and ends of mails only. */
export const SK: LanguageWords = {
  tag: "sk",
  mail: {
    from: "od | odosielateľ",
    sent: "odoslané | dátum",
    to: "komu",
    subject: "predmet",
    on: "dňa",
    wrote: "napísal | napísala | napísal(a)",
    original: "pôvodná správa",
    forwarded: "preposlaná správa",
    closings: "s pozdravom | s úctou",
    device: "odoslané z …",
  },
};
