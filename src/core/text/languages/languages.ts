import { BG } from "./bg.ts";
import { CS, CS_REPLIES } from "./cs.ts";
import { DA, DA_REPLIES } from "./da.ts";
import { DE, DE_REPLIES } from "./de.ts";
import { EL } from "./el.ts";
import { EN, EN_REPLIES } from "./en.ts";
import { ES, ES_REPLIES } from "./es.ts";
import { FI, FI_REPLIES } from "./fi.ts";
import { FR, FR_REPLIES } from "./fr.ts";
import { HR } from "./hr.ts";
import { HU, HU_REPLIES } from "./hu.ts";
import { IT, IT_REPLIES } from "./it.ts";
import { JA } from "./ja.ts";
import { KO } from "./ko.ts";
import type { AutoReplyWords, LanguageWords } from "./language-words.ts";
import { MORE_REPLIES } from "./more-replies.ts";
import { NL, NL_REPLIES } from "./nl.ts";
import { NO, NO_REPLIES } from "./no.ts";
import { PL, PL_REPLIES } from "./pl.ts";
import { PT, PT_REPLIES } from "./pt.ts";
import { RO } from "./ro.ts";
import { RU, RU_REPLIES } from "./ru.ts";
import { SK } from "./sk.ts";
import { SV, SV_REPLIES } from "./sv.ts";
import { TR } from "./tr.ts";
import { UK } from "./uk.ts";
import { VI } from "./vi.ts";
import { ZH } from "./zh.ts";

/*
 * Lists without spreads: a bundler leaves out the one that nobody asks for. The order means nothing.
 */

/** What stands around a mail, in every language of which there are words. */
export const LANGUAGES: readonly LanguageWords[] = [
  EN,
  DE,
  FR,
  ES,
  IT,
  NL,
  PT,
  PL,
  DA,
  NO,
  SV,
  FI,
  RU,
  CS,
  HU,
  RO,
  EL,
  VI,
  UK,
  TR,
  ZH,
  JA,
  KO,
  BG,
  HR,
  SK,
];

/** How mail programs answer by themselves. */
export const AUTO_REPLIES: readonly Partial<AutoReplyWords>[] = [
  EN_REPLIES,
  DE_REPLIES,
  FR_REPLIES,
  ES_REPLIES,
  IT_REPLIES,
  NL_REPLIES,
  PT_REPLIES,
  PL_REPLIES,
  DA_REPLIES,
  NO_REPLIES,
  SV_REPLIES,
  FI_REPLIES,
  RU_REPLIES,
  CS_REPLIES,
  HU_REPLIES,
  MORE_REPLIES,
];
