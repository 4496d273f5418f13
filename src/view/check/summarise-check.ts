import { mustBeSearchIndex } from "../../core/door/must-be-index.ts";
import { mustHave, mustList } from "../../core/door/takes.ts";
import { shortText } from "../../core/text/short-text.ts";
import type { Check } from "../../desk/check/check-articles.ts";
import { type Finding, SEVERITIES } from "../../desk/check/finding.ts";
import type { ReviewInput, ReviewItem } from "../../desk/review/review-order.ts";
import type { CheckTable, FindingRow, ReviewRow } from "../report/report.ts";
import { mustBeCheck, placeText } from "./format-options.ts";

/** What a report takes: the check, what `reviewOrder` says comes first, and the articles themselves for their titles and addresses. */
export interface CheckSummaryInput extends Pick<ReviewInput, "check" | "index"> {
  readonly review: readonly ReviewItem[];
}

/** Findings that are told of one article. */
const TOLD = 10;
const TITLE_LENGTH = 160;

/** A check as a report carries it: findings counted by rule, and those of the articles that come first. For `createReport`'s `check`. */
export function summariseCheck(input: CheckSummaryInput): CheckTable {
  mustHave(input, "check review index", "summariseCheck: the input");
  const { check, review, index } = input;
  mustBeCheck(check, "summariseCheck");
  mustList(review, "articleId title findings", "summariseCheck: the review", "what reviewOrder gives");
  mustBeSearchIndex(index, "summariseCheck");
  const { articles, articlesWithFindings, counts, accepted, rules } = check;
  return {
    articles,
    articlesWithFindings,
    accepted: accepted.length,
    rulesRun: rules.length,
    counts: { error: counts.error, warning: counts.warning, note: counts.note },
    rules: rules
      .filter(({ findings }) => findings > 0)
      .map(({ name, severity, findings, why }) => ({ name, severity, findings, why }))
      .sort(
        (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.findings - a.findings,
      ),
    review: review.map((item) => toRow(item, check, index)),
  };
}

function toRow(item: ReviewItem, { findings }: Check, index: ReviewInput["index"]): ReviewRow {
  const { articleId, title, notFound, foundAndCalled, views, feedback, mayWin, minutes } = item;
  const own = findings.filter(({ place }) => place.articleId === articleId);
  return {
    article: {
      id: articleId,
      title: shortText(title, TITLE_LENGTH) || shortText(articleId, TITLE_LENGTH),
      url: index.articleById.get(articleId)?.url ?? null,
    },
    notFound,
    foundAndCalled,
    views,
    feedback: { yes: feedback.yes, almost: feedback.almost, no: feedback.no },
    counts: item.findings,
    mayWin: { low: mayWin.low, high: mayWin.high },
    minutes: { low: minutes.low, high: minutes.high },
    findings: own.slice(0, TOLD).map(toFindingRow),
  };
}

function toFindingRow({ rule, severity, place, message, fix }: Finding): FindingRow {
  return { rule, severity, place: placeText(place), message, fix };
}
