import { isGivenName } from "../../core/privacy/given-names.ts";
import { maskPersonalData } from "../../core/privacy/mask-personal-data.ts";

/** Whether a word of tickets may be proposed for an article: letters, and nobody's name or data. */
export function mayBeProposed(word: string): boolean {
  return /^\p{L}[\p{L}\p{M}'’-]{2,29}$/u.test(word) && maskPersonalData(word) === word && !isGivenName(word);
}
