import { accessInEnglish, meansEverybody } from "../../../core/text/access-words.ts";
import { toList } from "./header-value.ts";

const everybody = new Set(["public", "everyone", "everybody", "anyone", "anybody", "all", "world"]);
const open = new Set([
  ...everybody,
  "any",
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

/** `öffentlich`, `publique`; `alle`, `для всех`. */
function saysPublic(text: string): boolean {
  return accessInEnglish(text.trim().toLowerCase()) === "public" || meansEverybody(text);
}
