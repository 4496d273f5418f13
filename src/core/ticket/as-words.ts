import { fold } from "../text/fold.ts";

/** "Closed - Cancelled" and "closed/cancelled" are "closed cancelled". */
export function asWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
