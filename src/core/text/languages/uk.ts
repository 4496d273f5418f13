import type { LanguageWords } from "./language-words.ts";

/** The heads of mails only. */
export const UK: LanguageWords = {
  tag: "uk",
  mail: {
    from: "від",
    sent: "відправлено | надіслано | дата",
    to: "кому",
    subject: "тема",
    wrote: "написав | написала | пише",
    original: "вихідне повідомлення | початкове повідомлення",
    forwarded: "переслане повідомлення",
  },
};
