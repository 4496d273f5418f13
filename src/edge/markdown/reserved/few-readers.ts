import { accessInEnglish } from "../../../core/text/access-words.ts";
import { wordsOfKey } from "../header/header-entry.ts";
import { meaningWords } from "../header/key-meaning.ts";
import { set } from "../header/key-words.ts";

/** Who works at the desk. `support` and `admin` are not among them: customers have both. */
const people = set(
  `agent agents staff employee employees helpdesk servicedesk technician technicians analyst analysts backoffice supporter supporters
  personnel staffer staffers kundenberater supportmitarbeiter mitarbeitende`,
);
const inner = set("internal internals confidential");
/** Of a mark they say it too; in a sentence they say many things. */
const kept = set("private restricted secret draft nonpublic unpublished");
/** What else the name of such a mark is made of. */
const around = set(
  `a and the for of to at only use user users view note notes box block section callout info information comment comments remark remarks details
  panel area zone part hint text mode level visible visibility audience audiences show shown display if when role roles group groups type reader readers
  data team desk support service who eyes start begin end region`,
);
/** In a heading or a label: what is written for somebody. */
const notes = set(
  `note notes comment comments remark remarks memo info information notiz notizen hinweis hinweise bemerkung bemerkungen anmerkung anmerkungen
  nota notas commentaire commentaires remarque remarques comentario comentarios notitie notities opmerking opmerkingen notatka notatki uwaga uwagi
  annotazione annotazioni appunti annotation annotations anotacao anotacoes anotação anotações`,
);
/** Words that such a heading may hold besides. */
const filling = set(
  `a an and the this that is are of for to by on in with be our your aux au a les le la les du de des del el los para per il lo i gli voor het een
  do da dos das dla o os as die der das den dem fur und von zum zur section part page article text use usage used utilisation gebrauch uso gebruik
  uzytku użytku team teams desk service support it second first level line not customer customers client clients kunden clientes clienti klanten public end users please`,
);
const closingOnly = set("only restricted reserved");
const uses = set("use usage gebrauch uso usage gebruik uzytku użytku utilisation");

const MOST_WORDS = 9;

/** Whether the name of a mark says that what it holds is for the desk only: `internal`, `agents-only`, `StaffNote`, `intern`. */
export function isForFew(name: string): boolean {
  const said = tellingWords(name);
  return said.length > 0 && said.every((word) => people.has(word) || inner.has(word) || kept.has(word));
}

/** The same where a name of people alone is the name of a thing as well: `<Agent>`, `class="staff"`. */
export function isOnlyForFew(name: string): boolean {
  return (
    isForFew(name) && (tellingWords(name).some((word) => !people.has(word)) || /only|notes?\b/i.test(name))
  );
}

function tellingWords(name: string): readonly string[] {
  if (name.length > 60) return [];
  return meaningWords(name).filter((word) => !around.has(word));
}

/** A text without any of these words in any language need not be looked at. */
const SIGN =
  /intern|wewn|внутр|sisäin|sisain|社内|内部|[仅僅]|사내|내부|confiden|vertraulich|vertrouwel|poufn|riservat|agent|agenci|staff|employee|help ?desk|service ?desk|technician|analyst|mitarbeit|personnel|dipendent|empleado|medewerker|pracown/i;

/** Where no blanks stand between words. */
const unspaced =
  /^[\s#*「【(（]*(?:(?:社内|内部)(?:向け|用|限定|専用|のみ)(?:の?(?:メモ|ノート|情報|資料))?|(?:社内|内部)(?:メモ|ノート|备注|備註|注释|笔记|使用)|[仅僅](?:限|供)?(?:内部|员工|員工)(?:人员|使用)?|사내\s?(?:전용|메모))[\s」】)）]*$/u;

/** Whether a heading or a label says so in words: `Internal note`, `For support staff only`, `Nur für Agenten`, `Note interne`. */
export function saysForFew(text: string): boolean {
  if (text.length > 90 || !SIGN.test(text)) return false;
  if (unspaced.test(text)) return true;
  const words = wordsOfKey(accessInEnglish(text)).flatMap((word) => word.split(" "));
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const isInner = words.some((word) => inner.has(word));
  const isPeople = words.some((word) => people.has(word));
  if (!isInner && !isPeople) return false;
  const isKnown = (word: string): boolean =>
    [inner, people, notes, filling, closingOnly].some((list) => list.has(word));
  if (!words.every(isKnown)) return false;
  if (words.some((word) => closingOnly.has(word))) return true;
  if (words.includes("not"))
    return isInner || words.some((word) => /^(?:customers?|clients?|public)$/.test(word));
  // "Employee information" and "Confidential information" are topics.
  const isTopic =
    words.some((word) => /^info/.test(word)) && !words.some((word) => /^internals?$/.test(word));
  const isNote = words.some((word) => notes.has(word)) && !isTopic;
  return isInner ? isNote || words.some((word) => uses.has(word)) : isNote && words.length < 4;
}

/** The same of a box's title, which may be the one word. */
export function titleSaysForFew(title: string): boolean {
  const word = title.trim().toLowerCase();
  return saysForFew(title) || (SIGN.test(word) && inner.has(accessInEnglish(word)));
}

/** What a condition shows: its text is for the desk only, the text of its `else` is, or neither is known. */
export type ConditionKind = "few" | "rest" | null;

const open = set("public external customer customers anonymous guest guests extern");
const negation = /(?:^|[\s(])not\b|!|<>|\bisnt\b/;

/** What a condition of a template asks for: `internal`, `user.role == "agent"`, `not public`. */
export function readCondition(condition: string): ConditionKind {
  const names = condition.match(/[\p{L}_@][\p{L}\p{N}_.@-]*/gu) ?? [];
  const ends = names.map(
    (name) =>
      name
        .replace(/[.-]+$/, "")
        .split(/[.@]/)
        .at(-1)!,
  );
  const isFew = ends.some(
    (name) => isOnlyForFew(name) || (people.has(name.toLowerCase()) && !/user.?agent/i.test(condition)),
  );
  const isOpen = ends.some((name) => wordsOfKey(name).every((word) => open.has(word) || word === "is"));
  if (isFew === isOpen) return null;
  return isFew === negation.test(condition) ? "rest" : "few";
}
