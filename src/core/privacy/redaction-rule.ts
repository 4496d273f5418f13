/** What a piece of personal data is. */
export type PersonalData =
  | "secret"
  | "e-mail"
  | "card"
  | "iban"
  | "user"
  | "phone"
  | "number"
  | "name"
  | "ip"
  | "mac";

/** One kind of thing to find: a pattern, and what it takes to believe it. */
export interface RedactionRule {
  readonly rule: PersonalData;
  /** Global, and never empty where it matches. Every part of it is bounded, so that a hostile text costs linear time. */
  readonly pattern: RegExp;
  /** Whether the pattern can find anything: a look that is far cheaper than the pattern. */
  readonly mayFind: (text: string) => boolean;
  /** What of the match is personal, as [start, end) within the text; `null` for a false friend. Default: all of it. */
  readonly part?: (match: RegExpExecArray) => readonly [start: number, end: number] | null;
}

/** The group `found` of a match, wherever the group `before` ends; `null` if it is not accepted. */
export function afterBefore(
  match: RegExpExecArray,
  accept: (found: string) => boolean = () => true,
): readonly [number, number] | null {
  const { before = "", found = "" } = match.groups ?? {};
  const start = match.index + before.length;
  return accept(found) ? [start, start + found.length] : null;
}

/** Not inside a longer word, code, version or id. */
export const NUMBER_START = "(?<![\\p{L}\\p{N}_#+./:@-])";
export const NUMBER_END = "(?![\\p{L}\\p{N}_]|[.:/-]\\p{N})";

const DIGIT = /\d/;

export function hasDigit(text: string): boolean {
  return DIGIT.test(text);
}

/** Longest look back for the word that says what a number is. */
const LOOK_BACK = 32;

const ID_WORD =
  /(?:^|[^\p{L}\p{N}_])(?:error|err|code|fehler|fehlercode|erreur|ticket|case|request|incident|build|version|ver|release|firmware|order|bestellung|bestellnummer|auftrag|auftragsnummer|commande|pedido|invoice|rechnung|rechnungsnummer|facture|factura|serial|seriennummer|série|serie|ref|reference|referenz|event|job|batch|asset|tracking|sendung|imei|id|ids|kb|sn|s\/n|article|artikel|model|part|po|rma|sku|hotfix|patch|pid|port|vlan|size|bytes?|offset|line|row|zeile|ligne|rooms?|raum|räume|zimmer|salle|slot|rack|patch ?panel|dose)(?: ?(?:no|nr|num|number|nummer|numéro|número|id|code|n°))?[\s:=#.°]{0,3}$/iu;

/** Whether the words before `at` say that a number is an id, a code or a version, such as "order no. ". */
export function isIntroducedAsId(text: string, at: number): boolean {
  return ID_WORD.test(text.slice(Math.max(0, at - LOOK_BACK), at));
}
