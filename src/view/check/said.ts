import { mustHave } from "../../core/door/takes.ts";
import type { Check } from "../../desk/check/check-articles.ts";
import type { Finding, Place } from "../../desk/check/finding.ts";

export interface FormatCheckOptions {
  /** Findings told of each rule, at most; the rest is counted. Default: all. */
  readonly limit?: number;
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
export function summaryText({ counts, articles, articlesWithFindings, accepted }: Check): string {
  const parts = (["error", "warning", "note"] as const).map((one) => many(counts[one], one));
  const taken = accepted.length === 0 ? "" : `; ${many(accepted.length, "finding")} accepted`;
  return `${parts[0]}, ${parts[1]} and ${parts[2]} in ${articlesWithFindings} of ${many(articles, "article")}${taken}`;
}

export function many(count: number, noun: string): string {
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ",")} ${noun}${count === 1 ? "" : "s"}`;
}

/** The findings of each rule that has any, in the order of the rules, at most `limit` of each. */
export function byRule(
  { findings, rules }: Check,
  limit = Number.POSITIVE_INFINITY,
): { readonly rule: Check["rules"][number]; readonly shown: readonly Finding[] }[] {
  return rules
    .filter((rule) => rule.findings > 0)
    .map((rule) => ({ rule, shown: findings.filter((one) => one.rule === rule.name).slice(0, limit) }));
}
