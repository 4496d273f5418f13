import type { BegunAssessment } from "../../assess.ts";
import { mustBeIndex } from "../../core/search/check-options.ts";
import type { SearchIndex } from "../../core/search/search-index.ts";
import type { Ticket } from "../../core/ticket/ticket.ts";
import { mustBeTickets } from "../../core/ticket/ticket-door.ts";
import { termsReader } from "../../core/ticket/ticket-terms.ts";
import { judgeDoor } from "../../core/verdict/check-options.ts";
import type { JudgeFromOptions } from "../../core/verdict/judge-from.ts";
import { linkCitedArticles } from "../../core/verdict/link-cited-articles.ts";

/** What `judgeFrom` is given, checked, and ready to be learned from. */
export function beginJudge(
  resolved: readonly Ticket[] | undefined,
  index: SearchIndex,
  options: JudgeFromOptions,
): BegunAssessment["learning"] {
  if (resolved !== undefined) mustBeTickets(resolved, "judgeFrom: resolved");
  mustBeIndex(index, "judgeFrom");
  return [
    resolved && linkCitedArticles(resolved, index, { resolved: true }),
    index,
    judgeDoor(options),
    termsReader(index.analyzer),
  ];
}
