import { refuse } from "../door/door.ts";
import { assembleIndex } from "../search/assemble-index.ts";
import { mustBeIndex, viewerDoor } from "../search/check-options.ts";
import { LatelyUsed } from "../search/lately-used.ts";
import { createPortal, createViewKey, DEFAULT_GROUPS, visibleTo } from "../search/portal.ts";
import type { SearchIndex } from "../search/search-index.ts";
import type { ViewerOptions } from "../search/viewer-options.ts";
import type { DatedViewer } from "../search/visible-articles.ts";
import type { Ticket } from "../ticket/ticket.ts";
import { mustBeTickets } from "../ticket/ticket-door.ts";
import { viewerScorerDoor } from "./check-options.ts";
import type { Judge } from "./choose-judge.ts";
import { createScorer, type ScoreOptions, type Scorer } from "./create-scorer.ts";
import { judgeFrom } from "./judge-from.ts";
import { closeUncited, linkCitedArticles } from "./link-cited-articles.ts";

export interface ViewerScorerOptions
  extends Pick<ScoreOptions, "model" | "exclusions" | "agentRules" | "limit"> {
  /**
   * Resolved tickets to learn from. Those that cite an article which a viewer may not see, or whose requester holds an audience that
   * the viewer does not hold, teach nothing to that viewer's scorer.
   */
  readonly resolved?: readonly Ticket[];
  /** As in `learn`: of the tickets that an article answered, the share whose agents linked it, in (0, 1]. Default 1. A given `model` has its own. */
  readonly linkedShare?: number;
  /**
   * What judges for the group of viewers who hold these audiences, of all that articles or resolved tickets name, in code-unit order, `public` left out;
   * `learn()` unless given, which takes seconds. For articles that change: what a group learned before may go on judging, and its first verdict takes a tenth;
   * `pool.viewerJudge` learns in a thread. For hundreds of groups: what the public learned may judge for all.
   */
  readonly judge?: (learn: () => Judge, audiences: readonly string[]) => Judge;
  /**
   * Groups whose scorers are kept, ≥ 1; for more of them one is made anew, with `judge`. Each holds an index of its articles, some 5 kB an article, and what it
   * learned. Default 16.
   */
  readonly groups?: number;
}

/** Judges for the one who asks: it knows no article, and no past, that these viewers may not see, and so can tell of none. */
export interface ViewerScorer extends Scorer {
  /** Those of the first viewer of the group: the others see the same. */
  readonly audiences: readonly string[];
}

const checkViewer = viewerDoor("createViewerScorer: the viewer");

/**
 * Scorers for answering the one who asks, such as a form that looks for answers while a ticket is written: one for each group of
 * viewers, made from the articles that they may see, from the history of those articles, and from nothing else. So `not-visible`
 * and `outdated` are never said, and no number tells whether hidden articles exist. Nor is `not-findable`: what is found is shown.
 *
 * Without a `model`, each group's is fitted on its own history; a `model` given here judges for all.
 * The first call for a group costs an index of its articles and the fit; later calls cost nothing while it is among the `groups` asked for last.
 * @throws LevelZeroError `INVALID_OPTION` for a wrong option, or a `model` that judges with vectors.
 */
export function createViewerScorer(
  index: SearchIndex,
  options: ViewerScorerOptions = {},
): (viewer?: ViewerOptions) => ViewerScorer {
  mustBeIndex(index, "createViewerScorer");
  const { resolved = [], groups = DEFAULT_GROUPS, ...settings } = viewerScorerDoor(options);
  mustBeTickets(resolved, "createViewerScorer: resolved");
  if (settings.model?.vectors)
    refuse(
      "INVALID_OPTION",
      "createViewerScorer: what is being typed has no vector: the model must be fitted without.",
    );
  // By all articles, before any is hidden: a ticket whose notes cite a hidden one must teach nothing either.
  let found: readonly Ticket[] | undefined;
  const linked = (): readonly Ticket[] => {
    found ??= linkCitedArticles(resolved, index);
    return found;
  };
  const scorers = new LatelyUsed<string, ViewerScorer>(groups, () => 1);
  const keyOf = createViewKey(index.articles);
  const named = namesOf(index, resolved);
  return (given) => {
    const viewer = checkViewer(given);
    const datedViewer = { audiences: viewer.audiences ?? [], now: viewer.now ?? index.now };
    // Viewers of one group see the same articles, and learn from the same tickets as far as these depend on who wrote them.
    const held = named.filter((name) => datedViewer.audiences.includes(name));
    const key = `${keyOf(datedViewer)}${JSON.stringify(held)}`;
    const judge = (learn: () => Judge): Judge => settings.judge?.(learn, held) ?? learn();
    return scorers.get(key, () =>
      createFor(datedViewer, index, { ...settings, judge }, { resolved, linked }),
    );
  };
}

interface GroupSettings extends Omit<ViewerScorerOptions, "resolved" | "groups" | "judge"> {
  readonly judge: (learn: () => Judge) => Judge;
}

/** What may be learned from, and the same with links that mean articles. */
interface Past {
  readonly resolved: readonly Ticket[];
  readonly linked: () => readonly Ticket[];
}

function createFor(
  datedViewer: DatedViewer,
  index: SearchIndex,
  { model, linkedShare, judge, ...settings }: GroupSettings,
  { resolved, linked }: Past,
): ViewerScorer {
  const visible = narrow(index, datedViewer);
  const asViewer = (ticket: Ticket): Ticket => ({ ...ticket, audiences: datedViewer.audiences });
  const learn = (): Judge => {
    const links = linked();
    const heard = links.map((ticket) => citesOnly(visible, ticket) && holdsAll(datedViewer, ticket));
    const isHeard = (_: Ticket, at: number): boolean => heard[at]!;
    // Whether others cite articles is for the viewer's own past to say: that of others would tell that it exists.
    const taught = closeUncited(links.filter(isHeard), resolved.filter(isHeard));
    return judgeFrom(taught.map(asViewer), visible, {
      ...(model && { model }),
      ...(linkedShare !== undefined && { linkedShare }),
    });
  };
  const judged = judge(learn);
  const scorer = createScorer(visible, { ...settings, ...judged, findability: false });
  return {
    audiences: datedViewer.audiences,
    score: (ticket) => scorer.score(asViewer(ticket)),
    scoreAll: (tickets) => scorer.scoreAll(tickets.map(asViewer)),
    explain: (ticket) => scorer.explain(asViewer(ticket)),
  };
}

/** Audiences that articles are for or that requesters held, in code-unit order; everybody holds `public`. */
function namesOf({ articles }: SearchIndex, resolved: readonly Ticket[]): readonly string[] {
  const names = new Set(articles.flatMap(({ audience }) => audience));
  for (const { audiences } of resolved) for (const name of audiences) names.add(name);
  names.delete("public");
  return [...names].sort();
}

/** Whether the viewer holds all that the requester holds: what others wrote is not for them. */
function holdsAll(datedViewer: DatedViewer, { audiences }: Ticket): boolean {
  return audiences.every((name) => name === "public" || datedViewer.audiences.includes(name));
}

/** An index in which the other articles never were. */
function narrow({ articles, analyzer, reader }: SearchIndex, datedViewer: DatedViewer): SearchIndex {
  const visible = visibleTo(articles, datedViewer);
  const portal = createPortal(visible, analyzer, { reader });
  return assembleIndex({ articles: visible, analyzer, now: datedViewer.now, portal, learned: null, reader });
}

/** Whether the viewer may see every article that closed the ticket, or that a person says answers it. */
function citesOnly({ articleById }: SearchIndex, { linkedArticles, label }: Ticket): boolean {
  return [...(linkedArticles ?? []), ...(label?.articleIds ?? [])].every((id) => articleById.has(id));
}
