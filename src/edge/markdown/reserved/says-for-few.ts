import { accessInEnglish } from "../../../core/text/access-words.ts";
import { wordsOfKey } from "../header/header-entry.ts";
import { wordSet } from "../header/key-words.ts";
import { bareHeading } from "./bare-heading.ts";
import { crowds, inner, people } from "./few-readers.ts";
import { refuses } from "./refusal.ts";

/** In a heading or a label: what is written for somebody. */
const notes = wordSet(
  `note notes comment comments remark remarks memo info information notiz notizen hinweis hinweise bemerkung bemerkungen anmerkung anmerkungen
  nota notas commentaire commentaires remarque remarques comentario comentarios notitie notities opmerking opmerkingen notatka notatki uwaga uwagi informacje informacja
  informationen informations información informacion informazioni annotazione annotazioni appunti annotation annotations anotacao anotacoes anotação anotações
  заметка заметки примечание примечания комментарий комментарии информация памятка инструкция инструкции`,
);
/** Words that such a heading may hold besides. */
const filling = wordSet(
  `a an and the this that is are of for to by on in with be our your aux au a les le la les du de des del el los para per il lo i gli voor het een
  do da dos das dla o os as die der das den dem fur und von zum zur section part page article text use usage used utilisation gebrauch uso gebruik
  uzytku użytku à al ao aos van onze działu obsługi wsparcia поддержки службы отдела нашей использования пользования клиентам клиентов клиента document documento dokument team teams desk service support it second first level line not customer customers client clients kunden clientes clienti klanten public end users please work`,
);
/** Whom a box is for by its heading alone; staff and employees are customers of an inner desk. */
const deskPeople = wordSet(
  "agent agents helpdesk servicedesk technician technicians analyst analysts backoffice supporter supporters kundenberater supportmitarbeiter",
);
/** What is done behind the desk: `Internal procedure`, `Service desk instructions`; what agents do may be a product's. */
const doings = wordSet(
  "procedure procedures step steps instruction instructions resolution workaround escalation process anleitung vorgehen schritte procédure étapes procedimiento pasos",
);
const doers = wordSet("helpdesk servicedesk technician technicians analyst analysts backoffice");
/** Ranks of a desk, `2nd level` is `l2`: customers have none. */
const ranks = wordSet("l1 l2 l3 tier1 tier2 tier3");
const closingOnly = wordSet("only restricted reserved");
const uses = wordSet(
  "use usage gebrauch uso usage gebruik uzytku użytku utilisation использования пользования",
);

const MOST_WORDS = 9;

/** A text without any of these words in any language need not be looked at. */
export const SIGN = new RegExp(
  [
    "intern|confiden|agent|staff|employee|help ?desk|service ?desk|technician|analyst|personnel|customer|client|public|only|back ?office|reserv",
    "\\bl[123]\\b|tier ?[123]|(?:st|nd|rd|first|second|third)[ -](?:level|line)",
    "vertraulich|mitarbeit|kundenberat|kund|anwender|öffentlich|nur",
    "utilisateur|uniquement|réserv|usuario|empleado|solo|riservat|utent|dipendent|vertrouwel|medewerker|klant|klient",
    "wewn|poufn|agenci|pracown|użytkown|tylko|sisäin|sisain|внутр|служебн|сотрудник|оператор|персонал|клиент|пользоват|только",
    "社内|内部|社外秘|部外秘|オペレータ|エージェント|サポート|デスク|情シス|社員|従業員|職員|スタッフ|担当者|お客様|顧客|ユーザー",
    "客服|坐席|员工|[仅僅]|상담원|직원|사내|내부",
  ].join("|"),
  "i",
);

const RANK = /\b(?:([123])(?:st|nd|rd)|(first|second|third))[ -](?:level|line)\b/gi;
const RANKS = ["first", "second", "third"];

const readOnly = "限定|専用|のみ|专用|전용";
const paper = "の?(?:メモ|ノート|情報|資料|(?:対応)?手順書?|マニュアル)";
/** Where no blanks stand between words: Japanese, Chinese and Korean. */
const unspaced = new RegExp(
  `^[\\s#*「【(（]*(?:${[
    "(?:社外秘|部外秘)(?:情報|資料)?",
    `(?:オペレーター?|エージェント|サポート担当者?|ヘルプデスク|サービスデスク|情シス|客服|坐席|상담원\\s?)(?:向け|へ|用|${readOnly})(?:${paper})?`,
    `(?:社員|従業員|職員|スタッフ|担当者|员工|직원\\s?)(?:${readOnly})`,
    "(?:お客様|顧客|ユーザー)(?:には?)?(?:非公開|非表示|見せない(?:こと|でください)?|公開しない(?:こと|でください)?)",
    `(?:社内|内部)(?:向け|用|限定|専用|のみ)(?:${paper})?`,
    "(?:社内|内部)(?:メモ|ノート|备注|備註|注释|笔记|使用)",
    "[仅僅](?:限|供)?(?:内部|员工|員工)(?:人员|使用)?",
    "사내\\s?(?:전용|메모)",
  ].join("|")})[\\s」】)）]*$`,
  "u",
);

/** Whether a heading or a label says so in words: `Internal note`, `For support staff only`, `Nur für Agenten`, `Note interne`. */
export function saysForFew(text: string): boolean {
  if (text.length > 90 || !SIGN.test(text)) return false;
  if (unspaced.test(text)) return true;
  const plain = text
    .replace(/\b(?:help|service|back)[ -](?:desk|office)\b/gi, (name) =>
      name.replace(/[ -]/, "").toLowerCase(),
    )
    .replace(/\bIT\b(?!-)/g, "itteam")
    .replace(/\btier[ -](?=[123]\b)/gi, "tier")
    .replace(
      RANK,
      (_, number: string | undefined, place: string) =>
        `l${number ?? RANKS.indexOf(place.toLowerCase()) + 1}`,
    );
  const words = wordsOfKey(accessInEnglish(plain)).flatMap((word) => word.split(" "));
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const isInner = words.some((word) => inner.has(word));
  const isPeople = words.some((word) => people.has(word));
  if (!isInner && !isPeople) return refuses(text) || isOnlyForCrowd(words) || isNoteForRank(words);
  const isKnown = (word: string): boolean =>
    [inner, people, notes, doings, filling, closingOnly].some((list) => list.has(word)) ||
    (isInner && crowds.has(word));
  if (!words.every(isKnown)) return refuses(text);
  if (words.some((word) => closingOnly.has(word))) return true;
  if (words.includes("not"))
    return isInner || words.some((word) => /^(?:customers?|clients?|public)$/.test(word));
  if (isForDeskPeople(words)) return true;
  if (words.some((word) => doings.has(word))) return isInner || words.some((word) => doers.has(word));
  // "Employee information" and "Confidential information" are topics.
  const isTopic =
    words.some((word) => /^info/.test(word)) && !words.some((word) => /^internals?$/.test(word));
  const isNote = words.some((word) => notes.has(word)) && !isTopic;
  const telling = words.filter((word) => !joining.has(word));
  return isInner ? isNote || words.some((word) => uses.has(word)) : isNote && telling.length < 4;
}

const joining = wordSet("a an the for to of our your aux les la le del los las die der das den fur el de");

/** `For agents`, `Für Agenten`: whom it is for, and nothing else. */
function isForDeskPeople(words: readonly string[]): boolean {
  return (
    words.includes("for") &&
    words.some((word) => deskPeople.has(word)) &&
    words.every((word) => deskPeople.has(word) || joining.has(word) || word === "support")
  );
}

/** `For L2 only`, `Réservé au support`. */
function isOnlyForCrowd(words: readonly string[]): boolean {
  return (
    words.some((word) => crowds.has(word)) &&
    words.some((word) => closingOnly.has(word)) &&
    words.every((word) => [crowds, closingOnly, filling, notes].some((list) => list.has(word)))
  );
}

/** `Note for L2`, `Hinweis für den 2nd Level` */
function isNoteForRank(words: readonly string[]): boolean {
  const isKnown = (word: string): boolean =>
    [ranks, notes, joining, rankNames].some((list) => list.has(word));
  return (
    words.every(isKnown) && words.some((word) => ranks.has(word)) && words.some((word) => notes.has(word))
  );
}

const rankNames = wordSet("support team staff team desk service");

/** The same of a box's title, which may be the one word. */
export function titleSaysForFew(title: string): boolean {
  const bare = bareHeading(title);
  const word = bare.toLowerCase();
  return saysForFew(bare) || (SIGN.test(word) && inner.has(accessInEnglish(word)));
}
