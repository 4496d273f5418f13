import type { LanguageWords } from "./language-words.ts";

/** The heads and ends of mails only. */
export const BG: LanguageWords = {
  tag: "bg",
  mail: {
    from: "от",
    sent: "изпратено | дата",
    to: "до",
    subject: "относно | тема",
    on: "на",
    wrote: "написа",
    original: "оригинално съобщение",
    forwarded: "препратено съобщение",
    closings: "с уважение | поздрави",
    device: "изпратено от моя …",
  },
};
