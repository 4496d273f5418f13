import { CS } from "./cs.ts";
import { DA } from "./da.ts";
import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FI } from "./fi.ts";
import { FR } from "./fr.ts";
import { HU } from "./hu.ts";
import { IT } from "./it.ts";
import { JA } from "./ja.ts";
import { KO } from "./ko.ts";
import type { LanguageWords } from "./language-words.ts";
import { NL } from "./nl.ts";
import { NO } from "./no.ts";
import { PL } from "./pl.ts";
import { PT } from "./pt.ts";
import { RU } from "./ru.ts";
import { SV } from "./sv.ts";
import { TR } from "./tr.ts";
import { UK } from "./uk.ts";
import { VI } from "./vi.ts";
import { ZH } from "./zh.ts";

/** Every language of which there are words. The order means nothing. */
export const LANGUAGES: readonly LanguageWords[] = [
  ...[EN, DE, FR, ES, IT, NL, PT, PL],
  ...[DA, NO, SV, FI, RU, CS, HU, VI],
  ...[UK, TR, ZH, JA, KO],
];
