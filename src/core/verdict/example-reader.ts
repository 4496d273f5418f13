import { agentDid } from "../history/agent-did.ts";
import type { HistoryRecall, TicketRecall } from "../history/history-recall.ts";
import { foldOf } from "../math/fold-of.ts";
import type { Postings } from "../search/postings.ts";
import { postingsOf } from "../search/postings-of.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { Ticket } from "../ticket/ticket.ts";
import type { TicketTerms } from "../ticket/ticket-terms.ts";
import type { LikenessReader } from "../vector/vectors.ts";
import { asArticlesWrite } from "./as-articles-write.ts";
import { type Candidates, findCandidates } from "./find-candidates.ts";
import { readingLanguage, versionsOf } from "./one-version-each.ts";
import { createRequesterViews } from "./requester-view.ts";
import type { TicketSigns } from "./ticket-features.ts";

/**
 * Who says whether an article answered a ticket: a person's label, a link, or an agent's note that they acted in the person's place. By `nothing`: it was
 * closed without a link and may be one that an agent forgot.
 */
export type KnownBy = "person" | "link" | "act" | "nothing";

/** A ticket whose answer is known, ready to learn from. */
export interface Example extends TicketSigns {
  readonly id: string;
  /** Whether an article that the requester sees answers it. */
  readonly solvable: boolean;
  /** Whether an article closed it, or answers it, that the requester sees or not: if not solvable, it says nothing of tickets that no article answers. */
  readonly hasArticle: boolean;
  readonly knownBy: KnownBy;
  /** Places of the answering articles in the index; empty if nobody knows which. */
  readonly answers: readonly number[];
  /** Places of the answering articles among the candidates. */
  readonly chosen: readonly number[];
  /** One of `FOLDS`, from the id: the same ticket always falls into the same one. */
  readonly fold: number;
}

/**
 * Reads labelled tickets, one after the other, as the model will see them. A person's label counts before the linked articles; a ticket with
 * neither is passed over: `null`. Articles that the index does not have, or that the requester may not see at the index's `now`, answer
 * nothing. `likenessOf`: left out without vectors.
 */
export function exampleReader(
  index: SearchIndex,
  likenessOf?: LikenessReader,
): (ticket: Ticket, terms: TicketTerms, recalled: HistoryRecall | null) => Example | null {
  const postings = postingsOf(index);
  const viewOf = createRequesterViews(index, index.now);
  return (ticket, own, recalled) => {
    const terms = asArticlesWrite(own, index);
    const allowed = viewOf(ticket).visible;
    const isAllowed = (id: string): boolean => allowed[postings.places.get(id) ?? -1] === 1;
    const truth = truthOf(ticket, isAllowed);
    if (truth === null) return null;
    const language = readingLanguage(postings, ticket);
    const candidates = findCandidates(terms, {
      postings,
      allowed,
      recalled,
      language,
      likeness: likenessOf?.(ticket),
    });
    const answers = truth.articleIds
      .filter(isAllowed)
      .map((id) => candidateOf(postings.places.get(id)!, candidates, postings));
    return {
      id: ticket.id,
      ticket: terms,
      candidates,
      recalled: recalled && withoutVotes(recalled),
      isAllowed,
      solvable: truth.solvable,
      hasArticle: hasArticle(ticket),
      knownBy: knownBy(ticket),
      answers,
      chosen: placesAmong(candidates, answers),
      fold: foldOf(ticket.id),
    };
  };
}

/** What it says for each article is in the candidates' rows, and would be most of the memory. */
function withoutVotes({
  votes: _,
  voteFor: __,
  phraseShares: ___,
  ...recalled
}: HistoryRecall): TicketRecall {
  return recalled;
}

function truthOf(
  ticket: Ticket,
  isAllowed: (id: string) => boolean,
): { solvable: boolean; articleIds: readonly string[] } | null {
  if (ticket.label !== null) {
    const { solvable, articleIds } = ticket.label;
    return { solvable: solvable && (articleIds.length === 0 || articleIds.some(isAllowed)), articleIds };
  }
  if (ticket.linkedArticles === null) return null;
  const articleIds = ticket.linkedArticles.filter(isAllowed);
  return { solvable: articleIds.length > 0, articleIds };
}

/** By the desk's own word, whether the requester sees it or not. */
export function hasArticle({ label, linkedArticles }: Ticket): boolean {
  return label === null ? (linkedArticles ?? []).length > 0 : label.solvable;
}

export function knownBy({ label, linkedArticles, resolutionText }: Ticket): KnownBy {
  if (label !== null) return "person";
  if ((linkedArticles ?? []).length > 0) return "link";
  return agentDid(resolutionText) === "acted" ? "act" : "nothing";
}

/** The article at a place, or the translation of it that is a candidate. */
function candidateOf(place: number, { articles }: Candidates, postings: Postings): number {
  return versionsOf(postings, place).find((version) => articles.includes(version)) ?? place;
}

function placesAmong({ articles }: Candidates, answers: readonly number[]): number[] {
  return answers.map((article) => articles.indexOf(article)).filter((place) => place !== -1);
}
