import type { LanguageWords } from "./language-words.ts";
import { NO_MAIL_WORDS } from "./no-mail-words.ts";

/** The heads of mails only. */
export const UK: LanguageWords = {
  tag: "uk",
  mail: {
    ...NO_MAIL_WORDS,
    from: "від",
    sent: "відправлено | надіслано | дата",
    to: "кому",
    subject: "тема",
    wrote: "написав | написала | пише",
    original: "вихідне повідомлення | початкове повідомлення",
    forwarded: "переслане повідомлення",
  },
};
