import type { ModelSummary } from "../../../assess.ts";
import type { Issue } from "../../../core/issue.ts";
import { formatCount, formatPercent } from "../format-number.ts";
import type { Caution, Funnel, Headline, ReportAudit } from "../report.ts";
import { auditDoubts } from "./audit-doubts.ts";

export interface CautionInput {
  readonly headline: Headline;
  readonly funnel: Funnel;
  readonly model: ModelSummary;
  readonly audit: ReportAudit | null;
  readonly issues: readonly Issue[];
}

/** What would make a careful reader doubt the numbers, in the order in which to look at it. */
export function findCautions({ headline, funnel, model, audit, issues }: CautionInput): Caution[] {
  if (headline.scored === 0) {
    const none = { code: "no-tickets", text: "No ticket was scored, so there is no rate." };
    return [none, ...lostRows(funnel)];
  }
  if (headline.basis === "audited") {
    return [...auditDoubts(audit), ...tooFewTickets(headline), ...lostRows(funnel)];
  }
  const doubts = headline.basis === "decided" ? foreignModel(model) : modelDoubts(model);
  return [
    ...misreadWords(issues),
    ...doubts,
    ...tooFewTickets(headline),
    ...ratesDiffer(headline),
    ...manyUnsure(headline),
    ...lostRows(funnel),
  ];
}

/** Words read by the rules of another language make all that follows too low. */
function misreadWords(issues: readonly Issue[]): Caution[] {
  return issues
    .filter(({ code }) => code === "language-misread")
    .map(({ code, message }) => ({ code, text: message }));
}

/** Above this, the two rates are different answers, not the same one twice; a share in [0, 1]. */
const FAR_APART = 0.1;

function tooFewTickets({ scored }: Headline): Caution[] {
  if (scored >= 100) return [];
  return [
    {
      code: "few-tickets",
      text: `Only ${formatCount(scored)} tickets were scored. Below 100 the interval is wide: take more tickets before you decide.`,
    },
  ];
}

/** The model was fitted on other desks: what it lacks, and how to mend that. */
function foreignModel({ name, calibrationError, notFitted }: ModelSummary): Caution[] {
  const error =
    name === "default" && calibrationError !== null
      ? ` On desks that it had never seen, its probabilities were off by ${calibrationError.toFixed(1)} on average.`
      : "";
  const why = notFitted === null ? "" : ` No model could be fitted on the history given: ${ended(notFitted)}`;
  return [
    {
      code: "foreign-model",
      text: `The ${name} model judged: it does not know this desk's own rate, so the rate above only counts the tickets that it names with confidence.${error}${why} Give a history (--history) of at least 50 resolved tickets that say which article closed them, or label a sample of tickets.`,
    },
  ];
}

function modelDoubts(model: ModelSummary): Caution[] {
  const cautions: Caution[] = [];
  if (model.auroc === null || model.calibrationError === null) {
    cautions.push({
      code: "not-measured",
      text: "The model was not fully measured on held-out labelled tickets. Let a person label 100 tickets and measure it.",
    });
  } else if (model.auroc < 0.75 || model.calibrationError > 0.1) {
    cautions.push({
      code: "weak-model",
      text: "On labelled tickets the model was often wrong (see “How it was measured”). Take the rate as a rough figure.",
    });
  }
  if (model.historyTickets === 0) {
    cautions.push({
      code: "no-history",
      text: "No resolved tickets that cite their article were given. With them, the desk's own knowledge counts too.",
    });
  }
  return cautions;
}

function ratesDiffer({ basis, estimatedRate, decidedRate }: Headline): Caution[] {
  const [estimated, decided] = [estimatedRate.share ?? 0, decidedRate.share ?? 0];
  if (Math.abs(estimated - decided) <= FAR_APART) return [];
  const [all, named] = [estimated, decided].map((share) => formatPercent(share, decidedRate.of));
  return [
    {
      code: "rates-differ",
      text:
        basis === "estimated"
          ? `The estimate (${all}) and the tickets named with confidence (${named}) lie far apart: many tickets have a middling chance. Plan with the estimate, act on the named ones, and let a person label some of the rest.`
          : `The probabilities of this model add up to ${all}, far from the ${named} named with confidence. The true rate may lie near either.`,
    },
  ];
}

function manyUnsure({ unsure, basis }: Headline): Caution[] {
  if (unsure.share === null || unsure.share <= 0.2) return [];
  const counted =
    basis === "estimated"
      ? "The rate counts each by its chance; labels would sharpen it."
      : "They count as not solvable; the true rate may be higher.";
  return [
    {
      code: "many-unsure",
      text: `${formatPercent(unsure.share, unsure.of)} of the tickets are unsure. ${counted}`,
    },
  ];
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function lostRows({ rowsRead, rejected, scored }: Funnel): Caution[] {
  const cautions: Caution[] = [];
  if (rowsRead > 0 && scored > 0 && scored < rowsRead / 2) {
    cautions.push({
      code: "many-left-out",
      text: "Fewer than half of the rows were scored. Check in the funnel that the rules left out the right ones.",
    });
  }
  if (rejected > 0) {
    cautions.push({
      code: "rejected-rows",
      text: `${formatCount(rejected)} ${rejected === 1 ? "row" : "rows"} could not be read and ${rejected === 1 ? "is" : "are"} in no rate (see “Problems on reading”).`,
    });
  }
  if (rowsRead > 0 && rowsRead % 10_000 === 0) {
    cautions.push({
      code: "round-number",
      text: `Exactly ${formatCount(rowsRead)} rows were read. Some service desks cut their exports there: check that none are missing.`,
    });
  }
  return cautions;
}
