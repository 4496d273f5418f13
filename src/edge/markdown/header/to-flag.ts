import { accessInEnglish } from "../../../core/text/access-words.ts";

/** `yes`, `true`, `1` and their opposites, in several languages and as boxes that are ticked or not; `null` for anything else, such as a date. */
export function toFlag(value: unknown): boolean | null {
  const text = accessInEnglish(String(value).trim().toLowerCase());
  if (/^(?:true|yes|on|y|1|always|[☑✅✔✓]\ufe0f?)$/.test(text)) return true;
  return /^(?:false|no|off|n|0|never|[☐❌✗✘⬜]\ufe0f?)$/.test(text) ? false : null;
}
