import { maskPersonalData } from "../../core/privacy/mask-personal-data.ts";
import { shortText } from "../../core/text/short-text.ts";

/**
 * A person's words on one line of at most `limit` characters, e-mail addresses and phone numbers masked. Masked before it is
 * cut: half an address is no longer seen to be one.
 */
export function maskedLine(text: string, limit: number): string {
  return shortText(maskPersonalData(text.slice(0, 20 * limit)), limit).replace(HALF_A_LINK, "…");
}

/** What is cut within a link leads nowhere. */
const HALF_A_LINK = /\s*\S*(?:https?:\/\/|www\.)\S*…$/i;
