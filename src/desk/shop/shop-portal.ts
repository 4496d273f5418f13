import type { ShopQuestion } from "./shop-question.ts";

/** What is asked: level-zero's own search, or the desk's portal. */
export interface ShopPortal {
  /** What it is called in the scorecard. */
  readonly name: string;
  /** Ids of the articles as they are shown, best first. Rejects if the portal does not answer. */
  search(query: string, customer: ShopQuestion): Promise<readonly string[]>;
  /** The article as this customer gets it; `null` if it does not open. */
  open(articleId: string, customer: ShopQuestion): Promise<OpenedArticle | null>;
  /** Ids that the form offers before the ticket is sent; `null` where the portal has no such form. */
  offer(customer: ShopQuestion): Promise<readonly string[] | null>;
}

export interface OpenedArticle {
  readonly text: string;
  /** BCP 47 tag; `null` if nothing says. */
  readonly language: string | null;
}
