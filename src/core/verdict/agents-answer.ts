import { postingsOf } from "../search/postings-of.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { ticketTerms } from "../ticket/ticket-terms.ts";
import type { CitationReader } from "./cited-articles.ts";
import { type ReadTicket, weighArticles } from "./weigh-articles.ts";

/** The visible article that the agent's own words point at. */
export interface AgentsAnswer {
  readonly articleId: string;
  /** `cited`: named by id, path or address. `words`: nothing else in the knowledge base says what the agent wrote. */
  readonly by: "cited" | "words";
}

/** Terms that a resolution must have before its words say anything: "cache cleared" fits many articles. */
const FEWEST_TERMS = 5;
/**
 * How strong the match with the article must be, by its words alone, and how far it must lead the next; in [0, 1]. A note is short, and in a small knowledge base no word is
 * rare: what matters is that no other article has its words. Of the resolved tickets of `fixtures/` that are not called solvable, 8 notes point at an article so, all at one that was
 * linked; with a share of 0.9 23 do, 17 rightly. With a strength of 0.6, asked before, none did.
 */
const STRENGTH = 0.1;
const SHARE = 0.98;
/** Share of questions about other things that may match as well. */
const MAX_CHANCE = 0.02;

/**
 * Where the person's words found no answer: does what the agent wrote point at an article that this requester sees? Articles
 * that the text cites first, in its order; else one that its words fit clearly, judged without the history. `null` for no text and for doubt.
 */
export function agentsAnswer(
  ticket: Pick<Ticket, "resolutionText">,
  { model, index }: Pick<ReadTicket, "model" | "index">,
  { visible, cited }: { readonly visible: Uint8Array; readonly cited: CitationReader },
): AgentsAnswer | null {
  const { resolutionText } = ticket;
  if (resolutionText.trim() === "") return null;
  const named = cited(resolutionText).find((id) => visible[postingsOf(index).places.get(id)!] === 1);
  if (named !== undefined) return { articleId: named, by: "cited" };
  const terms = ticketTerms({ subject: "", description: resolutionText, category: null }, index.analyzer);
  if (terms.terms.length < FEWEST_TERMS) return null;
  const { ranked, features, chance } = weighArticles(
    { terms, recalled: null, model, index, claims: null },
    visible,
  );
  const { order, shares } = ranked.ranking;
  if (features.strength < STRENGTH || (shares[0] ?? 0) < SHARE || chance > MAX_CHANCE) return null;
  return { articleId: postingsOf(index).articleIds[ranked.candidates.articles[order[0]!]!]!, by: "words" };
}
