import type { Issue } from "../../../core/issue.ts";
import type { ModelSummary } from "../../../core/verdict/model-summary.ts";
import { cautionText } from "../caution-text.ts";
import { auditDisagrees } from "../headline-doubts.ts";
import { linksSeem } from "../links-seem.ts";
import type { Caution, Funnel, Headline, ReportAudit } from "../report.ts";
import { englishVoice } from "../voice.ts";

export interface CautionInput {
  readonly headline: Headline;
  readonly funnel: Funnel;
  readonly model: ModelSummary;
  readonly audit: ReportAudit | null;
  readonly issues: readonly Issue[];
}

/** What would make a careful reader doubt the numbers, in the order in which to look at it; its text in English. */
export function findCautions(input: CautionInput): Caution[] {
  const { headline, funnel, audit, model, issues } = input;
  const source = { headline, funnel, audit, method: { model, promise: model.promise } };
  return codesOf(input).flatMap((code) =>
    code === "language-misread"
      ? misreadWords(issues)
      : [{ code, text: cautionText({ code, text: "" }, source, englishVoice) }],
  );
}

function codesOf({ headline, funnel, model, audit }: CautionInput): string[] {
  if (headline.scored === 0) return ["no-tickets", ...lostRows(funnel)];
  const few = headline.scored < 100 ? ["few-tickets"] : [];
  if (headline.basis === "audited")
    return [
      ...(auditDisagrees({ audit, method: { promise: model.promise, model } }) ? ["audit-disagrees"] : []),
      ...auditDoubts(audit),
      ...few,
      ...lostRows(funnel),
    ];
  return [
    "language-misread",
    ...(headline.basis === "decided" ? ["foreign-model"] : modelDoubts(model, namesMore(headline))),
    ...few,
    ...(namesMore(headline) ? ["named-above"] : ratesDiffer(headline) ? ["rates-differ"] : []),
    ...((headline.unsure.share ?? 0) > 0.2 ? ["many-unsure"] : []),
    ...lostRows(funnel),
  ];
}

/** Words read by the rules of another language make all that follows too low. */
function misreadWords(issues: readonly Issue[]): Caution[] {
  return issues
    .filter(({ code }) => code === "language-misread")
    .map(({ code, message }) => ({ code, text: message }));
}

/** Below this share of links nobody can tell what agents left empty from what no article answers. */
const FEW_LINKS = 0.5;

function modelDoubts(model: ModelSummary, namesMoreThanLikely: boolean): string[] {
  const { auroc, calibrationError, historyTickets } = model;
  const isMeasured = auroc !== null && calibrationError !== null;
  const isWeak = isMeasured && (auroc < 0.75 || calibrationError > 0.1);
  return [
    ...(isMeasured ? [] : ["not-measured"]),
    ...(isWeak ? ["weak-model"] : []),
    ...(historyTickets === 0 ? ["no-history"] : []),
    ...linkDoubts(model, namesMoreThanLikely),
  ];
}

function linkDoubts(model: ModelSummary, namesMoreThanLikely: boolean): string[] {
  const { historyTickets, historyLinked, linkedShare } = model;
  if (linkedShare !== undefined) return ["said-links"];
  const isFew = (historyLinked ?? historyTickets) < FEW_LINKS * historyTickets;
  const seemMissing = namesMoreThanLikely && historyTickets > 0 && linksSeem(model) === "partly";
  return isFew || seemMissing ? ["few-links"] : [];
}

/** Above this, the two rates are different answers, not the same one twice; a share in [0, 1]. */
const FAR_APART = 0.1;

/** A difference of a fiftieth is none that anybody acts on. */
const NOTABLY_MORE = 1.02;

/** Tickets named one by one, each likelier solvable than not, can be more than all chances add up to. */
function namesMore({ basis, estimatedRate, decidedRate }: Headline): boolean {
  return basis === "estimated" && decidedRate.count > NOTABLY_MORE * estimatedRate.count;
}

function ratesDiffer({ estimatedRate, decidedRate }: Headline): boolean {
  return Math.abs((estimatedRate.share ?? 0) - (decidedRate.share ?? 0)) > FAR_APART;
}

function lostRows({ rowsRead, rejected, scored }: Funnel): string[] {
  return [
    ...(rowsRead > 0 && scored > 0 && scored < rowsRead / 2 ? ["many-left-out"] : []),
    ...(rejected > 0 ? ["rejected-rows"] : []),
    ...(rowsRead > 0 && rowsRead % 10_000 === 0 ? ["round-number"] : []),
  ];
}

/** Fewer judged tickets leave a margin of some ten points. */
const FEW = 100;
/** Landis and Koch 1977, Biometrics 33, call agreement above this substantial. */
const LOW_KAPPA = 0.6;

/** What would make a careful reader doubt an audited rate, by its code. */
function auditDoubts(audit: ReportAudit | null): string[] {
  if (audit === null) return [];
  const { decided, undecided, drawn, bounds, raters, betweenRaters } = audit;
  const kappa = betweenRaters?.kappa ?? null;
  return [
    ...(decided < FEW ? ["few-audited"] : []),
    ...(bounds !== null && undecided > drawn / 10 ? ["many-undecided"] : []),
    ...(raters < 2 ? ["one-rater"] : kappa !== null && kappa < LOW_KAPPA ? ["raters-differ"] : []),
  ];
}
