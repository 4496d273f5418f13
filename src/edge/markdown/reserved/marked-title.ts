import { accessInEnglish } from "../../../core/text/access-words.ts";
import { refusing } from "./refusal.ts";

/** What a title or a tag says in so many words. */
export const sureMark =
  "draft|wip|do not publish|not for (?:customers?|publication)|confidential|(?:for )?(?:internal|staff|agents?|employees?|support|hr|l[123])(?: use)? only|only (?:for )?(?:internal(?: use)?|staff|agents?|employees?)";
const before = new RegExp(
  `^(?:[[(【]\\s*(?:${sureMark}|internal|${refusing})\\s*[\\])】]|(?:${sureMark}|internal(?=\\s*:))\\s*[:–—|-]\\s)`,
  "i",
);
const behind = new RegExp(
  `(?:[[(【]\\s*(?:${sureMark}|${refusing})\\s*[\\])】]|\\s[–—|-]\\s+(?:(?:internal|staff|agents?|employees?)(?: use)? only|not for customers?))\\s*$`,
  "i",
);

/** Whether a title or a heading has such a mark beside its words: `[Internal] Badges`, `DRAFT: Badges`, `Badges (internal only)`. */
export function isMarkedTitle(title: string): boolean {
  if (!/[[(【:–—|-]/.test(title)) return false;
  const said = accessInEnglish(title);
  return before.test(said) || behind.test(said);
}
