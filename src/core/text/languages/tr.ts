import type { LanguageWords } from "./language-words.ts";
import { NO_MAIL_WORDS } from "./no-mail-words.ts";

/** The heads of mails only. */
export const TR: LanguageWords = {
  tag: "tr",
  mail: {
    ...NO_MAIL_WORDS,
    from: "kimden | gönderen",
    sent: "gönderildi | tarih | gönderilen",
    to: "kime | alıcı",
    subject: "konu",
    wrote: "yazdı | şunu yazdı | şunları yazdı",
    original: "özgün ileti | orijinal mesaj",
    forwarded: "iletilmiş mesaj | iletilen mesaj",
  },
};
