import type { ExclusionRule } from "../../core/ticket/exclusion.ts";
import type { UnsolvableReason } from "../../core/verdict/verdict.ts";
import { formatCount, formatDay, formatPercent, formatQuantity } from "./format-number.ts";
import type {
  GapRow,
  GroupRow,
  Headline,
  MendRow,
  Method,
  OutcomeRow,
  Privacy,
  Problems,
  Stage,
} from "./report.ts";

interface Wording {
  readonly name: string;
  /** What it means. */
  readonly meaning: string;
  /** What to do about it. */
  readonly action: string;
}

const SET_ASIDE = {
  name: "Set aside",
  meaning: "a person decided that nothing is to be done about it",
} as const;

type GapKind = Pick<GapRow, "cause" | "shares" | "setAside">;

/** The words for a row of outcomes: its reason if it has one, else its outcome. */
export function outcomeWording(row: Pick<OutcomeRow, "outcome" | "reason">): Wording {
  if (row.reason !== null) return REASONS[row.reason];
  return row.outcome === "solvable" ? SOLVABLE : UNSURE;
}

/** The words for why a gap is there: its cause, unless there is no one article to write, or a person set it aside. */
export function gapWording({ cause, shares, setAside }: GapKind): Wording {
  if (setAside !== null) return { ...SET_ASIDE, action: `Nothing to do: ${setAside}` };
  if (cause === "defect" || cause === "out-of-scope" || cause === "mixed") return CAUSES[cause];
  if (cause !== "missing" && cause !== "thin") return REASONS[cause];
  if (shares === "subject") return SUBJECT;
  return cause === "thin" ? THIN : REASONS[cause];
}

/** Whether a gap asks for an article, new or extended. */
export function asksForArticle({ cause, shares, setAside }: GapKind): boolean {
  return setAside === null && shares === "problem" && (cause === "missing" || cause === "thin");
}

/** Of what a word is a typing error, after the number of its tickets; nothing for a word of its own. */
export function slipText(slipOf: string | null): string {
  return slipOf === null ? "" : `, a frequent typing error for “${slipOf}”`;
}

/** The words for an article that only has to be mended. */
export function mendWording(reason: MendRow["reason"]): Wording {
  return REASONS[reason];
}

/** What an exclusion rule leaves out, in plain words. */
export function exclusionWording(rule: ExclusionRule): string {
  return EXCLUSIONS[rule];
}

/** The group's name in words. */
export function groupName({ name, groups }: GroupRow, by: string): string {
  if (name !== null) return name;
  return groups > 1 ? `${groups} smaller groups` : `(no ${by})`;
}

/** Where a problem is, as editors write it: `path:line:column`. */
export function placeOf({ path, line, column }: Problems["rows"][number]): string {
  return [path ?? "(input)", line, line === null ? null : column].filter((part) => part !== null).join(":");
}

/** How the level-zero rate was found, and why so. */
export function basisWording(basis: Headline["basis"]): string {
  return BASES[basis];
}

/** Which way is good, now. */
export function directionWording(stage: Stage): string {
  return stage === "live"
    ? "Customers have the portal: it should fall."
    : "Before customers have the portal it should rise; once they have it, fall.";
}

/** What the interval of the rate covers, and what to do about the rest; `judged` are the tickets that people judged. */
export function surenessWording(basis: Headline["basis"], judged: number | null): string {
  if (basis === "audited")
    return `It covers chance and the mistakes of the model: people judged ${formatQuantity(judged ?? 0, "ticket")}.`;
  return basis === "estimated"
    ? "It covers chance only, and is as fair as the labels; an audit of 200 tickets makes it sure."
    : "It covers chance only. The model knows no labels of this desk: fifty resolved tickets make it an estimate.";
}

/** By which articles and which past the tickets were judged. */
export function lookBackWording(asOf: Method["asOf"], judgedAt: string): string {
  if (asOf === null) return `${formatDay(judgedAt)}. Articles were taken as they stood then.`;
  const undated =
    asOf.undated === 0
      ? ""
      : ` Tickets without a date, ${asOf.undated}, were judged at ${formatDay(judgedAt)}.`;
  return `the start of each ticket's ${asOf.step}, ${asOf.snapshots.length} in all: by the articles of that day and by resolved tickets from before it.${undated} Gaps and words are of ${formatDay(judgedAt)}.`;
}

/** Whose search says what is found, and for how many of the `scored` tickets. */
export function foundWording(
  { foundBy, portalTickets }: Pick<Method, "foundBy" | "portalTickets">,
  scored: number,
): string {
  if (foundBy !== "portal" || portalTickets === null || portalTickets === scored) return FOUND_BY[foundBy];
  return `Found is measured with the results of the desk's own portal search for ${formatCount(portalTickets)} of ${formatQuantity(scored, "ticket")}, and with level-zero's own search for the others.`;
}

/** The interval of the level-zero rate. */
export function intervalWording(interval: Method["interval"]): string {
  return INTERVALS[interval];
}

/** What the threshold promises of the tickets named solvable, as a sentence after another; nothing if no promise is known. */
export function promiseWording(promise: Method["promise"]): string {
  if (promise === null) return "";
  const { precision, confidence } = promise;
  return ` Of such tickets at least ${formatPercent(precision)} are named rightly, with a confidence of ${formatPercent(confidence)}.`;
}

/** What a report tells its reader about the tickets' words in it. */
export function privacyWording(privacy: Privacy): string {
  return PRIVACY[privacy];
}

const SOLVABLE: Wording = {
  name: "Solvable",
  meaning: "An article answers it, the requester may see it, and their own words find it.",
  action: "Nothing to write. Ask why they still called: do they know the portal, and do they reach it?",
};

const UNSURE: Wording = {
  name: "Unsure",
  meaning: "The probability lies between the two thresholds.",
  action: "Let a person look, and keep the answers as labels: they sharpen the model.",
};

const SUBJECT: Wording = {
  name: "A subject, not one problem",
  meaning: "Beside the words that name them, these tickets may say different things.",
  action: "Read its tickets and parts first: one article may not serve them.",
};

const THIN: Wording = {
  name: "Thin",
  meaning: "An article is about it, but does not say enough to solve it.",
  action: "Extend the nearest article.",
};

const CAUSES: Readonly<Record<"defect" | "out-of-scope" | "mixed", Wording>> = {
  defect: {
    name: "Defect",
    meaning: "The product does not do what it should: no article mends that.",
    action: "Report it. Publish a known-error notice with the workaround, if there is one.",
  },
  "out-of-scope": {
    name: "Out of scope",
    meaning: "About another product or service than the articles.",
    action: "Route it, or say on the portal that you do not help with it.",
  },
  mixed: {
    name: "Mixed",
    meaning: "Some of these tickets lack an article, others need other work.",
    action: "Read its tickets first: no one piece of work serves most of them.",
  },
};

const REASONS: Readonly<Record<UnsolvableReason, Wording>> = {
  missing: {
    name: "Missing",
    meaning: "No article answers it.",
    action: "Write the article.",
  },
  "not-visible": {
    name: "Not visible",
    meaning: "The answer exists, but as a draft or for another audience.",
    action: "Publish it, or open it to this audience.",
  },
  outdated: {
    name: "Outdated",
    meaning: "The answer exists, but is retired or past its date.",
    action: "Review it, then renew or replace it.",
  },
  "not-findable": {
    name: "Not findable",
    meaning: "The answer exists and is visible, but the customers' words do not find it.",
    action: "Mend title, aliases and synonyms.",
  },
  "needs-agent": {
    name: "Needs an agent",
    meaning: "No article could have done it: approval, hardware, security, access that only an agent has.",
    action: "Write nothing. Think of a request form or automation.",
  },
};

const EXCLUSIONS: Readonly<Record<ExclusionRule, string>> = {
  "empty-text": "no text",
  "too-little-text": "too little text to judge",
  spam: "spam",
  alert: "message from a machine",
  "auto-reply": "automatic reply of a mail program",
  "agent-made": "an agent's own work, no customer's",
  duplicate: "repeats another ticket",
  cancelled: "cancelled",
  "other-language": "in another language than the articles",
  outage: "part of an outage that many reported at once",
};

const BASES: Readonly<Record<Headline["basis"], string>> = {
  audited:
    "audited: people judged a random sample, and the estimate for all tickets was corrected by what they found",
  estimated: "estimated from the probabilities, by a model fitted on labels of this desk",
  decided: "counted: tickets named with confidence, because the model knows no labels of this desk",
};

const FOUND_BY: Readonly<Record<Method["foundBy"], string>> = {
  "level-zero":
    "Found is measured with level-zero's own search. Give what your portal returns (--portal-results) to measure it with that.",
  portal: "Found is measured with the results of the desk's own portal search.",
  "not-asked": "Found was not measured: no search was asked, so no ticket is called not findable.",
};

const INTERVALS: Readonly<Record<Method["interval"], string>> = {
  audit:
    "of the audited sample for the level-zero rate, Poisson-binomial for other estimates, Wilson score for counted shares",
  "poisson-binomial": "Poisson-binomial for estimated rates, Wilson score for counted shares",
  "wilson-score": "Wilson score interval",
};

const PRIVACY: Readonly<Record<Privacy, string>> = {
  "no-text": "single words only, masked",
  "example-subjects":
    "the subjects of the gaps' examples; e-mail addresses, phone and other long numbers and most names are masked",
  "short-text":
    "the first words of examples and the subjects of tickets; e-mail addresses, phone and other long numbers and most names are masked",
};
