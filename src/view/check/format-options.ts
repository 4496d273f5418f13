import { optionsDoor } from "../../core/door/door.ts";
import { record, wholeNumber } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import type { Check } from "../../desk/check/check-articles.ts";
import type { CheckLanguage } from "../../desk/check/check-language.ts";
import { type Finding, type Place, SEVERITIES } from "../../desk/check/finding.ts";
import type { Page } from "./page-texts.ts";

export interface FormatCheckOptions {
  /** Findings told of each rule, at most; the rest is counted. Default: all. */
  readonly limit?: number;
  /** What the page says around the findings, such as `GERMAN_CHECK` of `level-zero/check-de`; the findings are told by `checkArticles`. Default English. */
  readonly language?: CheckLanguage;
}

/** What a check is written in, for those that list no findings. */
export type CheckLanguageOption = Pick<FormatCheckOptions, "language">;

export const languageKind = record<CheckLanguage>(
  {},
  "a language, such as GERMAN_CHECK of level-zero/check-de",
);
export const readFormatOptions: (given: unknown) => FormatCheckOptions = optionsDoor<FormatCheckOptions>(
  "formatCheck",
  { limit: wholeNumber(0), language: languageKind },
);

/** The language of the options of `door`. Throws `INVALID_OPTION` for what are no options. */
export function readLanguage(given: unknown, door: string): CheckLanguage | undefined {
  return optionsDoor<CheckLanguageOption>(door, { language: languageKind })(given).language;
}

/** Throws `INVALID_INPUT` for anything but a check. */
export function mustBeCheck(value: unknown, door: string): void {
  const expected = "a check, as checkArticles gives it";
  mustHave(value, "findings accepted counts rules", `${door}: the check`, expected);
}

/** "kb/vpn.md:12". */
export function placeText({ path, articleId, line }: Place): string {
  return `${path ?? articleId}${line === null ? "" : `:${line}`}`;
}

/** "3 errors, 1 warning and 12 notes in 5 of 80 articles". */
export function summaryText({ counts, articles, articlesWithFindings, accepted }: Check, page: Page): string {
  return page("page.summary", {
    ...counts,
    found: articlesWithFindings,
    articles,
    accepted: accepted.length,
  });
}

/** The findings of each rule that has any, the worst rules first, else in the order of the rules; at most `limit` of each. */
export function byRule(
  { findings, rules }: Check,
  limit = Number.POSITIVE_INFINITY,
): { readonly rule: Check["rules"][number]; readonly shown: readonly Finding[] }[] {
  return rules
    .filter((rule) => rule.findings > 0)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
    .map((rule) => ({ rule, shown: findings.filter((one) => one.rule === rule.name).slice(0, limit) }));
}
