import type { AutoReplyWords } from "./language-words.ts";

/** How automatic mail begins in languages of which little else is known: Romanian, Greek, Turkish, Ukrainian and their neighbours, and those of Asia. */
export const MORE_REPLIES: Partial<AutoReplyWords> = {
  autoReplies:
    "răspuns automat | în afara biroului | αυτόματη απάντηση | εκτός γραφείου | otomatik yanıt | otomatik cevap | ofis dışında | teslim edilemedi | " +
    "автоматична відповідь | поза офісом | автоматичен отговор | извън офиса | automatski odgovor | samodejni odgovor | automatická odpoveď | mimo kancelárie | " +
    "automatinis atsakymas | automātiskā atbilde | automaatvastus | resposta automàtica | balasan otomatis | trả lời tự động | " +
    "自動応答 | 自動返信 | 不在通知 | 配信不能 | 配信されませんでした | 自动回复 | 自动答复 | 自動回覆 | 未送达 | 无法送达 | 無法傳遞 | 자동 회신 | 자동 응답 | 부재중 | 배달되지 않음 | " +
    "الرد التلقائي | رد تلقائي | תשובה אוטומטית | מענה אוטומטי",
};
