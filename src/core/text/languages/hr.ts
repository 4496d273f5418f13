import type { LanguageWords } from "./language-words.ts";

/** The heads and ends of mails only. */
export const HR: LanguageWords = {
  tag: "hr",
  mail: {
    from: "od | šalje",
    sent: "poslano | datum | poslato",
    to: "za | prima",
    subject: "predmet | naslov",
    on: "dana",
    wrote: "napisao je | napisala je | piše",
    original: "izvorna poruka | originalna poruka",
    forwarded: "proslijeđena poruka | prosleđena poruka",
    closings: "s poštovanjem | lijep pozdrav | srdačan pozdrav",
    device: "poslano s mog …",
  },
};
