import * as v from "valibot";
import type { TicketAnswer } from "../operations/assess-ticket.ts";
import type { ArticleAnswer } from "../operations/read-article.ts";
import { count, orNull, said } from "./basic.ts";

const section = v.strictObject({
  anchor: v.string(),
  heading: v.string(),
  headingPath: v.array(v.string()),
  level: v.pipe(count(), v.maxValue(6)),
  text: said(v.string(), "Plain text."),
  line: count(),
});

export const articleAnswer: v.GenericSchema<ArticleAnswer> = v.strictObject({
  id: v.string(),
  title: v.string(),
  summary: v.string(),
  sections: v.array(section),
  tags: v.array(v.string()),
  product: v.array(v.string()),
  category: v.array(v.string()),
  updated: said(orNull(v.string()), "ISO 8601."),
  language: said(orNull(v.string()), "BCP 47."),
  url: orNull(v.string()),
  html: said(orNull(v.string()), "The article as HTML that is safe to show; null if the host makes none."),
  similar: said(
    v.array(v.strictObject({ id: v.string(), title: v.string(), url: orNull(v.string()) })),
    "Other articles on the same matter, most alike first.",
  ),
});

export const ticketAnswer: v.GenericSchema<TicketAnswer> = v.strictObject({
  outcome: v.picklist(["solvable", "unsolvable", "unsure", "excluded"]),
  reason: said(
    orNull(v.string()),
    "For unsolvable: missing or needs-agent. For excluded: why the text cannot be judged.",
  ),
  probability: said(
    orNull(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    "Calibrated P(an article that this visitor may see solves it).",
  ),
  articles: said(
    v.array(
      v.strictObject({
        id: v.string(),
        title: v.string(),
        anchor: v.string(),
        heading: v.string(),
        snippet: said(v.string(), "Plain text."),
        url: orNull(v.string()),
      }),
    ),
    "What to offer before the ticket is sent, best first; empty if nothing here answers it.",
  ),
});
