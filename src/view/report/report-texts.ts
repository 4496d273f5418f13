import type { ENGLISH } from "./languages/en.ts";

/** The name of a text. */
export type TextKey = keyof typeof ENGLISH;

/** What the report says: one catalogue a language, in `languages/`. What stands in braces is explained at `fillMessage`. */
export type ReportTexts = Readonly<Record<TextKey, string>>;

/** A language that a report can be written in: its catalogue, and the tag by which numbers and dates are written. */
export interface ReportLanguage {
  /** BCP 47 tag, such as `de` or `de-AT`. */
  readonly language: string;
  readonly texts: ReportTexts;
}
