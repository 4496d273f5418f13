import { mustHave } from "../door/takes.ts";
import { LevelZeroError } from "../error.ts";
import { createHistory, type HistoryOptions } from "../history/create-history.ts";
import type { History } from "../history/history.ts";
import { mustBeIndex } from "../search/check-options.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { mustBeTickets } from "../ticket/ticket-door.ts";
import type { Vectors } from "../vector/vectors.ts";
import { learnDoor } from "./check-options.ts";
import { FEW_LABELS_MODEL } from "./few-labels-model.ts";
import { claimMaterial, lendTickets } from "./fit-claims.ts";
import { type FitOptions, fitHeldOut, readLabelled } from "./fit-model.ts";
import { fitWithVectors } from "./fit-with-vectors.ts";
import { linkCitedArticles } from "./link-cited-articles.ts";
import type { Model } from "./model.ts";
import type { Example } from "./read-examples.ts";

export interface Learned {
  readonly history: History;
  readonly model: Model;
  /** Why the default model judges instead of a fitted one; `null` if a model was fitted. */
  readonly notFitted: string | null;
}

export interface LearnOptions extends Omit<FitOptions, "history">, HistoryOptions {
  /**
   * Vectors of the articles and of these tickets, as `createVectors` of `level-zero/vector` makes them. The model uses them only if they
   * helped on tickets that it was not fitted on (`model.vectors`); then the scorer needs them too, with those of the tickets to judge.
   */
  readonly vectors?: Vectors;
}

/**
 * Learns all that resolved tickets can teach: what closed them, and the numbers that judge. With too few labels for a model
 * the default one judges, which lets tickets like this one say a little, and `notFitted` says so. Articles that agents named in their notes count as links, as `linkCitedArticles`
 * reads them; an article that the index does not have has closed nothing.
 */
export function learn(tickets: readonly Ticket[], index: SearchIndex, options: LearnOptions = {}): Learned {
  mustBeTickets(tickets, "learn: tickets");
  mustBeIndex(index, "learn");
  const { halfLifeDays, vectors, ...fitting } = learnDoor(options);
  const linked = linkCitedArticles(tickets, index);
  const history = createHistory(
    withoutGoneArticles(linked, index),
    index.analyzer,
    halfLifeDays === undefined ? {} : { halfLifeDays },
  );
  const examples = readLabelled(linked, index, history);
  try {
    const plain = fitHeldOut({ read: examples, tickets: linked, index }, { ...fitting, history });
    const withVectors =
      vectors === undefined
        ? null
        : fitWithVectors(plain, { tickets: linked, index, vectors }, { ...fitting, history });
    const { model } = withVectors ?? plain;
    const read = withVectors === null ? examples : readLabelled(linked, index, history, vectors);
    return { history: lendTo(history, { examples: read, index, model }), model, notFitted: null };
  } catch (error) {
    if (!(error instanceof LevelZeroError) || error.code !== "TOO_FEW_LABELS") throw error;
    return { history, model: FEW_LABELS_MODEL, notFitted: error.message };
  }
}

/**
 * The history of resolved tickets for a model that was fitted before: its unsolved tickets are lent to the articles that are new to it, as the
 * model judges them.
 */
export function learnHistory(
  tickets: readonly Ticket[],
  index: SearchIndex,
  given: HistoryOptions & { readonly model: Model },
): History {
  mustBeIndex(index, "learnHistory");
  mustHave(given, "model", "learnHistory: the options");
  const { model, ...options } = given;
  const linked = linkCitedArticles(tickets, index);
  const history = createHistory(linked, index.analyzer, options);
  if (model.claims === null) return history;
  return lendTo(history, { examples: readLabelled(linked, index, history), index, model });
}

interface Lending {
  readonly examples: readonly Example[];
  readonly index: SearchIndex;
  readonly model: Model;
}

function lendTo(history: History, { examples, index, model }: Lending): History {
  if (model.claims === null) return history;
  return { ...history, lent: lendTickets(claimMaterial(examples, index, history), model.claims) };
}

function withoutGoneArticles(tickets: readonly Ticket[], { articleById }: SearchIndex): Ticket[] {
  return tickets.map((ticket) => ({
    ...ticket,
    linkedArticles: ticket.linkedArticles?.filter((id) => articleById.has(id)) ?? null,
  }));
}
