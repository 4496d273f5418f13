import type { AutoReplyWords, LanguageWords } from "./language-words.ts";

export const CS: LanguageWords = {
  tag: "cs",
  mail: {
    from: "od | odesílatel",
    sent: "odesláno | datum",
    to: "komu | příjemce",
    subject: "předmět",
    otherLabels: "kopie | důležitost | přílohy",
    on: "dne",
    wrote: "napsal | napsala | napsal(a)",
    original: "původní zpráva | původní e-mail",
    forwarded: "přeposlaná zpráva | předaná zpráva | začátek přeposílané zprávy",
    replyAbove: "odpovězte nad tímto řádkem | napište odpověď nad tento řádek",
    aboveThisLine: "nad tímto řádkem | nad tento řádek",
    banners:
      "[externí] | externí e-mail | externí odesílatel | pozor: tento e-mail | upozornění: tento e-mail | neklikejte na | neotevírejte",
    greetings: "dobrý den | ahoj | vážený | vážená | vážení",
    addressees: "všem | všichni | pane | paní",
    closings: "s pozdravem | s přátelským pozdravem | hezký den | zdravím | s úctou",
    thanks: "děkuji | děkuji předem | předem děkuji | díky | děkuji moc",
    device: "odesláno z iphonu | odesláno z ipadu | odesláno z mého …",
    sentence: `
      já můj mám mi je jsou není nelze ale jen když už také nefunguje funguje teď včera dnes proč jak kde že se`,
    cover: "pro informaci viz níže v příloze prosím o pomoc přeposílám zprávu můžete pomoci toto",
  },
};

export const CS_REPLIES: Partial<AutoReplyWords> = {
  autoReplies: "automatická odpověď | mimo kancelář | nedoručitelné | nedoručeno",
};
