import type { History } from "../history/history.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { type ExclusionOptions, findExclusion } from "../ticket/exclude-ticket.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { TermsReader } from "../ticket/ticket-terms.ts";
import type { LikenessReader } from "../vector/vectors.ts";
import { type Decision, decide, type Weighed } from "./decide.ts";
import type { Model } from "./model.ts";
import { readingLanguage } from "./one-version-each.ts";
import { recallTicket } from "./recall-ticket.ts";
import type { RequesterView } from "./requester-view.ts";
import type { ExcludedVerdict, Verdict } from "./verdict.ts";
import { type ReadTicket, weighArticles } from "./weigh-articles.ts";

/** What tickets are judged with. */
export interface ScorerSettings
  extends Pick<Weighed, "limit" | "explained" | "findability" | "rules" | "cited"> {
  readonly index: SearchIndex;
  readonly history: History | null;
  readonly model: Model;
  readonly exclusions: () => ExclusionOptions;
  readonly termsOf: TermsReader;
  readonly viewOf: (ticket: Ticket) => RequesterView;
  /** As `ReadTicket.claims`. */
  readonly claims: ReadTicket["claims"];
  /** `null` where the model was fitted without vectors. */
  readonly likenessOf: LikenessReader | null;
}

/** A verdict with all that it was made of: what explains it is what decided it. */
export type Judgement =
  | { readonly verdict: ExcludedVerdict; readonly weighed: null }
  | {
      readonly verdict: Exclude<Verdict, ExcludedVerdict>;
      readonly weighed: Weighed;
      readonly decision: Decision;
    };

/** Judges one ticket. */
export function judgeTicket(ticket: Ticket, scorerSettings: ScorerSettings): Judgement {
  const ticketId = ticket.id;
  const rule = findExclusion(ticket, scorerSettings.exclusions());
  if (rule !== null) {
    return {
      verdict: { ticketId, outcome: "excluded", reason: rule, probability: null, evidence: [] },
      weighed: null,
    };
  }
  const weighed = weigh(ticket, scorerSettings);
  const decision = decide(weighed);
  const { probability, chance } = weighed.visible;
  return { verdict: { ticketId, probability, chance, ...decision.ruling }, weighed, decision };
}

function weigh(
  ticket: Ticket,
  { index, history, model, viewOf, claims, likenessOf, termsOf, ...settings }: ScorerSettings,
): Weighed {
  const terms = termsOf(ticket);
  const recalled = history && recallTicket(history, ticket, terms, index.now);
  const language = readingLanguage(index.postings, ticket);
  const read: ReadTicket = {
    terms,
    recalled,
    model,
    index,
    claims,
    language,
    likeness: likenessOf?.(ticket) ?? null,
  };
  const view = viewOf(ticket);
  return { ...settings, ticket, read, view, visible: weighArticles(read, view.visible) };
}
