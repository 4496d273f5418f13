import type { ExclusionRule } from "../../src/core/ticket/exclusion.ts";
import type { Evidence } from "../../src/core/verdict/evidence.ts";
import type {
  ExcludedVerdict,
  SolvableVerdict,
  UnsolvableReason,
  UnsolvableVerdict,
  UnsureVerdict,
} from "../../src/core/verdict/verdict.ts";

/** Evidence for an article, its title the id, with nothing in it but what a test names. */
export function makeEvidence(articleId: string, given: Partial<Omit<Evidence, "articleId">> = {}): Evidence {
  return {
    articleId,
    title: articleId,
    anchor: "",
    heading: "",
    score: 0.5,
    features: {},
    matchedTerms: [],
    resolvedTickets: [],
    lentTickets: null,
    ...given,
  };
}

/** `articleIds` best first. */
export function solvable(
  ticketId: string,
  probability: number,
  [first, ...others]: readonly [string, ...string[]],
): SolvableVerdict {
  const evidence = [makeEvidence(first), ...others.map((id) => makeEvidence(id))] as const;
  return { ticketId, outcome: "solvable", reason: null, probability, chance: 0, evidence };
}

/** `articleIds` best first. */
export function unsure(
  ticketId: string,
  probability: number,
  articleIds: readonly string[] = [],
): UnsureVerdict {
  const evidence = articleIds.map((id) => makeEvidence(id));
  return { ticketId, outcome: "unsure", reason: null, probability, chance: 0, evidence };
}

/** Missing, and near nothing, unless a test says otherwise. */
export function unsolvable(
  ticketId: string,
  probability: number,
  { articleIds = [], reason = "missing" }: { articleIds?: readonly string[]; reason?: UnsolvableReason } = {},
): UnsolvableVerdict {
  const evidence = articleIds.map((id) => makeEvidence(id));
  return { ticketId, outcome: "unsolvable", reason, probability, chance: 0, evidence };
}

export function excluded(ticketId: string, reason: ExclusionRule = "spam"): ExcludedVerdict {
  return { ticketId, outcome: "excluded", reason, probability: null, evidence: [] };
}
