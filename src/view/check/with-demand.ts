import { mustBe } from "../../core/door/door.ts";
import { func } from "../../core/door/kinds.ts";
import { mustHave } from "../../core/door/takes.ts";
import type { Check } from "../../desk/check/check-articles.ts";
import type { Finding, Place } from "../../desk/check/finding.ts";
import type { FindabilityProposal, FoundChange } from "../../desk/clinic/clinic.ts";
import type { Rivals } from "../../desk/clinic/find-rivals.ts";
import { mustBeCheck } from "./said.ts";

/** What tickets say of the articles. */
export interface DemandFindings {
  readonly proposals: readonly FindabilityProposal[];
  readonly rivals: readonly Rivals[];
}

const WORDS = {
  name: "words-missing",
  group: "findability",
  severity: "note",
  why: "Customers ask for what the article answers in words that do not find it. What is proposed was tried, and takes no other article's place.",
} as const;
const RIVALS = {
  name: "rivals",
  group: "findability",
  severity: "note",
  why: "Two articles stand in each other's way: customers open the wrong one, and call.",
} as const;

/** The check with what tickets say; `placeOf` says where an article stands. */
export function withDemand(
  check: Check,
  demand: DemandFindings,
  placeOf: (articleId: string) => Place,
): Check {
  mustBeCheck(check, "withDemand");
  mustHave(demand, "proposals rivals", "withDemand: what tickets say");
  mustBe(func("(id) => ({ articleId: id, … })"), placeOf, "withDemand: placeOf");
  const { proposals, rivals } = demand;
  const found = [
    ...proposals.map((one) => ofProposal(one, placeOf)),
    ...rivals.map((one) => ofRivals(one, placeOf)),
  ];
  return {
    ...check,
    findings: [...check.findings, ...found],
    counts: { ...check.counts, note: check.counts.note + found.length },
    rules: [...check.rules, { ...WORDS, findings: proposals.length }, { ...RIVALS, findings: rivals.length }],
  };
}

const MEANT: Readonly<Record<FindabilityProposal["kind"], string>> = {
  aliases: "With these words as aliases",
  title: "With this title",
  summary: "With this first sentence",
};

function ofProposal(
  { articleId, kind, words, line, madeFrom, own, others }: FindabilityProposal,
  placeOf: (articleId: string) => Place,
): Finding {
  return {
    rule: WORDS.name,
    severity: WORDS.severity,
    place: placeOf(articleId),
    message: `${MEANT[kind]} (${words.map((word) => `“${word}”`).join(", ")}), ${own.foundAfter} of ${own.tickets} of its tickets find it among the first five, ${own.foundBefore} do now; made from ${madeFrom} others.`,
    fix: line,
    related: [],
    details: [
      `mean of 1 ÷ place ${shown(own.reciprocalRankBefore)} → ${shown(own.reciprocalRankAfter)}; tickets of others that find theirs: ${movedText(others)}`,
    ],
  };
}

function ofRivals(
  { articleIds, taken, tickets, alike, proposal, own, others }: Rivals,
  placeOf: (articleId: string) => Place,
): Finding {
  const [first, second] = articleIds.map(placeOf) as [Place, Place];
  return {
    rule: RIVALS.name,
    severity: RIVALS.severity,
    place: first,
    message: `“${second.title}” stands above it for ${taken[0]} of its tickets, and it above that for ${taken[1]}, of ${tickets} of both.`,
    fix:
      proposal === "merge"
        ? `Merge them: tried, their tickets find it among the first five ${movedText(own)}, mean of 1 ÷ place ${shown(own.reciprocalRankBefore)} → ${shown(own.reciprocalRankAfter)}; tickets of others ${movedText(others)}.`
        : "A merger was tried and does not help: say in each title and first sentence what sets it apart.",
    related: [second],
    details: alike > 0 ? [`${Math.round(100 * alike)} % of their text is the same`] : [],
  };
}

function movedText({ tickets, foundBefore, foundAfter }: FoundChange): string {
  return `${foundBefore} → ${foundAfter} of ${tickets}`;
}

function shown(value: number | null): string {
  return value === null ? "n/a" : value.toFixed(2);
}
