import { mustHave, mustSay } from "../../core/door/takes.ts";
import type { Check } from "../../desk/check/check-articles.ts";
import type { Finding } from "../../desk/check/finding.ts";
import type { GoldenChange } from "../../desk/golden/compare-golden.ts";
import type { GoldenAnswer } from "../../desk/golden/golden.ts";
import { mustBeCheck } from "./said.ts";

const RULE = {
  name: "golden",
  group: "findability",
  severity: "error",
  why: "These questions had their answer, and customers rely on it.",
} as const;

/** What the questions came to: against another state of the articles, or by themselves. */
export type GoldenResult =
  | { readonly kind: "asked"; readonly answers: readonly GoldenAnswer[] }
  | { readonly kind: "compared"; readonly changes: readonly GoldenChange[] };

/** The check with a finding for each question that failed, at its line of `file`. */
export function withGolden(check: Check, result: GoldenResult, file: string): Check {
  mustBeCheck(check, "withGolden");
  mustHave(
    result,
    "kind",
    "withGolden: the result",
    '{ kind: "asked", answers } or { kind: "compared", changes }',
  );
  mustSay(file, "withGolden: the file");
  const found =
    result.kind === "asked"
      ? result.answers.flatMap((answer) => failed(answer, null, file))
      : result.changes.flatMap((change) => failed(change.after, change, file));
  return {
    ...check,
    findings: [...found, ...check.findings],
    counts: { ...check.counts, error: check.counts.error + found.length },
    rules: [{ ...RULE, findings: found.length }, ...check.rules],
  };
}

function failed(
  { passed, question, reason, rank }: GoldenAnswer,
  change: GoldenChange | null,
  file: string,
): Finding[] {
  if (passed) return [];
  const [by, settings] = [change?.brokenBy ?? [], change?.brokenBySettings ?? []];
  const moved =
    change === null || question.find.length === 0
      ? ""
      : ` Place ${placeOf(change.before.rank)} → ${placeOf(rank)}.`;
  const since = change?.before.passed === false ? " It failed before too." : "";
  const changed = [
    ...(by.length > 0 ? [`the change of ${by.join(", ")}`] : []),
    ...(settings.length > 0 ? [`the setting${settings.length === 1 ? "" : "s"} ${settings.join(", ")}`] : []),
  ];
  const cause = changed.length === 0 ? "" : ` Broken by ${changed.join(", and by ")}.`;
  return [
    {
      rule: RULE.name,
      severity: RULE.severity,
      place: {
        articleId: question.find[0] ?? question.avoid[0] ?? "",
        title: question.question,
        path: file,
        line: question.line,
      },
      message: `“${question.question}” ${reason}.${moved}${since}${cause}`,
      fix:
        by.length > 0
          ? `Give back to ${by.length === 1 ? "this article" : "these articles"} the words that were taken away, or the old title as an alias; or change the question, if its answer is another one now.`
          : settings.length > 0
            ? "Set it as it was, or change the question, if its answer is another one now."
            : "Mend the article that must be found, or change the question, if its answer is another one now.",
      related: [],
      details: [],
    },
  ];
}

function placeOf(rank: number | null): string {
  return rank === null ? "beyond 50" : String(rank);
}
