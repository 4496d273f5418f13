import type { LanguageWords } from "./language-words.ts";

/** The heads of mails only. */
export const JA: LanguageWords = {
  tag: "ja",
  mail: {
    from: "差出人 | 送信者",
    sent: "送信日時 | 日時 | 日付",
    to: "宛先",
    subject: "件名",
    wrote: "のメール | 書きました",
    original: "元のメッセージ",
    forwarded: "転送メッセージ",
    device: "iphoneから送信 | ipadから送信 | androidから送信",
  },
};
