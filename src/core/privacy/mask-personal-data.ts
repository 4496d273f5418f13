import { redact } from "./redact.ts";

/** The text with its personal data replaced by `[e-mail]`, `[phone]`, `[name]` and the like: see `redact`. Linear in the text. */
export function maskPersonalData(text: string): string {
  return redact(text).text;
}

/** The text without its personal data, a mark that is no word in its place: for whoever keeps words, not sentences. */
export function dropPersonalData(text: string): string {
  return redact(text, { placeholder: () => " | " }).text;
}
