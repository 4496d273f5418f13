import { optionsDoor } from "../../core/door/door.ts";
import { func, moment, that } from "../../core/door/kinds.ts";
import { mustBeSearchIndex } from "../../core/door/must-be-index.ts";
import { getArticle } from "../../core/search/get-article.ts";
import type { LearnedWords } from "../../core/search/learned-words.ts";
import { search } from "../../core/search/search.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import type { ViewerOptions } from "../../core/search/viewer-options.ts";
import { createTicket } from "../../core/ticket/create-ticket.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import type { Verdict } from "../../core/verdict/verdict.ts";
import type { ShopPortal } from "./shop-portal.ts";
import type { ShopQuestion } from "./shop-question.ts";

/** What the portal of the library knows. */
export interface LibraryPortalOptions {
  /** The moment to ask at, ISO 8601. Default: that of the index. */
  readonly now?: string;
  /** What resolved tickets taught, from `learnWords`. Not from those that are asked: their answer would be known. */
  readonly learned?: LearnedWords;
  /** Judges what is written into the form, as `createViewerScorer` does. Without it there is no form. */
  readonly scorer?: (viewer: ViewerOptions) => { score(ticket: Ticket): Verdict };
}

const door = optionsDoor<LibraryPortalOptions>("createLibraryPortal", {
  now: moment,
  learned: that((value) => typeof value === "object" && value !== null, "what learnWords returns"),
  scorer: func("createViewerScorer(index, { resolved })"),
});

/** Results that are looked through for the answer's place. */
const LIMIT = 20;
/** What the portal's form offers at most. */
const OFFERED = 3;

/** level-zero's own search and form, as the portal of `level-zero serve` has them. */
export function createLibraryPortal(index: SearchIndex, options: LibraryPortalOptions = {}): ShopPortal {
  mustBeSearchIndex(index, "createLibraryPortal");
  const { now = index.now, learned, scorer } = door(options);
  const viewerOf = ({ audiences }: ShopQuestion) => ({ audiences, ...(now !== null && { now }) });
  return {
    name: "level-zero",
    async search(query, customer) {
      const { hits } = search(index, query, {
        ...viewerOf(customer),
        limit: LIMIT,
        ...(customer.language !== null && { language: customer.language }),
        ...(learned && { learned }),
      });
      return hits.map(({ articleId }) => articleId);
    },
    async open(articleId, customer) {
      const article = getArticle(index, articleId, viewerOf(customer));
      if (article === null) return null;
      return { text: article.sections.map(({ text }) => text).join("\n"), language: article.language };
    },
    async offer(customer) {
      if (scorer === undefined) return null;
      const { subject, description, audiences, kind } = customer;
      const written = { ...createTicket({ id: "shopper" }), subject, description, audiences, kind };
      const { outcome, evidence } = scorer(viewerOf(customer)).score(written);
      if (outcome !== "solvable" && outcome !== "unsure") return [];
      return evidence.slice(0, OFFERED).map(({ articleId }) => articleId);
    },
  };
}
