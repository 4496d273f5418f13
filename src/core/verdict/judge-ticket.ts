import type { History } from "../history/history.ts";
import { postingsOf } from "../search/postings-of.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { type ExclusionOptions, findExclusion } from "../ticket/exclude-ticket.ts";
import type { ExclusionRule } from "../ticket/exclusion.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { TermsReader } from "../ticket/ticket-terms.ts";
import type { LikenessReader } from "../vector/vectors.ts";
import { asArticlesWrite } from "./as-articles-write.ts";
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
  return judgeTogether([ticket], scorerSettings)[0]!;
}

/**
 * Judges tickets together, each part of the work for all of them before the next part: so that its code and its tables stay in the
 * processor's cache, which saves a tenth of the time. What is between the parts is held in memory for all of them.
 */
export function judgeTogether(tickets: readonly Ticket[], scorerSettings: ScorerSettings): Judgement[] {
  const { index, history, exclusions, termsOf } = scorerSettings;
  const rules = tickets.map((ticket) => findExclusion(ticket, exclusions()));
  const scored = tickets.filter((_, i) => rules[i] === null);
  const terms = scored.map((ticket) => termsOf(ticket));
  const recalled = scored.map((ticket, i) => history && recallTicket(history, ticket, terms[i]!, index.now));
  const weighed = scored.map((ticket, i) =>
    weigh(ticket, { terms: terms[i]!, recalled: recalled[i]! }, scorerSettings),
  );
  let next = 0;
  return rules.map((rule, i) => (rule === null ? judge(weighed[next++]!) : excluded(tickets[i]!, rule)));
}

function excluded({ id: ticketId }: Ticket, reason: ExclusionRule): Judgement {
  return {
    verdict: { ticketId, outcome: "excluded", reason, probability: null, evidence: [] },
    weighed: null,
  };
}

function weigh(
  ticket: Ticket,
  words: Pick<ReadTicket, "terms" | "recalled">,
  scorerSettings: ScorerSettings,
): Weighed {
  const { index, model, claims, viewOf, likenessOf } = scorerSettings;
  const read: ReadTicket = {
    terms: asArticlesWrite(words.terms, index),
    recalled: words.recalled,
    model,
    index,
    claims,
    language: readingLanguage(postingsOf(index), ticket),
    likeness: likenessOf?.(ticket) ?? null,
  };
  const view = viewOf(ticket);
  const visible = weighArticles(read, view.visible);
  return { ...scorerSettings, ticket, read, view, visible };
}

function judge(weighed: Weighed): Judgement {
  const decision = decide(weighed);
  const { probability, chance } = weighed.visible;
  return {
    verdict: { ticketId: weighed.ticket.id, probability, chance, ...decision.ruling },
    weighed,
    decision,
  };
}
