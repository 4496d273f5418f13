import { maskPersonalData } from "../../../core/privacy/mask-personal-data.ts";
import { shortText } from "../../../core/text/short-text.ts";

/** Masked before it is cut: half an address is no longer seen to be one. */
export function customerWords(text: string, limit: number): string {
  return shortText(maskPersonalData(text.slice(0, 20 * limit)), limit);
}
