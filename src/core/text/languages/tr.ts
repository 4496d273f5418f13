import type { LanguageWords } from "./language-words.ts";

/** The heads of mails only. */
export const TR: LanguageWords = {
  tag: "tr",
  mail: {
    from: "kimden | gönderen",
    sent: "gönderildi | tarih | gönderilen",
    to: "kime | alıcı",
    subject: "konu",
    wrote: "yazdı | şunu yazdı | şunları yazdı",
    original: "özgün ileti | orijinal mesaj",
    forwarded: "iletilmiş mesaj | iletilen mesaj",
  },
};
