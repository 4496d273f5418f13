import { mustBeIndex } from "../search/check-options.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { mustBeTickets } from "../ticket/ticket-door.ts";
import type { TermsReader } from "../ticket/ticket-terms.ts";
import { judgeDoor } from "./check-options.ts";
import { chooseJudge, type Judge } from "./choose-judge.ts";
import { historyFrom, type Learning, type LearnOptions, learnFrom } from "./learn.ts";
import { linkCitedArticles } from "./link-cited-articles.ts";
import type { Model } from "./model.ts";

export interface JudgeFromOptions extends LearnOptions {
  /** A model that was fitted before: it judges as it is. */
  readonly model?: Model;
}

/**
 * What judges a desk's tickets: the model given, else one that the resolved tickets teach as `learn` does, else the default. With
 * resolved tickets there is a history, also for a given model: unsolved ones are lent to the articles that are new to it, as
 * the model judges them. `createScorer` takes all of it.
 */
export function judgeFrom(
  resolved: readonly Ticket[] | undefined,
  index: SearchIndex,
  options: JudgeFromOptions = {},
): Judge {
  if (resolved !== undefined) mustBeTickets(resolved, "judgeFrom: resolved");
  mustBeIndex(index, "judgeFrom");
  return judgeFromLinked(
    resolved && linkCitedArticles(resolved, index, { resolved: true }),
    index,
    judgeDoor(options),
  );
}

/** As `judgeFrom`, of tickets whose links mean articles of the index. `read` may know them from before. */
export function judgeFromLinked(
  resolved: readonly Ticket[] | undefined,
  index: SearchIndex,
  { model, ...options }: Learning & { readonly model?: Model | undefined },
  read?: TermsReader,
): Judge {
  return chooseJudge(
    model,
    resolved && {
      learn: () => learnFrom(resolved, index, options, read),
      historyFor: (given) => historyFrom(resolved, index, { ...options, model: given }, read),
    },
  );
}
