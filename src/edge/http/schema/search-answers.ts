import * as v from "valibot";
import type { Suggestion } from "../../../core/search/index.ts";
import type { Facets, Hit, Notice, SearchResult } from "../../../index.ts";
import { count, orNull, said } from "./basic.ts";

const spans = said(
  v.array(v.strictTuple([count(), count()])),
  "Places that matched: [start, end) in UTF-16 code units.",
);

const hit: v.GenericSchema<Hit> = v.strictObject({
  articleId: v.string(),
  title: v.string(),
  anchor: said(v.string(), "Fragment of the section; empty for the start of the article."),
  heading: v.string(),
  headingPath: v.array(v.string()),
  score: said(v.number(), "Orders the hits of one query; means nothing across queries."),
  snippet: said(v.string(), "Plain text."),
  highlights: v.strictObject({ title: spans, snippet: spans }),
  url: orNull(v.string()),
});

const notice: v.GenericSchema<Notice> = v.strictObject({
  articleId: v.string(),
  title: v.string(),
  summary: said(v.string(), "One or two sentences; empty if the article has none."),
  validFrom: said(orNull(v.string()), "ISO 8601."),
  validTo: said(orNull(v.string()), "ISO 8601; `null` while nobody knows when it ends."),
  url: orNull(v.string()),
});

const facet = v.array(v.strictObject({ value: v.string(), count: count() }));

const facets: v.GenericSchema<Facets> = v.strictObject({ product: facet, category: facet, language: facet });

export const searchAnswer: v.GenericSchema<SearchResult> = v.strictObject({
  query: v.string(),
  notices: said(v.array(notice), "To be shown above the hits: what is out of order now, at most three."),
  hits: v.array(hit),
  total: said(count(), "Articles that match query and filters, whatever `limit` says."),
  closeMatches: said(count(), "Of these, the ones whose score is a fifth of the best one's or more."),
  facets,
  didYouMean: said(
    orNull(v.string()),
    "The query with mistyped words mended, or without quotation marks that nothing meets.",
  ),
  nothingMatches: said(
    v.boolean(),
    "Something was asked, and nothing that this visitor may see has to do with it.",
  ),
});

const suggestion: v.GenericSchema<Suggestion> = v.strictObject({
  text: v.string(),
  kind: v.picklist(["title", "question", "alias", "asked"]),
  articleId: v.string(),
  highlights: spans,
});

export const suggestAnswer = v.strictObject({ suggestions: v.array(suggestion) });
