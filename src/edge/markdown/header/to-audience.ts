import { accessInEnglish } from "../../../core/text/access-words.ts";
import { toList } from "./header-value.ts";

const everybody = new Set("public everyone everybody anyone anybody any all world anonymous".split(" "));
const open = new Set([
  ...everybody,
  "open",
  "unrestricted",
  "unclassified",
  "*",
  "clear",
  "white",
  "tlp:clear",
  "tlp:white",
]);

/**
 * Who may see the article: `public` whatever its case, `everyone`, `all`, these in other languages and the names in `publicNames` become `public`;
 * other names stay as written. `null` for a value that names nobody: blank, a number, a nested list.
 */
export function toAudience(value: unknown, publicNames: readonly string[]): string[] | null {
  const names = typeof value === "string" || Array.isArray(value) ? toList(value, "names") : null;
  if (names === null || names.length === 0) return null;
  const isOpen = (name: string): boolean =>
    everybody.has(name.toLowerCase()) || saysPublic(name) || publicNames.includes(name);
  return [...new Set(names.map((name) => (isOpen(name) ? "public" : name)))];
}

/** Whether a value says that nothing is closed: `classification: Public`, `access: open`. */
export function isOpenWord(value: unknown): boolean {
  return typeof value === "string" && (open.has(value.trim().toLowerCase()) || saysPublic(value));
}

/** Further words for everybody. Of longer words without blanks a part says nothing: 社員全員 are some. */
const further = new Set(
  "全員 誰でも 所有人 任何人 모두 누구나 allen jedermann wszystkich всех всем".split(" "),
);

/** Whether a text is a word for everybody, and says it of nobody: `alle`, `для всех`; not `alle Mitarbeiter`. */
function meansEverybody(text: string): boolean {
  if (!/^[\p{L}\p{M}\s]+$/u.test(text)) return false;
  if (/^(?:(?:à|a|para) )?(?:tout le monde|todo el mundo|toda la gente|todo mundo)$/i.test(text.trim()))
    return true;
  const [said = "", ...more] = text
    .trim()
    .split(/\s+/)
    .filter((word) => !/^(?:for|per)$/.test(accessInEnglish(word.toLowerCase())));
  if (more.length > 0 || further.has(said.toLowerCase())) return more.length === 0;
  return !/\p{Script=Han}/u.test(said) && accessInEnglish(said) === "everybody";
}

/** `öffentlich`, `publique`; `alle`, `для всех`. */
function saysPublic(text: string): boolean {
  return accessInEnglish(text.trim().toLowerCase()) === "public" || meansEverybody(text);
}
