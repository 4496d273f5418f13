import type { LanguageWords } from "./language-words.ts";

/** The heads of mails only. */
export const KO: LanguageWords = {
  tag: "ko",
  mail: {
    from: "보낸 사람 | 발신",
    sent: "보낸 날짜 | 날짜",
    to: "받는 사람 | 수신",
    subject: "제목",
    wrote: "작성",
    original: "원본 메시지",
    forwarded: "전달된 메시지",
    device: "나의 iphone에서 보냄 | 나의 ipad에서 보냄 | 내 galaxy에서 보냄",
  },
};
