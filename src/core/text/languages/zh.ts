import type { LanguageWords } from "./language-words.ts";

/** The heads of mails only. */
export const ZH: LanguageWords = {
  tag: "zh",
  mail: {
    from: "发件人 | 寄件者 | 發件人",
    sent: "发送时间 | 寄件日期 | 發送時間 | 日期 | 时间",
    to: "收件人 | 收件者",
    subject: "主题 | 主旨 | 主題",
    on: "在 | 于 | 於",
    wrote: "写道 | 寫道",
    original: "原始邮件 | 原始郵件",
    forwarded: "转发的邮件 | 轉寄郵件",
    device:
      "发自我的iphone | 发自我的ipad | 发自我的手机 | 從我的iphone傳送 | 发自我的小米手机 | 发自我的华为手机",
  },
};
