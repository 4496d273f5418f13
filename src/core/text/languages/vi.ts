import type { LanguageWords } from "./language-words.ts";

export const VI: LanguageWords = {
  tag: "vi",
  mail: {
    from: "từ | người gửi",
    sent: "đã gửi | ngày",
    to: "đến | tới",
    subject: "chủ đề | tiêu đề",
    on: "vào | vào lúc | lúc",
    wrote: "đã viết | viết",
    original: "thư gốc",
    forwarded: "thư đã chuyển tiếp",
  },
};
