import { decimalText } from "../../../core/text/number-text.ts";
import type { FindabilityProposal, FoundChange } from "../demand.ts";
import type { Found } from "../finding.ts";
import type { Rule } from "../rule.ts";

type Text = FindabilityProposal["kind"] | "tried" | "fix";

/** Customers' words that should find an article and do not, with what was tried to mend it. Needs `demand`. */
export const wordsMissing: Rule<Text> = {
  name: "words-missing",
  group: "findability",
  severity: "note",
  on: true,
  why: "Customers ask for what the article answers in words that do not find it. What is proposed was tried, and takes no other article's place.",
  texts: {
    aliases:
      "With the aliases {words}, {after} of {tickets} of its tickets find it among the first five, {before} do now; made from {madeFrom} others.",
    title:
      "With the title {words}, {after} of {tickets} of its tickets find it among the first five, {before} do now; made from {madeFrom} others.",
    summary:
      "With the first sentence {words}, {after} of {tickets} of its tickets find it among the first five, {before} do now; made from {madeFrom} others.",
    tried:
      "mean of 1 ÷ place {was} → {is}; tickets of others that find theirs: {othersBefore} → {othersAfter} of {others}",
    fix: "Put into its header: {line}",
  },
  limits: {},
  find: ({ demand }) => (demand?.proposals ?? []).map(toFound),
};

function toFound({ articleId, kind, words, line, madeFrom, own, others }: FindabilityProposal): Found<Text> {
  const { tickets, foundBefore: before, foundAfter: after } = own;
  return {
    articleId,
    line: null,
    message: [kind, { words, tickets, before, after, madeFrom }],
    fix: ["fix", { line }],
    details: [["tried", { ...rankValues(own), ...othersValues(others) }]],
  };
}

/** Mean reciprocal ranks as they are told. */
export function rankValues({ reciprocalRankBefore, reciprocalRankAfter }: FoundChange) {
  const told = (value: number | null): string => (value === null ? "–" : decimalText(value, 2));
  return { was: told(reciprocalRankBefore), is: told(reciprocalRankAfter) };
}

export function othersValues({ tickets, foundBefore, foundAfter }: FoundChange) {
  return { others: tickets, othersBefore: foundBefore, othersAfter: foundAfter };
}
