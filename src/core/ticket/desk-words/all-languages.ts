import { czech, czechHeadings } from "./czech.ts";
import { danish, danishHeadings } from "./danish.ts";
import type { DeskHeadings, DeskLanguage } from "./desk-language.ts";
import { dutch, dutchHeadings } from "./dutch.ts";
import { english, englishHeadings } from "./english.ts";
import { finnish, finnishHeadings } from "./finnish.ts";
import { french, frenchHeadings } from "./french.ts";
import { german, germanHeadings } from "./german.ts";
import { italian, italianHeadings } from "./italian.ts";
import {
  arabicHeadings,
  chineseHeadings,
  greekHeadings,
  hungarianHeadings,
  japaneseHeadings,
  koreanHeadings,
  moreLanguages,
  romanianHeadings,
  turkishHeadings,
  ukrainianHeadings,
} from "./more-languages.ts";
import { norwegian, norwegianHeadings } from "./norwegian.ts";
import { polish, polishHeadings } from "./polish.ts";
import { portuguese, portugueseHeadings } from "./portuguese.ts";
import { russian, russianHeadings } from "./russian.ts";
import { spanish, spanishHeadings } from "./spanish.ts";
import { swedish, swedishHeadings } from "./swedish.ts";

/** The languages of states. */
export const DESK_LANGUAGES: readonly DeskLanguage[] = [
  english,
  german,
  french,
  spanish,
  italian,
  dutch,
  portuguese,
  polish,
  danish,
  norwegian,
  swedish,
  finnish,
  czech,
  russian,
  moreLanguages,
];

/** The languages of headings. A heading that two of them have means what the first one says. */
export const DESK_HEADINGS: readonly DeskHeadings[] = [
  englishHeadings,
  germanHeadings,
  frenchHeadings,
  spanishHeadings,
  italianHeadings,
  dutchHeadings,
  portugueseHeadings,
  polishHeadings,
  danishHeadings,
  norwegianHeadings,
  swedishHeadings,
  finnishHeadings,
  czechHeadings,
  russianHeadings,
  ukrainianHeadings,
  greekHeadings,
  turkishHeadings,
  romanianHeadings,
  hungarianHeadings,
  japaneseHeadings,
  chineseHeadings,
  koreanHeadings,
  arabicHeadings,
];
