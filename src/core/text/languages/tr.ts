import type { LanguageWords } from "./language-words.ts";

/** Mails only. */
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
    greetings: "merhaba | merhabalar | selam | iyi günler | günaydın | sayın",
    addressees: "arkadaşlar | herkese | yetkili",
    closings: "saygılarımla | saygılarımızla | iyi çalışmalar | sevgiler | kolay gelsin",
    thanks: "teşekkürler | teşekkür ederim | çok teşekkürler | şimdiden teşekkürler",
    device: "iphone'umdan gönderildi | ipad'imden gönderildi | galaxy cihazımdan gönderildi",
    sentence: "değil var yok bir ve ama çünkü olmuyor çalışmıyor gelmiyor açılmıyor için",
  },
};
