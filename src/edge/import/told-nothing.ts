import type { SourceArticle } from "./source-article.ts";

/** What most systems do not say of an article. */
export const TOLD_NOTHING: Omit<SourceArticle, "system" | "id" | "title" | "html" | "state" | "access"> = {
  otherIds: [],
  summary: "",
  stateNote: null,
  validFrom: null,
  validTo: null,
  reviewBy: null,
  updated: null,
  language: null,
  isTranslation: false,
  tags: [],
  keywords: [],
  product: [],
  category: [],
  url: null,
  owner: null,
  counts: {},
};
