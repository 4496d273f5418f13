import { toDate } from "../../../core/article/to-date.ts";
import { accessInEnglish } from "../../../core/text/access-words.ts";
import { soundsClosed } from "./closed-value.ts";
import { type FieldName, fieldKeys, fieldOfKey } from "./front-matter-keys.ts";
import { normalizeKey, wordsOfKey } from "./header-entry.ts";
import { type AccessKind, accessOfKey } from "./key-meaning.ts";
import { wordSet } from "./key-words.ts";
import { mayRestrict } from "./unknown-key.ts";

/** What a desk may say that a key means: a field, a yes that hides, a no that hides, a yes that retires, or nothing of the kind. */
export type KeyMeaning = FieldName | "private" | "public" | "retired" | "nothing";

/** All that a desk may say, the fields first. */
export const keyMeanings: readonly KeyMeaning[] = [
  ...(Object.keys(fieldKeys) as FieldName[]),
  "private",
  "public",
  "retired",
  "nothing",
];

/** Meanings of keys at this desk, by `normalizeKey`. */
export type OwnKeys = ReadonlyMap<string, KeyMeaning>;

/** The field of a key, and how preferred the key's name is (0 is best); by the desk's own words first. Some say a field with a day as their `value` alone. */
export function fieldOf(
  key: string,
  own: OwnKeys,
  value?: unknown,
): { readonly field: FieldName; readonly rank: number } | null {
  const meaning = own.get(normalizeKey(key));
  if (meaning === undefined)
    return fieldOfKey(key) ?? spanFieldOf(key) ?? accessFieldOf(key) ?? changeFieldOf(key, value);
  return Object.hasOwn(fieldKeys, meaning) ? { field: meaning as FieldName, rank: 0 } : null;
}

/** Keys that hold when a page begins and ends: `availability: { from, until }`. What an event or a contract holds is theirs. */
const span =
  /(?:^|\.)(?:dates?|publication|publishing|schedule|availability|available|display|period|validity|visibility|online)\.(?:(start|starts|from|begin|begins|since|publish)|(?:end|ends|to|until|till|stop|expires?|expiry|unpublish))(?:[ _-]?(?:date|on|at))?$/i;

function spanFieldOf(key: string): ReturnType<typeof fieldOfKey> {
  const found = span.exec(key);
  return found === null ? null : fieldOfKey(found[1] === undefined ? "valid to" : "valid from");
}

/** When a page was last changed, in German, French and Spanish. With another value than a day, `Stand: in Arbeit` may be its state. */
const changes = wordSet(
  "stand standvom zuletztaktualisiert zuletztaktualisiertam aktualisiertam zuletztgeändert zuletztgeändertam geändertam letzteänderung letzteaktualisierung änderungsdatum " +
    "misàjourle dernièremiseàjour dernièremodification modifiéle datedemodification últimaactualización actualizadoel últimamodificación modificadoel fechademodificación",
);

function changeFieldOf(key: string, value: unknown): ReturnType<typeof fieldOfKey> {
  return changes.has(normalizeKey(key)) && toDate(value) !== null ? fieldOfKey("last updated") : null;
}

/** What stands between the words of a key, or behind them: `valable_jusqu_au`, `data_de_validade`, `ważne_do`. */
const smallWords = wordSet(
  "a al au am da dal data date datum de del di do du el em fecha from il inclus einschliesslich la le on op",
);

/** `gültig_bis` is `valid until`. Only of fields that say who sees an article: other words of a language are topics. */
function accessFieldOf(key: string): ReturnType<typeof fieldOfKey> {
  const words = wordsOfKey(key);
  const english = words.map(accessInEnglish);
  if (english.join() === words.join()) return null;
  const last = english.at(-1)!;
  const said = english.filter((word) => !smallWords.has(word));
  if (last === "do") said.push("until");
  if (last === "a") said.push("to");
  const found = fieldOfKey(english.join(" ")) ?? fieldOfKey(said.join(" "));
  return found !== null && ["audience", "state", "validFrom", "validTo"].includes(found.field) ? found : null;
}

/** What a key that is no field says about access, by the desk's own words first, and at last by what its value sounds like. */
export function accessOf(key: string, own: OwnKeys, value?: unknown): AccessKind | null {
  const meaning = own.get(normalizeKey(key));
  if (meaning === undefined) {
    const said = accessOfKey(key);
    const isMild = said === null || ["unreadable", "mayClose", "mayOpen", "begins"].includes(said);
    if (isMild && soundsClosed(key, value)) return "unclear";
    return said === null && !key.includes(".") && mayRestrict(key, value) ? "unknown" : said;
  }
  return saidBy[meaning] ?? null;
}

const saidBy: Partial<Record<KeyMeaning, AccessKind>> = {
  private: "closes",
  public: "opens",
  retired: "retires",
};
