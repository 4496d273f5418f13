import type { DraftTexts } from "../../desk/draft/index.ts";
import type { ReportTexts } from "../../view/report/index.ts";
import type { SearchTexts, SharedTexts } from "../box-texts/index.ts";
import type { PortalTexts } from "../portal/index.ts";

/** What is said to people in one language. Plain JSON. A part that is left out is said in English; one that is there is whole. */
export interface LanguagePack extends Partial<PackParts> {
  readonly format: "level-zero-language";
  readonly version: 1;
  /** BCP 47 tag, such as `it` or `it-CH`: by it numbers, dates and plurals are written. */
  readonly language: string;
  /** What stands before and after a name. */
  readonly quotes: readonly [string, string];
}

/** A part of what is said: the pages of the portal, the search box, drafts, the report, checks with `links` and `queue`. */
export type LanguagePackPart = keyof PackParts;

export interface PackParts {
  readonly portal: PortalTexts;
  /** What the pages of the portal do not say in the same words. */
  readonly box: Omit<SearchTexts, keyof SharedTexts>;
  readonly drafts: DraftTexts;
  readonly report: ReportTexts;
  readonly check: Readonly<Record<string, string>>;
}
