import { accessInEnglish } from "../../../core/text/access-words.ts";

/** `yes`, `true`, `1` and their opposites, in several languages; `null` for anything else, such as a date. */
export function toFlag(value: unknown): boolean | null {
  const text = accessInEnglish(String(value).trim().toLowerCase());
  if (/^(?:true|yes|on|y|1|always)$/.test(text)) return true;
  return /^(?:false|no|off|n|0|never)$/.test(text) ? false : null;
}
