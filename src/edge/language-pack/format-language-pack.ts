import { mustHave } from "../../core/door/takes.ts";
import type { LanguagePack } from "./language-pack.ts";

/**
 * The pack as JSON, a text a line, in the order of the catalogues. Same pack, same bytes.
 * @param pack of `builtInLanguagePack` or `readLanguagePack`
 */
export function formatLanguagePack(pack: LanguagePack): string {
  mustHave(pack, "format language quotes", "formatLanguagePack: the pack", "a language pack");
  return `${JSON.stringify(pack, null, 2)}\n`;
}
